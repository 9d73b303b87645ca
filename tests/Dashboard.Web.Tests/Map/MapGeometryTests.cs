using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Dashboard.Data.Storage;
using Dashboard.Web.Map;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>The shipped drawing: complete, small, with borders that neighbours share; and the refusal of others.</summary>
public sealed partial class MapGeometryTests
{
    private static MapGeometry Map => MapContext.Geometry;

    [Fact]
    public void Every_unit_has_an_area_in_both_sizes()
    {
        Assert.Equal(MapProvinces.All.Select(province => province.Code), Map.Units.Select(unit => unit.Code));
        Assert.Equal(MapProvinces.All.Select(province => province.NameZh), Map.Units.Select(unit => unit.Name));
        Assert.All(Map.Units, unit => Assert.All((string[])[unit.Path, unit.SmallPath], path => Assert.True(Points(path).Count >= 3, unit.Name)));
    }

    [Fact]
    public void The_whole_country_lies_in_the_frame()
    {
        Assert.All(Map.Units.SelectMany(unit => Points(unit.Path).Concat(Points(unit.SmallPath))), point =>
        {
            Assert.InRange(point.X, 0, Map.Width);
            Assert.InRange(point.Y, 0, Map.Height);
        });
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Neighbours_share_the_points_of_their_border(bool small)
    {
        var areas = Map.Units.Select(unit => Points(small ? unit.SmallPath : unit.Path).ToHashSet()).ToList();
        var inner = Points(small ? Map.Small.Inner : Map.Full.Inner);

        Assert.True(inner.Count > 500);
        Assert.All(inner, point => Assert.True(areas.Count(area => area.Contains(point)) >= 2, $"{point} belongs to one unit only"));
    }

    [Fact]
    public void The_ten_dashes_are_drawn_each_whole()
    {
        var main = Subpaths(Map.Full.Dashes).Count;
        var inset = Subpaths(Map.Inset.Lines.Dashes);

        // the one east of Taiwan stands in the main frame only, as on the standard map
        Assert.Equal(9, inset.Count);
        Assert.InRange(main, 1, 3);
        Assert.All(inset.SelectMany(Points), point =>
        {
            Assert.InRange(point.X, 0, Map.Inset.Width);
            Assert.InRange(point.Y, 0, Map.Inset.Height);
        });
    }

    [Fact]
    public void The_inset_holds_the_islands_and_a_part_of_Taiwan()
    {
        var lowest = Subpaths(Map.Inset.Lines.Islets).SelectMany(Points).Max(point => point.Y);

        Assert.NotNull(Map.ByCode["710000"].InsetPath);
        Assert.True(Subpaths(Map.Inset.Lines.Islets).Count > 200);
        // down to 曾母暗沙 in the lowest fifth of the frame
        Assert.InRange(lowest, Map.Inset.Height * .8, Map.Inset.Height);
        Assert.Equal(["东沙群岛", "西沙群岛", "中沙群岛", "黄岩岛", "南沙群岛", "曾母暗沙"], Map.Inset.Names.Select(name => name.Zh));
    }

    [Fact]
    public void No_name_in_the_inset_covers_a_dash()
    {
        // at the largest size that names have there, with the edge about their letters; Latin letters are narrower than their height
        const double Size = 14;
        const double Edge = 1.3;
        var points = Subpaths(Map.Inset.Lines.Dashes).SelectMany(Points).ToList();

        Assert.All(Map.Inset.Names, name => Assert.All(((string, double)[])[(name.Zh, 1), (name.En, .58)], text =>
        {
            var (words, letter) = text;
            var width = words.Length * letter * Size;
            var left = name.Anchor == "end" ? name.At.X - width : name.At.X;
            Assert.DoesNotContain(points, point => point.X > left - Edge && point.X < left + width + Edge
                && point.Y > name.At.Y - (Size * .86) - Edge && point.Y < name.At.Y + (Size * .12) + Edge);
        }));
    }

    [Fact]
    public void Diaoyu_and_Chiwei_are_drawn_and_named()
    {
        Assert.Equal(["钓鱼岛", "赤尾屿"], Map.Names.Select(name => name.Zh));
        var dots = Subpaths(Map.Full.Islets).SelectMany(Points).ToList();
        Assert.All(Map.Names, name => Assert.Contains(dots, dot => Math.Abs(dot.X - name.At.X) < 12 && Math.Abs(dot.Y - name.At.Y) < 14));
    }

    [Fact]
    public void Hainan_Island_is_whole_in_the_main_frame()
    {
        // its south tip is at 18.16° N; the frame ends below it
        Assert.InRange(Points(Map.ByCode["460000"].Path).Max(point => point.Y), Map.Height * .9, Map.Height - 1);
    }

    [Fact]
    public void A_large_sheet_needs_at_most_40_kB_compressed()
    {
        var paths = string.Concat(Map.Units.Select(unit => unit.Path + unit.InsetPath)
            .Concat(new[] { Map.Full, Map.Inset.Lines }.Select(lines => lines.Inner + lines.Outer + lines.Dashes + lines.Boundaries + lines.Islets)));
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(Encoding.UTF8.GetBytes(paths));
        }

        Assert.InRange(buffer.Length, 1, 40_000);
    }

    [Fact]
    public void The_shipped_map_has_no_fault() => Assert.Empty(Map.Faults());

    [Theory]
    [InlineData("33 provincial units", "the unit of Chongqing")]
    [InlineData("Taiwan is missing", "Taiwan")]
    [InlineData("fewer than 10 dashes", "dashes")]
    [InlineData("islands in the South China Sea", "islands")]
    [InlineData("曾母暗沙 is not named", "a name")]
    public void A_map_that_lacks_something_is_refused_by_name(string fault, string without)
    {
        var map = JsonNode.Parse(JsonSerializer.Serialize(Map, JsonSerializerOptions.Web))!.AsObject();
        var units = map["units"]!.AsArray();
        switch (without)
        {
            case "the unit of Chongqing":
                units.Remove(units.Single(unit => unit!["code"]!.GetValue<string>() == "500000"));
                break;
            case "Taiwan":
                units.Single(unit => unit!["code"]!.GetValue<string>() == "710000")!["insetPath"] = null;
                break;
            case "dashes":
                map["inset"]!["lines"]!["dashes"] = "";
                break;
            case "islands":
                map["inset"]!["lines"]!["islets"] = "";
                break;
            default:
                map["inset"]!["names"]!.AsArray().RemoveAt(5);
                break;
        }

        var refusal = Assert.Throws<StartupFaultException>(() => LoadText(map.ToJsonString()));
        Assert.Contains(fault, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{ "units": [] }""")]
    public void A_file_that_is_no_map_is_refused(string text) => Assert.Throws<StartupFaultException>(() => LoadText(text));

    [Fact]
    public void A_missing_file_is_refused_with_its_path()
    {
        var refusal = Assert.Throws<StartupFaultException>(() => MapGeometry.Load("/nowhere/china.json"));
        Assert.Contains("/nowhere/china.json", refusal.Message, StringComparison.Ordinal);
    }

    private static MapGeometry LoadText(string text)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text);
            return MapGeometry.Load(path);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<string> Subpaths(string path) =>
        path.Split('M', StringSplitOptions.RemoveEmptyEntries).Select(part => "M" + part).ToList();

    /// <summary>The corners of a path of the build's own kind: M x y, then l (or h) with relative steps; in tenths, to compare exactly.</summary>
    private static List<(double X, double Y)> Points(string path)
    {
        var points = new List<(double X, double Y)>();
        foreach (var part in Subpaths(path))
        {
            var numbers = NumberPattern().Matches(part).Select(match => (int)Math.Round(double.Parse(match.Value, System.Globalization.CultureInfo.InvariantCulture) * 10)).ToList();
            var (x, y) = (numbers[0], numbers[1]);
            points.Add((x / 10.0, y / 10.0));
            for (var i = 2; i + 1 < numbers.Count; i += 2)
            {
                (x, y) = (x + numbers[i], y + numbers[i + 1]);
                points.Add((x / 10.0, y / 10.0));
            }
        }

        return points;
    }

    [GeneratedRegex(@"-?(\d+\.?\d*|\.\d+)")]
    private static partial Regex NumberPattern();
}
