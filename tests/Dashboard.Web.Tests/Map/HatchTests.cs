using System.Globalization;
using System.Text.RegularExpressions;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Shell;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Map;

/// <summary>Zero, the kinds of "no", not comparable, no number and no data differ by their pattern, in grey too.</summary>
public sealed partial class HatchTests : MapContext
{
    /// <summary>Of WCAG 1.4.11 for what must be seen in a picture.</summary>
    private const double Least = 3;

    private static readonly string[] WithPattern = ["s0", "city", "none", "nf", "nr", "na", "nc", "nn", "out"];

    private static readonly string[] Grounds = ["rec", "s1", "s2", "s3", "s4", "s5", "d1", "d2", "d3", "d4", "d5", "d6", .. WithPattern];

    public static TheoryData<bool> Themes => [false, true];

    [Fact]
    public void Every_class_without_a_number_has_a_pattern() =>
        Assert.Equal(WithPattern.Order(StringComparer.Ordinal), MapClass.Hatched.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_pattern_stands_out_from_its_ground(bool dark) => Assert.All(WithPattern, unitClass =>
    {
        var fill = (dark ? Palette.Dark : Palette.Light).FillOf(unitClass);
        Assert.InRange(Contrast(fill.Ink!, fill.Ground), Least, 21);
    });

    [Theory]
    [MemberData(nameof(Themes))]
    public void An_edge_stands_out_from_the_class_on_both_its_sides(bool dark) => Assert.All(Grounds, unitClass =>
    {
        var palette = dark ? Palette.Dark : Palette.Light;
        Assert.InRange(Contrast(palette.EdgeOf(unitClass), palette.FillOf(unitClass).Ground), Least, 21);
    });

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_unit_stands_out_from_the_page_by_its_fill_or_its_edge(bool dark) => Assert.All(Grounds, unitClass =>
    {
        var palette = dark ? Palette.Dark : Palette.Light;
        Assert.InRange(
            Math.Max(Contrast(palette.FillOf(unitClass).Ground, palette["map-sea"]), Contrast(palette.EdgeOf(unitClass), palette["map-sea"])), Least, 21);
    });

    [Theory]
    [MemberData(nameof(Themes))]
    public void An_outline_stands_out_from_every_class_by_its_line_or_by_the_light_one_under_it(bool dark) => Assert.All(Grounds, unitClass =>
    {
        var palette = dark ? Palette.Dark : Palette.Light;
        var ground = palette.FillOf(unitClass).Ground;
        Assert.InRange(Math.Max(Contrast(palette["ink"], ground), Contrast(palette["paper"], ground)), Least, 21);
        Assert.InRange(Contrast(palette["ink"], palette["paper"]), Least, 21);
    });

    [Fact]
    public void The_page_draws_outlines_as_the_picture_does()
    {
        var css = File.ReadAllText(TokensTests.StyleSheet("map.css"));

        foreach (var (mark, isHome) in new[] { ("home", true), ("selected", false) })
        {
            var (line, ground) = MapMarks.WidthsOf(isHome);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\n.mark.{mark} {{ stroke: var(--ink); stroke-width: {line}; }}"), css, StringComparison.Ordinal);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\n.mark.{mark}-ground {{ stroke: var(--paper); stroke-width: {ground}; }}"), css, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Themes))]
    public void A_name_can_be_read_upon_every_class(bool dark) => Assert.All(Grounds, unitClass =>
    {
        var palette = dark ? Palette.Dark : Palette.Light;
        Assert.InRange(Contrast(palette.TextOn(unitClass), palette.FillOf(unitClass).Ground), 4.5, 21);
    });

    [Theory]
    [MemberData(nameof(Themes))]
    public void The_page_paints_a_pattern_in_the_colours_of_the_picture(bool dark)
    {
        var css = File.ReadAllText(TokensTests.StyleSheet("map-classes.css"));
        var (tokens, palette) = dark ? (Tokens.Dark, Palette.Dark) : (Tokens.Light, Palette.Light);
        var edges = LightEdges().Match(css).Groups["classes"].Value;

        Assert.All(WithPattern, unitClass =>
        {
            var fill = palette.FillOf(unitClass);
            Assert.Equal((fill.Ground, fill.Ink), (Colour($".f-{unitClass} {{ fill"), Colour($".h-{unitClass} {{ stroke")));
            Assert.Equal(fill.Ground, Colour($".c-{unitClass} {{ --ground"));
        });
        Assert.All(Grounds, unitClass => Assert.Equal(
            palette.EdgeOf(unitClass), tokens[Regex.IsMatch(edges, $@"\.c-{unitClass}\b") ? "map-inner" : "map-outer"]));

        string Colour(string rule) => tokens[Regex.Match(css, Regex.Escape(rule) + @": var\(--(?<name>[\w-]+)\)").Groups["name"].Value];
    }

    [Fact]
    public void No_two_patterns_of_the_page_are_alike()
    {
        var patterns = Render<MapHatches>(parameters => parameters.Add(hatches => hatches.Prefix, "map")).FindAll("pattern");

        Assert.Equal(WithPattern.Length, patterns.Count);
        Assert.All(WithPattern, unitClass => Assert.Contains(patterns, pattern => $"url(#{pattern.Id})" == MapClass.Hatch(unitClass, "map")));
        Assert.Equal(patterns.Count, patterns.Select(pattern =>
        {
            var strokes = pattern.QuerySelector("path")!;
            return (strokes.GetAttribute("d"), strokes.GetAttribute("stroke-width"), pattern.GetAttribute("patternTransform"));
        }).Distinct().Count());
    }

    [Fact]
    public void Every_class_has_its_own_pattern_on_map_tiles_and_picture()
    {
        var view = OneOfEach();
        var sheet = RenderSheet(view);
        var tiles = Render<TileGrid>(parameters => parameters.Add(grid => grid.View, view).Add(grid => grid.ProvinceUrl, code => code)).FindAll(".tile");
        var picture = Services.GetRequiredService<MapPicture>().Draw(view, new DateOnly(2026, 11, 23), english: false).Flat().Select(entry => entry.Shape).OfType<PathShape>()
            .Where(shape => shape.Part == SheetPart.Unit)
            .ToDictionary(shape => shape.Code!, shape => shape.Fill!.Hatch);

        Assert.All(view.Values.Take(WithPattern.Length), value =>
        {
            var unitClass = MapClass.Of(view, value);
            Assert.Equal($"url(#map-{unitClass})", sheet.Find($"a.unit[data-code='{value.Province.Code}']").GetAttribute("fill"));
            Assert.Equal($"url(#hl-{unitClass})", tiles.Single(tile => tile.GetAttribute("data-code") == value.Province.Code).QuerySelector(".tile-hatch rect")!.GetAttribute("fill"));
            Assert.Contains($"url(#hl-{unitClass})", sheet.FindAll(".legend rect").Select(swatch => swatch.GetAttribute("fill")));
            Assert.Equal(unitClass, MapClass.Of(picture[value.Province.Code]));
        });
    }

    /// <summary>A number's map in which every class with a pattern occurs.</summary>
    private static MetricView OneOfEach()
    {
        var view = Counts();
        var values = view.Values.OrderBy(value => value.Province.HasData).ToList();
        CellState[] states = [CellState.CityOnly, CellState.ConfirmedNone, CellState.NotFound, CellState.NotReviewed, CellState.NotApplicable];
        return view with
        {
            Values =
            [
                values[0],
                .. states.Select((state, index) => values[index + 4] with { Value = null, ClassIndex = null, State = state }),
                values[9] with { Value = null, ClassIndex = null },
                values[10] with { Value = 0, ClassIndex = null },
                values[11] with { ClassIndex = null, NotComparable = new("口径不同", "another basis") },
                .. values.Skip(12),
            ],
        };
    }

    private static double Contrast(string one, string other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + .05) / (dark + .05);
    }

    /// <summary>As WCAG defines it, of #rrggbb.</summary>
    private static double Luminance(string colour)
    {
        return (.2126 * Part(1)) + (.7152 * Part(3)) + (.0722 * Part(5));

        double Part(int at)
        {
            var value = byte.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= .03928 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }
    }

    [GeneratedRegex(@":is\(\.unit, \.inset \.area, \.lenses use\):is\((?<classes>[^)]*)\) \{ stroke: var\(--map-inner\)")]
    private static partial Regex LightEdges();
}
