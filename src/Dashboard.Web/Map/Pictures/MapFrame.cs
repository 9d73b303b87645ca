using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Map.Pictures;

/// <summary>The country with its inset in the colours of a metric: what a sheet holds once, and a sheet of multiples many times.</summary>
/// <param name="pixel">Units of the geometry that one pixel of the picture takes: strokes, hatches and names keep their size by it.</param>
/// <param name="letters">How much larger the names of a map that is not small are; islands, which lie close to each other, get half of it, and with long names nothing.</param>
internal sealed class MapFrame(MapGeometry geometry, Words words, Palette palette, bool small, double pixel, double letters = 1)
{
    private const double NameSize = 13;

    private readonly double placeSize = 12.6 * (Words.English ? 1 : 1 + ((letters - 1) / 2));

    private MapLines Lines => small ? geometry.Small : geometry.Full;

    public GroupShape At(double x, double y, MetricView view, string insetTitle, MapMarks? marks = null)
    {
        var values = view.Values.ToDictionary(value => value.Province.Code);
        string ClassOf(string code) => MapClass.Of(view, values.GetValueOrDefault(code));
        var scale = 1 / pixel;
        return new GroupShape(SheetPart.Ground, x, y, scale, null,
        [
            .. geometry.Units.Select(unit => Area(SheetPart.Unit, unit.Code, small ? unit.SmallPath : unit.Path, ClassOf(unit.Code), values)),
            .. LineShapes(Lines),
            .. Outlines(marks),
            .. Names(values, ClassOf, marks?.Home),
            .. Places(geometry.Names),
            Inset(ClassOf, values, insetTitle),
            .. small ? TitleBelowInset(insetTitle) : [],
        ]);
    }

    /// <summary>The home province lies above the others: where they touch, its outline is whole.</summary>
    private IEnumerable<Shape> Outlines(MapMarks? marks) => marks is null
        ? []
        : [.. Outlines(unit => unit.Code != marks.Home && marks.Others.Contains(unit.Code), isHome: false), .. Outlines(unit => unit.Code == marks.Home, isHome: true)];

    private IEnumerable<Shape> Outlines(Func<MapUnit, bool> isMarked, bool isHome)
    {
        var widths = MapMarks.WidthsOf(isHome);
        var scale = (small ? .6 : 1) * pixel;
        var marked = geometry.Units.Where(isMarked).ToList();
        return [.. Lines(SheetPart.MarkGround, "paper", widths.Ground), .. Lines(SheetPart.Mark, "ink", widths.Line)];

        IEnumerable<PathShape> Lines(SheetPart part, string token, double width) => marked.Select(unit =>
            new PathShape(part, small ? unit.SmallPath : unit.Path, null, new(palette[token], width * scale), unit.Code));
    }

    private GroupShape Inset(Func<string, string> classOf, Dictionary<string, MetricValue> values, string title)
    {
        var inset = geometry.Inset;
        return new GroupShape(SheetPart.InsetFrame, inset.X, inset.Y, 1, (inset.Width, inset.Height),
        [
            new RectShape(SheetPart.Ground, 0, 0, inset.Width, inset.Height, new(palette["map-sea"])),
            .. geometry.Units
                .Where(unit => unit.InsetPath is not null)
                .Select(unit => Area(SheetPart.InsetUnit, unit.Code, unit.InsetPath!, classOf(unit.Code), values)),
            .. InsetLines(inset.Lines),
            .. small ? [] : Places(inset.Names),
            .. small ? [] : TitleInInset(title),
            new RectShape(SheetPart.InsetFrame, .5, .5, inset.Width - 1, inset.Height - 1, null, new(palette["rule-ink"], pixel)),
        ]);
    }

    private PathShape Area(SheetPart part, string code, string data, string unitClass, Dictionary<string, MetricValue> values) => new(
        part,
        data,
        palette.FillOf(unitClass),
        new(palette.EdgeOf(unitClass), (small ? 1 : 1.4) * pixel),
        code,
        values.GetValueOrDefault(code) is { } value ? $"{words.Of(value.Province.Name)}: {words.Of(value.Text)}" : null);

    private IEnumerable<Shape> LineShapes(MapLines lines)
    {
        // borders between units are the units' own edges
        yield return Line(SheetPart.Line, lines.Outer, new(palette["map-outer"], .7 * pixel));
        yield return Line(SheetPart.Line, lines.Boundaries, new(palette["map-outer"], pixel, (3 * pixel, 2.4 * pixel)));
        yield return Line(SheetPart.Islet, lines.Islets, new(palette["map-outer"], 2.4 * pixel, Round: true));
        yield return Line(SheetPart.Dash, lines.Dashes, new(palette["map-dash"], (small ? 1.2 : 1.7) * pixel));
    }

    private IEnumerable<Shape> InsetLines(MapLines lines)
    {
        var fine = small ? .8 : 1.3;
        yield return Line(SheetPart.InsetLine, lines.Outer, new(palette["map-outer"], .6 * pixel));
        yield return Line(SheetPart.Islet, lines.Islets, new(palette["map-outer"], fine * 1.15 * pixel, Round: true));
        yield return Line(SheetPart.Dash, lines.Dashes, new(palette["map-dash"], fine * pixel));
    }

    private static PathShape Line(SheetPart part, string data, Stroke stroke) => new(part, data, null, stroke);

    private IEnumerable<Shape> Names(Dictionary<string, MetricValue> values, Func<string, string> classOf, string? home)
    {
        foreach (var unit in geometry.Units)
        {
            if (!values.TryGetValue(unit.Code, out var value))
            {
                continue;
            }

            var at = small ? unit.ShortLabel : unit.Label;
            if (unit.Callout is { } spot && !small)
            {
                yield return new PathShape(
                    SheetPart.UnitName, $"M{Number(spot.X)} {Number(spot.Y)}L{Number(at.X)} {Number(at.Y)}", null, new(palette["ink-3"], .8 * pixel));
            }

            // a name in the sea keeps the colour of names in the sea
            var fill = palette.FillOf(classOf(unit.Code));
            var (colour, halo) = unit.Anchor is null
                ? (palette.TextOn(classOf(unit.Code)), fill.Ground)
                : (palette["ink-2"], palette["map-sea"]);
            var size = small ? 10.5 * pixel : NameSize * letters;
            yield return new TextShape(
                SheetPart.UnitName,
                small ? Brief(value) : words.Of(value.Province.ShortName),
                at.X + Aside(unit.Anchor),
                at.Y + (size * .35),
                new(size, colour, AnchorOf(unit.Anchor), Bold: unit.Code == home, Halo: halo, HaloWidth: (fill.Hatch == Hatch.None ? 2.6 : 3.6) * pixel));
        }

        string Brief(MetricValue value) => Words.English ? geometry.ByCode[value.Province.Code].Letters : value.Province.AbbreviationZh;
    }

    private IEnumerable<Shape> Places(IReadOnlyList<MapName> names) => names.Select((name, index) =>
    {
        // small maps have room for two lines of larger letters only when the upper one moves up
        var isMain = small && ReferenceEquals(names, geometry.Names);
        var size = isMain ? 10 * pixel : Words.English ? placeSize - 1.6 : placeSize;
        return new TextShape(
            SheetPart.PlaceName,
            Words.English ? name.En : name.Zh,
            name.At.X,
            name.At.Y + 4 - (isMain && index == 0 ? size * .6 : 0),
            new(size, palette["ink-3"], AnchorOf(name.Anchor), Halo: palette["map-sea"], HaloWidth: isMain ? 2.6 * pixel : 2.6));
    });

    private IEnumerable<TextShape> TitleInInset(string title) =>
        InsetTitle(title, 6, geometry.Inset.Height - 4, new(Words.English ? placeSize - 1.6 : placeSize, palette["ink-2"], Halo: palette["map-sea"]));

    /// <summary>In a small inset it would cover dashes and islands.</summary>
    private IEnumerable<TextShape> TitleBelowInset(string title) =>
    [
        new(
            SheetPart.InsetTitle, title, geometry.Inset.X + geometry.Inset.Width, geometry.Inset.Y + geometry.Inset.Height + (11 * pixel),
            new(10 * pixel, palette["ink-2"], TextAnchor.End, Halo: palette["map-sea"])),
    ];

    /// <summary>The inset in its full size with the islands' names and without a metric's colours, for what stands beside several small maps.</summary>
    public GroupShape NamedInset(double x, double y, string title)
    {
        var inset = geometry.Inset;
        Stroke edge = new(palette["map-outer"], .6);
        return new GroupShape(SheetPart.NamedInset, x, y, 1, (inset.Width, inset.Height),
        [
            .. geometry.Units
                .Where(unit => unit.InsetPath is not null)
                .Select(unit => new PathShape(SheetPart.NamedInset, unit.InsetPath!, new(palette["paper-3"]), edge)),
            Line(SheetPart.NamedInset, inset.Lines.Islets, new(palette["map-outer"], 1.5, Round: true)),
            Line(SheetPart.NamedInset, inset.Lines.Dashes, new(palette["map-dash"], 1.3)),
            .. Places(inset.Names),
            .. TitleInInset(title).Select(line => line with { Part = SheetPart.NamedInset }),
            new RectShape(SheetPart.NamedInset, .5, .5, inset.Width - 1, inset.Height - 1, null, new(palette["rule-ink"], 1)),
        ]);
    }

    /// <summary>An English title has its words below each other: a dash lies to the right.</summary>
    private static IEnumerable<TextShape> InsetTitle(string title, double x, double baseline, TextStyle style) => title.Split(' ').Reverse()
        .Select((line, index) => new TextShape(SheetPart.InsetTitle, line, x, baseline - (index * style.Size * 1.05), style));

    private static double Aside(string? anchor) => anchor switch
    {
        "start" => 3,
        "end" => -3,
        _ => 0,
    };

    private static TextAnchor AnchorOf(string? anchor) => anchor switch
    {
        "start" => TextAnchor.Start,
        "end" => TextAnchor.End,
        _ => TextAnchor.Middle,
    };

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
