using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Map.Pictures;

/// <summary>Draws the whole sheet of a metric: neatline, title, day, country, inset, legend, notes.</summary>
public sealed class MapSheetDrawer(MapGeometry geometry, Words words, IStringLocalizer<MapText> text, SheetNotes notes)
{
    private const double Margin = 26;
    private const double TitleSize = 22;
    private const double TitleLine = 30;

    /// <summary>The land leaves room for so many lines above it.</summary>
    private const int MostTitleLines = 2;

    private const double NoteSize = 12;
    private const double NoteLine = 18;

    /// <summary>Where the land of the south west ends, in units of the map: the legend stands below, however high it is.</summary>
    private const double LandBottom = 512;

    /// <summary>Between the classes and what the outlines mean.</summary>
    private const double OutlineGap = 6;

    /// <summary>In the current language.</summary>
    public MapDrawing Draw(MetricView view, DateOnly asOf, Palette palette, MapMarks? marks = null, SheetLayout? form = null)
    {
        var layout = form ?? SheetLayout.Screen;
        var width = layout.Width;
        var pixel = geometry.Width / layout.MapWidth;
        var legend = Legend.Of(view, marks, layout, words, text);
        var title = words.Of(view.Title);
        var head = TextMeasure.Balance(title, TitleSize, layout.TitleWidth);
        var mapTop = layout.MapTop + (Math.Max(0, head.Count - MostTitleLines) * TitleLine);
        var mapBottom = mapTop + Math.Max(geometry.Height / pixel, (LandBottom / pixel) + legend.Height + 6);
        var noteLines = NoteLines(view, width - (2 * Margin)).ToList();
        var height = mapBottom + 14 + (noteLines.Count * NoteLine) + 14;
        List<Shape> shapes =
        [
            new RectShape(SheetPart.Ground, 0, 0, width, height, new(palette["map-sea"])),
            new MapFrame(geometry, words, palette, small: false, pixel, layout.Letters)
                .At((width - layout.MapWidth) / 2, mapTop, view, text["InsetTitle"], marks),
            .. Frame(palette, width, height),
            .. Head(head, view.Period is { } period ? words.Of(period) : text["AsOf", Words.Date(asOf)], palette),
            .. LegendShapes(legend, palette, Margin, mapBottom - 6),
            new RectShape(SheetPart.Frame, 6, mapBottom + 8, width - 12, 1, new(palette["rule-2"])),
            .. noteLines.Select((line, index) => new TextShape(
                line.Part, line.Text, Margin, mapBottom + 8 + 20 + (index * NoteLine), NoteStyle(line.Part, palette))),
        ];
        return new MapDrawing(
            width, height, Words.English ? "en" : "zh-CN", title, notes.Join(notes.Of(view).Select(note => note.Text)), shapes);
    }

    /// <summary>A neatline of two lines, thick outside, thin inside.</summary>
    internal static IEnumerable<Shape> Frame(Palette palette, double width, double height)
    {
        yield return new RectShape(SheetPart.Frame, 1, 1, width - 2, height - 2, null, new(palette["rule-ink"], 2));
        yield return new RectShape(SheetPart.Frame, 5.5, 5.5, width - 11, height - 11, null, new(palette["rule-ink"], 1));
    }

    internal IEnumerable<(SheetPart Part, string Text)> NoteLines(MetricView view, double width) => notes.Of(view)
        .SelectMany(note => TextMeasure.Wrap(note.Text, NoteSize, width).Select(line => (PartOf(note.Kind), line)));

    /// <summary>审图号 or 示意图 is to be seen; the others are small print.</summary>
    internal static TextStyle NoteStyle(SheetPart part, Palette palette) => new(NoteSize, palette[part == SheetPart.ReviewNote ? "ink" : "ink-3"]);

    private static IEnumerable<Shape> Head(IReadOnlyList<string> title, string day, Palette palette)
    {
        var y = 42.0;
        foreach (var line in title)
        {
            yield return new TextShape(SheetPart.Title, line, Margin, y, new(TitleSize, palette["ink"], Face: Typeface.Song, Bold: true));
            y += TitleLine;
        }

        yield return new TextShape(SheetPart.AsOf, day, Margin, y - 6, new(13, palette["ink-3"]));
    }

    /// <summary>What the legend says, in lines.</summary>
    private sealed record Legend(
        IReadOnlyList<string> Heading, IReadOnlyList<LegendEntry> Entries, IReadOnlyList<OutlineEntry> Outlines, IReadOnlyList<string> Method)
    {
        public const double Row = 20;

        public double Height => ((Heading.Count + Method.Count) * NoteLine) + (Entries.Count * Row) + (Outlines.Count > 0 ? Row + OutlineGap : 0);

        public static Legend Of(MetricView view, MapMarks? marks, SheetLayout layout, Words words, IStringLocalizer<MapText> text)
        {
            var legend = SheetLegend.Of(view, words, text);
            return new(
                TextMeasure.Wrap(legend.Heading, NoteSize, layout.LegendWidth),
                [.. legend.Entries, .. legend.Others],
                SheetLegend.Of(marks, view, words, text),
                legend.Method is null ? [] : TextMeasure.Wrap(legend.Method, NoteSize, layout.LegendWidth));
        }
    }

    /// <summary>Set from the bottom up, at the lower left where the country leaves room.</summary>
    private static IEnumerable<Shape> LegendShapes(Legend legend, Palette palette, double x, double bottom)
    {
        const double LabelX = 36;
        const double Row = Legend.Row;
        var countX = x + LabelX + 22 + legend.Entries.Max(entry => TextMeasure.WidthOf(entry.Label, NoteSize) + TextMeasure.WidthOf(entry.Counted, NoteSize));
        var y = bottom - legend.Height;
        TextStyle plain = new(NoteSize, palette["ink-2"]);
        foreach (var line in legend.Heading)
        {
            yield return new TextShape(SheetPart.Legend, line, x, y + 12, plain);
            y += NoteLine;
        }

        foreach (var entry in legend.Entries)
        {
            yield return new RectShape(SheetPart.Legend, x + .5, y + 2.5, 26, 15, palette.FillOf(entry.Class), new(palette["rule-2"], 1));
            yield return new TextShape(SheetPart.Legend, entry.Label, x + LabelX, y + 14.5, plain);
            yield return new TextShape(
                SheetPart.Legend, entry.Counted, countX, y + 14.5, new(NoteSize, palette["ink"], TextAnchor.End));
            y += Row;
        }

        var left = x;
        foreach (var entry in legend.Outlines)
        {
            yield return Outline(entry.IsHome, left, y + OutlineGap + 2, palette);
            yield return new TextShape(SheetPart.Legend, entry.Label, left + LabelX, y + OutlineGap + 14.5, plain);
            left += LabelX + TextMeasure.WidthOf(entry.Label, NoteSize) + 16;
        }

        y += legend.Outlines.Count > 0 ? Row + OutlineGap : 0;

        foreach (var line in legend.Method)
        {
            yield return new TextShape(SheetPart.LegendMethod, line, x, y + 14, new(NoteSize, palette["ink-3"]));
            y += NoteLine;
        }
    }

    /// <summary>A swatch of 27 by 16 for an outline of the map.</summary>
    internal static RectShape Outline(bool isHome, double x, double y, Palette palette)
    {
        var width = MapMarks.WidthsOf(isHome).Line;
        return new(SheetPart.Legend, x + (width / 2), y + (width / 2), 27 - width, 16 - width, null, new(palette["ink"], width));
    }

    private static SheetPart PartOf(SheetNote note) => note switch
    {
        SheetNote.Review => SheetPart.ReviewNote,
        SheetNote.NoData => SheetPart.NoDataNote,
        SheetNote.MapSource => SheetPart.MapSourceNote,
        SheetNote.Meaning => SheetPart.MeaningNote,
        SheetNote.DataSource => SheetPart.DataSourceNote,
        _ => throw new ArgumentOutOfRangeException(nameof(note)),
    };
}
