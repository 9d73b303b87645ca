using System.Text.Json.Nodes;
using Dashboard.Data.Model;
using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Building;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>An office's own file: drawn when it is whole, refused with all that is missing when it is not.</summary>
public sealed class MapFileTests : IDisposable
{
    private static readonly string Folder = Path.Combine(SeedFolder.Find(null, AppContext.BaseDirectory), "map", "source");
    private static readonly MapLabels Labels = MapLabels.Load(Path.Combine(Folder, "labels.json"));
    private static readonly Lazy<string> Source = new(() => File.ReadAllText(Path.Combine(Folder, "china-provinces.geojson")));

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void The_shipped_source_gives_the_shipped_drawing()
    {
        var built = MapFile.Load(Path.Combine(Folder, "china-provinces.geojson"), Labels, NameOf);

        Assert.Equal(MapContext.Geometry.Units, built.Units);
        Assert.Equal((MapContext.Geometry.Full, MapContext.Geometry.Small), (built.Full, built.Small));
        Assert.Equal(MapContext.Geometry.Inset.Lines, built.Inset.Lines);
        Assert.Equal(MapContext.Geometry.Inset.Names, built.Inset.Names);
    }

    [Theory]
    [InlineData("adcode")]
    [InlineData("gb")]
    public void Other_files_call_the_code_otherwise(string property)
    {
        var geometry = Load(map => Each(map, feature =>
        {
            var properties = feature["properties"]!.AsObject();
            var code = properties["code"]!.GetValue<string>();
            properties.Remove("code");
            properties[property] = code.Length == 0 ? null : property == "gb" ? $"156{code}" : int.Parse(code, System.Globalization.CultureInfo.InvariantCulture);
        }));

        Assert.Equal(MapContext.Geometry.Full, geometry.Full);
    }

    [Fact]
    public void Dashes_drawn_as_thin_areas_are_dashes()
    {
        var geometry = Load(map =>
        {
            var dashes = Features(map).Single(feature => feature["geometry"]!["coordinates"]!.AsArray().Count == 10 && Code(feature).Length == 0);
            dashes["properties"]!["adcode"] = "100000_JD";
            dashes["geometry"]!["type"] = "MultiPolygon";
            dashes["geometry"]!["coordinates"] = new JsonArray([.. dashes["geometry"]!["coordinates"]!.AsArray().Select(line =>
            {
                var points = line!.AsArray().Select(point => point!.DeepClone()).ToList();
                return (JsonNode)new JsonArray(new JsonArray([.. points, .. points.AsEnumerable().Reverse().Select(point => point.DeepClone())]));
            })]);
        });

        Assert.Empty(geometry.Faults());
    }

    public static TheoryData<string, string[]> Incomplete => new()
    {
        { "without Taiwan", ["33 provincial units instead of 34;", "台湾省 (710000) is missing", "Diaoyu Dao is not drawn", "Chiwei Yu is not drawn"] },
        { "with 33 units", ["33 provincial units instead of 34; missing: 重庆市 (500000)"] },
        { "without dashes", ["0 dashes in the South China Sea instead of 10"] },
        { "with nine dashes", ["9 dashes in the South China Sea instead of 10"] },
        { "without the islands", ["Xisha Qundao is not drawn", "Huangyan Dao is not drawn", "Nansha Qundao is not drawn", "Zengmu Ansha is not drawn", "the extent is not the whole country"] },
        { "with a stranger", ["990000 is not the code of a provincial unit"] },
        { "with a unit cut down", ["(540000) is not where or not as large as it is"] },
        { "with codes exchanged", ["(540000) is not where", "(650000) is not where", "540000 is the code of 西藏自治区, but the file calls it"] },
        { "in metres", ["not longitude and latitude"] },
        { "without codes", ["no feature carries the code"] },
    };

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void An_incomplete_map_is_refused_with_all_that_it_lacks(string map, string[] reasons)
    {
        var refusal = Assert.Throws<StartupFaultException>(() => Load(Change(map)));

        Assert.All(reasons, reason => Assert.Contains(reason, refusal.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"type\": \"FeatureCollection\", \"features\": [", "must be GeoJSON")]
    [InlineData("[]", "must be GeoJSON")]
    [InlineData("", "must be GeoJSON")]
    [InlineData("{ \"type\": \"FeatureCollection\", \"features\": [] }", "no feature carries the code")]
    [InlineData("{ \"type\": \"FeatureCollection\", \"features\": [{ \"type\": \"Feature\", \"properties\": { \"code\": \"110000\" }, \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[[116, 40]]] } }] }", "map")]
    public void A_file_that_is_no_map_is_refused(string text, string reason)
    {
        File.WriteAllText(file, text);

        var refusal = Assert.Throws<StartupFaultException>(() => MapFile.Load(file, Labels, NameOf));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no json", "第 1 行起读不下去", "cannot be read from line 1 on")]
    [InlineData("{\n\"type\": \"FeatureCollection\",\n\"features\": [}", "第 3 行起读不下去", "cannot be read from line 3 on")]
    [InlineData("", "是空文件", "is empty")]
    [InlineData(null, "不存在", "does not exist")]
    [InlineData("folder", "是文件夹", "is a folder")]
    [InlineData("short ring", "坐标不成形", "make no shape")]
    public void Each_refusal_names_the_setting_and_the_path_and_says_in_both_languages_what_is_wrong(string? text, string chinese, string english)
    {
        var path = text switch { null => file + ".none", "folder" => Path.GetTempPath(), _ => file };
        File.WriteAllText(file, text != "short ring" ? text : """
            { "type": "FeatureCollection", "features": [{ "type": "Feature", "properties": { "code": "110000" },
              "geometry": { "type": "Polygon", "coordinates": [[[116, 40], [117, 40]]] } }] }
            """);

        var message = Assert.Throws<StartupFaultException>(() => MapFile.Load(path, Labels, NameOf)).Message;

        Assert.Equal(2, message.Split("Map:File").Length - 1);
        Assert.Equal(2, message.Split(path).Length - 1);
        Assert.Contains(chinese, message, StringComparison.Ordinal);
        Assert.Contains(english, message, StringComparison.Ordinal);
        Assert.DoesNotMatch("Could not|Path:|LineNumber|Access to|exception", message);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_refused_with_what_to_do()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "Whoever runs this may read every file.");
        File.WriteAllText(file, "{}");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.None);
        }

        var message = Assert.Throws<StartupFaultException>(() => MapFile.Load(file, Labels, NameOf)).Message;

        Assert.Contains("没有读取权限", message, StringComparison.Ordinal);
        Assert.Contains("may not be read", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_huge_file_is_refused_unread()
    {
        using (var stream = File.OpenWrite(file))
        {
            stream.SetLength(200L << 20);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusal = Assert.Throws<StartupFaultException>(() => MapFile.Load(file, Labels, NameOf));

        Assert.Contains("200 MB, more than the 64 MB allowed", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_missing_file_is_refused_with_its_path()
    {
        var refusal = Assert.Throws<StartupFaultException>(() => MapFile.Load("/nowhere/map.geojson", Labels, NameOf));

        Assert.Contains("/nowhere/map.geojson", refusal.Message, StringComparison.Ordinal);
    }

    private static Action<JsonObject> Change(string what) => map =>
    {
        switch (what)
        {
            case "without Taiwan":
                Remove(map, feature => Code(feature) == "710000");
                break;
            case "with 33 units":
                Remove(map, feature => Code(feature) == "500000");
                break;
            case "without dashes":
                Remove(map, feature => Code(feature).Length == 0);
                break;
            case "with nine dashes":
                Features(map).Single(feature => Code(feature).Length == 0 && Parts(feature).Count == 10)["geometry"]!["coordinates"]!.AsArray().RemoveAt(0);
                break;
            case "without the islands":
                var hainan = Parts(Features(map).Single(feature => Code(feature) == "460000"));
                foreach (var island in hainan.Where(island => island![0]![0]![1]!.GetValue<double>() < 18).ToList())
                {
                    hainan.Remove(island);
                }

                break;
            case "with a stranger":
                Features(map).First(feature => Code(feature).Length == 0)["properties"]!["code"] = "990000";
                break;
            case "with a unit cut down":
                Features(map).Single(feature => Code(feature) == "540000")["geometry"] = JsonNode.Parse(
                    """{ "type": "Polygon", "coordinates": [[[86, 29], [91, 29], [91, 32], [86, 32], [86, 29]]] }""");
                break;
            case "with codes exchanged":
                var (xizang, xinjiang) = (Features(map).Single(feature => Code(feature) == "540000"), Features(map).Single(feature => Code(feature) == "650000"));
                (xizang["properties"]!["code"], xinjiang["properties"]!["code"]) = ("650000", "540000");
                break;
            case "in metres":
                Each(map, feature => Scale(feature["geometry"]!["coordinates"]!.AsArray()));
                break;
            default:
                Each(map, feature => feature["properties"]!.AsObject().Remove("code"));
                break;
        }
    };

    private MapGeometry Load(Action<JsonObject> change)
    {
        var map = JsonNode.Parse(Source.Value)!.AsObject();
        change(map);
        File.WriteAllText(file, map.ToJsonString());
        return MapFile.Load(file, Labels, NameOf);
    }

    private static LocalizedText NameOf(string code) => new(MapContext.Geometry.ByCode[code].Name, null);

    private static IEnumerable<JsonNode> Features(JsonObject map) => map["features"]!.AsArray().OfType<JsonNode>();

    private static string Code(JsonNode feature) => feature["properties"]!["code"]!.GetValue<string>();

    private static JsonArray Parts(JsonNode feature) => feature["geometry"]!["coordinates"]!.AsArray();

    private static void Each(JsonObject map, Action<JsonNode> change) => Features(map).ToList().ForEach(change);

    private static void Remove(JsonObject map, Func<JsonNode, bool> which) =>
        Features(map).Where(which).ToList().ForEach(feature => map["features"]!.AsArray().Remove(feature));

    private static void Scale(JsonArray coordinates)
    {
        for (var i = 0; i < coordinates.Count; i++)
        {
            if (coordinates[i] is JsonArray inner)
            {
                Scale(inner);
            }
            else
            {
                coordinates[i] = coordinates[i]!.GetValue<double>() * 100_000;
            }
        }
    }
}
