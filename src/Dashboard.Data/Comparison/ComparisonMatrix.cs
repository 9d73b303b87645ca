using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Which provinces, which themes, on which day.</summary>
/// <param name="Provinces">Codes, in the order of the columns. Unknown and repeated ones are left out.</param>
/// <param name="Themes">Codes; empty means the four structured themes. Unknown ones are left out.</param>
/// <param name="AsOf">Only what had been issued by then; null means all that is on record.</param>
/// <param name="Incomparable">The provinces' own numbers that do not compare count in totals, bars and ranks all the same.</param>
public sealed record ComparisonQuery(
    IReadOnlyList<string> Provinces, IReadOnlyList<string> Themes, DateOnly? AsOf, bool Incomparable = false);

/// <summary>Provinces as columns, themes (in their own order) and their facets as rows.</summary>
public sealed record ComparisonMatrix(
    IReadOnlyList<Province> Provinces,
    IReadOnlyList<ThemeBlock> Blocks,
    DateOnly AsOf)
{
    /// <summary>Number of the provinces' own values that do not compare, whether they count or not.</summary>
    public int Incomparable => Blocks.SelectMany(block => block.Facets).Sum(row => row.Totals.Incomparable);
}

/// <summary>A theme: its own row (presence and number of measures), then one row per facet.</summary>
public sealed record ThemeBlock(Theme Theme, ComparisonRow Summary, IReadOnlyList<ComparisonRow> Facets)
{
    /// <summary>The theme's own row, then its facets.</summary>
    public IEnumerable<ComparisonRow> Rows => Facets.Prepend(Summary);
}

/// <param name="Facet">Null for a theme's own row.</param>
/// <param name="Cells">One per province, in the order of the columns.</param>
public sealed record ComparisonRow(Theme Theme, Facet? Facet, IReadOnlyList<ComparisonCell> Cells)
{
    /// <summary>What the comparable numbers are: 2030 年目标. Null where the row has only one kind, and where none compares.</summary>
    public LocalizedText? Reference { get; init; }

    /// <summary>Number of provinces that have it themselves.</summary>
    public int Has => Count(CellState.Recorded);

    /// <summary>Not every cell says the same: states, numbers, or (titles apart, which always differ) texts.</summary>
    public bool Differs =>
        Cells.Select(cell => (cell.State, cell.Value, SaysMore ? cell.Text?.Zh : null)).Distinct().Count() > 1;

    /// <summary>
    /// Some province lacks what another has; what does not apply to it, it does not lack, and of a place without data
    /// nothing is known.
    /// </summary>
    public bool HasGap =>
        Has > 0 && Cells.Any(cell => !cell.NoData && cell.State is not (CellState.Recorded or CellState.NotApplicable));

    /// <inheritdoc cref="RowTotals"/>
    public RowTotals Totals
    {
        get
        {
            var counted = Cells.Where(cell => cell.Counts).Select(cell => cell.Value!.Value).ToList();
            var adds = Facet is null or { IsNumeric: true, Field: not FacetField.FundTerm and not FacetField.Subsidy };
            return new RowTotals(
                Count(CellState.Recorded),
                Count(CellState.CityOnly),
                Count(CellState.ConfirmedNone),
                Count(CellState.NotFound),
                Count(CellState.NotReviewed),
                Count(CellState.NotApplicable),
                Cells.Count(cell => cell.IsComparable),
                Cells.Count(cell => cell is { State: CellState.Recorded, Value: not null, NotComparable: not null }),
                counted.Count,
                adds && counted.Count > 0 ? counted.Sum() : null)
            {
                NoData = Cells.Count(cell => cell.NoData),
            };
        }
    }

    private bool SaysMore => Facet is { IsNumeric: false, Field: not FacetField.Title };

    private int Count(CellState state) => Cells.Count(cell => !cell.NoData && cell.State == state);
}

/// <summary>How many provinces of a row are in each state, and the sum of its numbers.</summary>
/// <param name="Comparable">Number of cells with a value that compares.</param>
/// <param name="Incomparable">Number of the provinces' own values that do not compare.</param>
/// <param name="Counted">Number of values in the sum: the comparable ones, and the others where they were asked for.</param>
/// <param name="Sum">
/// In the facet's unit; of the counted values. Null where there is none, and for facets whose
/// values are ceilings or lengths of time, which do not add up.
/// </param>
public sealed record RowTotals(
    int Has,
    int CityOnly,
    int ConfirmedNone,
    int NotFound,
    int NotReviewed,
    int NotApplicable,
    int Comparable,
    int Incomparable,
    int Counted,
    decimal? Sum)
{
    /// <summary>Places outside the data: in none of the states, and in no other count.</summary>
    public int NoData { get; init; }

    /// <summary>How many of the counted values do not compare.</summary>
    public int Included => Counted - Comparable;

    /// <summary>Provinces of which it is known whether they have it: neither unreviewed nor not applicable.</summary>
    public int Known => Has + CityOnly + ConfirmedNone + NotFound;
}

/// <param name="Value">
/// The number, in the facet's unit; for a theme's own row the number of province-level measures. In a CityOnly cell the
/// leading city's number. Null for texts and years.
/// </param>
/// <param name="Text">What the cell shows beside or instead of the number; null when the state is all there is to say.</param>
/// <param name="NotComparable">Why the value does not compare with the row's others; null when it does.</param>
/// <param name="Measures">The records that fill the cell, the leading one first; each carries its proof.</param>
/// <param name="Review">The coverage review that an empty cell rests on, if there is one.</param>
/// <param name="ShareOfMax">Length of the bar, 0 to 1, within the row's counted values; null when there is no bar.</param>
public sealed record ComparisonCell(
    string ProvinceCode,
    CellState State,
    decimal? Value,
    LocalizedText? Text,
    LocalizedText? NotComparable,
    IReadOnlyList<Measure> Measures,
    CoverageReview? Review,
    double? ShareOfMax)
{
    /// <summary>A second, quieter line: document number and date under a title, the cities beside a province's own.</summary>
    public LocalizedText? Caption { get; init; }

    /// <summary>Everything that fills the cell has ended or been superseded. It is still on record, so the state stays.</summary>
    public bool Ended { get; init; }

    /// <summary>The place is outside the data (资料暂缺): whatever the state says, it is not one of "not reviewed".</summary>
    public bool NoData { get; init; }

    /// <summary>期满待核: the leading measure's target year or period has passed with no result on record.</summary>
    public bool ReviewDue { get; init; }

    /// <summary>It does not compare, and counts all the same because it was asked for.</summary>
    public bool Included { get; init; }

    /// <summary>In totals, bars and ranks.</summary>
    public bool Counts => IsComparable || Included;

    /// <summary>The province's own number, which compares with the others of the row.</summary>
    public bool IsComparable => State == CellState.Recorded && Value is not null && NotComparable is null;
}
