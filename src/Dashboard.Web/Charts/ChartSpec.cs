namespace Dashboard.Web.Charts;

public enum ChartKind
{
    /// <summary>Horizontal bars, one row per category.</summary>
    Bars,

    /// <summary>Upright columns, for years.</summary>
    Columns,

    /// <summary>Horizontal bars whose series add up.</summary>
    StackedBars,
}

/// <summary>A chart as data: nothing in it is code, and every label is already written in the reader's language.</summary>
/// <param name="Unit">In words, stands beside the title.</param>
/// <param name="Categories">Names along the axis, first at the top or left.</param>
/// <param name="Footnotes">Sources and what does not compare; shown under the chart and its table.</param>
public sealed record ChartSpec(
    ChartKind Kind,
    string Title,
    string Unit,
    IReadOnlyList<string> Categories,
    IReadOnlyList<ChartSeries> Series,
    IReadOnlyList<string> Footnotes);

/// <param name="Values">One per category; null leaves the place empty, which is not zero.</param>
/// <param name="Labels">The values as text, one per category; an em dash where there is none.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Labels);
