using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Which provinces, which themes, on which day.</summary>
/// <param name="Provinces">Codes, in the order of the columns.</param>
/// <param name="Themes">Codes; empty means the four structured themes.</param>
/// <param name="AsOf">Only what had been issued by then; null means all that is on record.</param>
public sealed record ComparisonQuery(IReadOnlyList<string> Provinces, IReadOnlyList<string> Themes, DateOnly? AsOf);

/// <summary>Provinces as columns, themes and their facets as rows.</summary>
public sealed record ComparisonMatrix(
    IReadOnlyList<Province> Provinces,
    IReadOnlyList<ThemeBlock> Blocks,
    DateOnly AsOf);

/// <summary>A theme: its own row (presence and number of measures), then one row per facet.</summary>
public sealed record ThemeBlock(Theme Theme, ComparisonRow Summary, IReadOnlyList<ComparisonRow> Facets);

/// <param name="Facet">Null for a theme's own row.</param>
/// <param name="Cells">One per province, in the order of the columns.</param>
public sealed record ComparisonRow(Theme Theme, Facet? Facet, IReadOnlyList<ComparisonCell> Cells)
{
    /// <summary>Number of provinces that have it themselves.</summary>
    public int Has => Cells.Count(cell => cell.State == CellState.Recorded);

    /// <summary>Not every cell says the same: states or, where numeric, comparable values differ.</summary>
    public bool Differs => Cells.Select(cell => (cell.State, cell.Value)).Distinct().Count() > 1;

    /// <summary>Some province lacks it: anything but Recorded and NotApplicable.</summary>
    public bool HasGap => Cells.Any(cell => cell.State is not (CellState.Recorded or CellState.NotApplicable));
}

/// <param name="Value">The number, in the facet's unit; for a theme's own row the number of province-level measures.</param>
/// <param name="Text">What the cell shows beside or instead of the number; null when the state is all there is to say.</param>
/// <param name="NotComparable">Why the value does not compare with the row's others; null when it does.</param>
/// <param name="Measures">The records that fill the cell, the leading one first; each carries its proof.</param>
/// <param name="Review">The coverage review that an empty cell rests on, if there is one.</param>
/// <param name="ShareOfMax">Length of the bar, 0 to 1, within the row's comparable values; null when there is no bar.</param>
public sealed record ComparisonCell(
    string ProvinceCode,
    CellState State,
    decimal? Value,
    LocalizedText? Text,
    LocalizedText? NotComparable,
    IReadOnlyList<Measure> Measures,
    CoverageReview? Review,
    double? ShareOfMax);
