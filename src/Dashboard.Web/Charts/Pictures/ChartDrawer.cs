using Dashboard.Web.Map.Pictures;

namespace Dashboard.Web.Charts.Pictures;

/// <summary>Draws a chart with all that it needs to stand alone: title, unit, day, keys, bars with their numbers, notes, source.</summary>
public static class ChartDrawer
{
    private const double Width = 960;
    private const double Margin = 28;
    private const double TitleSize = 22;
    private const double TextSize = 13;
    private const double NoteSize = 12;
    private const double NoteLine = 18;
    private const double PlotTop = 118;
    private const double BarHeight = 15;
    private const double GroupGap = 12;
    private const double ColumnsHeight = 300;
    private const double MostLabel = 240;

    private static readonly string[] Colours = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6"];

    /// <param name="day">As-of, in words.</param>
    /// <param name="source">Where the data come from, a sentence.</param>
    public static MapDrawing Draw(ChartSpec chart, string day, string source, string language, Palette palette)
    {
        var plot = chart.Kind == ChartKind.Columns ? Columns(chart, palette) : Bars(chart, palette);
        var notes = chart.Footnotes.Append(source).SelectMany(note => TextMeasure.Wrap(note, NoteSize, Width - (2 * Margin))).ToList();
        var bottom = PlotTop + plot.Height;
        var height = bottom + 26 + (notes.Count * NoteLine) + 14;
        List<Shape> shapes =
        [
            new RectShape(SheetPart.Ground, 0, 0, Width, height, new(palette["paper"])),
            new TextShape(SheetPart.Title, chart.Title, Margin, 44, new(TitleSize, palette["ink"], Face: Typeface.Song, Bold: true)),
            new TextShape(SheetPart.AsOf, $"{chart.Unit} · {day}", Margin, 68, new(TextSize, palette["ink-3"])),
            .. Keys(chart, palette),
            .. plot.Shapes,
            new RectShape(SheetPart.Frame, Margin, bottom + 10, Width - (2 * Margin), 1, new(palette["rule-2"])),
            .. notes.Select((note, index) => new TextShape(
                SheetPart.DataSourceNote, note, Margin, bottom + 32 + (index * NoteLine), new(NoteSize, palette["ink-3"]))),
        ];
        return new MapDrawing(Width, height, language, chart.Title, string.Join(" ", chart.Footnotes.Append(source)), shapes);
    }

    private static IEnumerable<Shape> Keys(ChartSpec chart, Palette palette)
    {
        var x = Margin;
        for (var index = 0; index < chart.Series.Count && chart.Series.Count > 1; index++)
        {
            yield return new RectShape(SheetPart.Legend, x, 84, 14, 14, new(Colour(palette, index)));
            yield return new TextShape(SheetPart.Legend, chart.Series[index].Name, x + 20, 96, new(TextSize, palette["ink-2"]));
            x += 44 + TextMeasure.WidthOf(chart.Series[index].Name, TextSize);
        }
    }

    private static (IReadOnlyList<Shape> Shapes, double Height) Bars(ChartSpec chart, Palette palette)
    {
        var label = Math.Min(MostLabel, chart.Categories.Select(name => TextMeasure.WidthOf(name, TextSize)).DefaultIfEmpty(0).Max());
        var left = Margin + label + 12;
        var scale = Scale(chart);
        double At(decimal value) => left + ((Width - Margin - left) * (double)(value / scale.Max));
        // an empty place is not drawn: of many series most provinces have one or two
        var bars = chart.Categories.Select((_, category) =>
            Enumerable.Range(0, chart.Series.Count).Where(index => chart.Series[index].Values[category] is not null).ToList()).ToList();
        var height = bars.Sum(present => (present.Count * BarHeight) + GroupGap) + 24;
        List<Shape> shapes = [.. Grid(scale, tick => new RectShape(SheetPart.Frame, At(tick), PlotTop, 1, height - 24, new(palette["rule"])), tick =>
            new TextShape(SheetPart.LegendMethod, Number(tick), At(tick), PlotTop + height - 6, new(NoteSize, palette["ink-3"], TextAnchor.Middle)))];
        var y = PlotTop + (GroupGap / 2);
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            shapes.Add(new TextShape(
                SheetPart.UnitName, chart.Categories[category], left - 12, y + (bars[category].Count * BarHeight / 2) + 4.5, new(TextSize, palette["ink"], TextAnchor.End)));
            foreach (var index in bars[category])
            {
                var end = At(chart.Series[index].Values[category]!.Value);
                shapes.Add(new RectShape(SheetPart.Unit, left, y + 1, Math.Max(1, end - left), BarHeight - 2, new(Colour(palette, index))));
                shapes.Add(new TextShape(SheetPart.UnitName, chart.Series[index].Labels[category], end + 6, y + 11.5, new(NoteSize, palette["ink-2"])));
                y += BarHeight;
            }

            y += GroupGap;
        }

        return (shapes, height);
    }

    private static (IReadOnlyList<Shape> Shapes, double Height) Columns(ChartSpec chart, Palette palette)
    {
        var scale = Scale(chart);
        const double Left = Margin + 36;
        var step = (Width - Margin - Left) / Math.Max(1, chart.Categories.Count);
        double Y(decimal value) => PlotTop + (ColumnsHeight * (1 - (double)(value / scale.Max)));
        List<Shape> shapes = [.. Grid(scale, tick => new RectShape(SheetPart.Frame, Left, Y(tick), Width - Margin - Left, 1, new(palette["rule"])), tick =>
            new TextShape(SheetPart.LegendMethod, Number(tick), Left - 8, Y(tick) + 4, new(NoteSize, palette["ink-3"], TextAnchor.End)))];
        var wide = Math.Min(46, step * .6 / chart.Series.Count);
        for (var category = 0; category < chart.Categories.Count; category++)
        {
            var centre = Left + (step * (category + .5));
            shapes.Add(new TextShape(
                SheetPart.UnitName, chart.Categories[category], centre, PlotTop + ColumnsHeight + 20, new(TextSize, palette["ink"], TextAnchor.Middle)));
            for (var index = 0; index < chart.Series.Count; index++)
            {
                if (chart.Series[index].Values[category] is { } value && value > 0)
                {
                    var x = centre - (wide * chart.Series.Count / 2) + (index * wide);
                    shapes.Add(new RectShape(SheetPart.Unit, x, Y(value), wide - 2, PlotTop + ColumnsHeight - Y(value), new(Colour(palette, index))));
                    shapes.Add(new TextShape(
                        SheetPart.UnitName, chart.Series[index].Labels[category], x + (wide / 2) - 1, Y(value) - 6, new(NoteSize, palette["ink-2"], TextAnchor.Middle)));
                }
            }
        }

        return (shapes, ColumnsHeight + 30);
    }

    private static IEnumerable<Shape> Grid(LinearScale scale, Func<decimal, Shape> line, Func<decimal, Shape> label) =>
        scale.Ticks.SelectMany(tick => new[] { line(tick), label(tick) });

    private static LinearScale Scale(ChartSpec chart) =>
        LinearScale.For(chart.Series.SelectMany(series => series.Values).Max() ?? 0);

    private static string Colour(Palette palette, int series) => palette[Colours[series % Colours.Length]];

    private static string Number(decimal value) => Shell.Words.Number((decimal?)value);
}
