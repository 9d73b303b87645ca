using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A row of the comparison as a metric: a facet's numbers, or who has it.</summary>
internal static class FacetMetric
{
    private static readonly LocalizedText Recorded = new("有，无数字", "Recorded, no number");

    private static readonly LocalizedText NotComparableNote = new(
        "口径或年份不同的数不参与分级与排名。", "Numbers of another basis or year are neither classed nor ranked.");

    /// <exception cref="KeyNotFoundException">The facet is not in the dataset.</exception>
    public static Facet FacetOf(Dataset dataset, string code) =>
        dataset.Facets.FirstOrDefault(facet => facet.Code == code) ?? throw new KeyNotFoundException($"There is no facet '{code}'.");

    /// <summary>Comparable with each other over all provinces, as in a comparison of them all.</summary>
    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) Numbers(
        Dataset dataset, Facet facet, DateOnly? asOf, bool incomparable = false)
    {
        var row = RowOf(dataset, facet, asOf, incomparable);
        var numbers = row.Cells.Zip(dataset.Provinces, (cell, province) => cell switch
        {
            _ when !province.HasData => new MetricNumber(null, Words.NoData),
            { State: CellState.Recorded, Value: { } value } => new MetricNumber(
                value,
                Words.Phrase(
                    Words.Join([Words.Plain(Words.Number(value)), facet.Unit], " ", " "),
                    cell.NotComparable ?? cell.Text,
                    cell.ReviewDue ? Words.ReviewDue : null)!.Value,
                NotComparable: cell.Counts ? null : cell.NotComparable),
            { State: CellState.Recorded } => new MetricNumber(null, Recorded),
            _ => new MetricNumber(null, Words.Of(cell.State), cell.State),
        }).ToList();
        return (new MetricScale(
            TitleOf(dataset, facet), facet.Unit ?? Words.Plain(""), NoteOf(row), 0, ZeroApart: numbers.Exists(number => number.Value == 0)), numbers);
    }

    /// <summary>For facets that are no numbers.</summary>
    public static MetricView States(Dataset dataset, Metric metric, Facet facet, DateOnly? asOf) => new(
        metric,
        TitleOf(dataset, facet),
        null,
        facet.Note,
        0,
        [],
        [.. dataset.Provinces.Zip(RowOf(dataset, facet, asOf, incomparable: false).Cells, (province, cell) => Metrics.OfState(province, cell.State, cell.Measures))],
        []);

    private static ComparisonRow RowOf(Dataset dataset, Facet facet, DateOnly? asOf, bool incomparable) =>
        Matrix.Build(dataset, new([.. dataset.Provinces.Select(province => province.Code)], [facet.ThemeCode], asOf, incomparable))
            .Blocks[0].Facets.First(row => row.Facet == facet);

    private static LocalizedText TitleOf(Dataset dataset, Facet facet)
    {
        var theme = dataset.ThemesByCode[facet.ThemeCode];
        return new($"{theme.NameZh}：{facet.NameZh}", $"{theme.NameEn}: {facet.NameEn}");
    }

    private static LocalizedText NoteOf(ComparisonRow row) => Words.Join(
        [
            row.Facet!.Note,
            row.Reference is { } compared ? new($"可比的为{compared.Zh}。", $"Compared: {compared.In(english: true)}.") : null,
            row.Totals.Included is > 0 and var included
                ? new($"含不可比数值 {included} 个，分级与排名只作参考。", $"Includes {included} that do not compare: classes and ranks are a rough guide.")
                : NotComparableNote,
        ],
        "",
        " ")!.Value;
}
