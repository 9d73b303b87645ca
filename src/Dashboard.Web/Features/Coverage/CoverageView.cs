using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Features.Coverage;

/// <summary>Which cells of the board are in question.</summary>
public enum CoverageTab
{
    All,

    /// <summary>No search is on record.</summary>
    Never,

    /// <summary>The last search is more than a year old.</summary>
    Old,
    NotFound,
}

/// <summary>What the address of the coverage page says. <c>/coverage?p=360000&amp;t=funds</c> is one cell's lasting address.</summary>
public sealed record CoverageView(
    IReadOnlyList<string> Provinces, string? Home, IReadOnlyList<string> Themes, CoverageTab Tab)
{
    /// <summary>
    /// A search looks back on all the years before it, so coverage has no day of its own: that of the page which leads
    /// here is not kept, and the reader is told.
    /// </summary>
    public static CoverageView Parse(QueryReader query)
    {
        if (query.Date(QueryWords.AsOf) is { } day)
        {
            query.AddNote(new(
                $"检索情况按最新记录显示，不随截至日 {Words.Date(day)} 变化。",
                $"What was searched is shown by the latest records, not as of {Words.Date(day)}."));
        }

        return new(query.Provinces(), query.Home(), query.Themes(), query.Choice(QueryWords.Tab, CoverageTab.All));
    }

    /// <summary>Some provinces or themes are singled out.</summary>
    public bool IsNarrowed => Provinces.Count > 0 || Themes.Count > 0;

    public string ToUrl() => new QueryWriter("/coverage")
        .Add(QueryWords.Provinces, Provinces)
        .Add(QueryWords.Home, Home)
        .Add(QueryWords.Themes, Themes)
        .Add(QueryWords.Tab, Tab, CoverageTab.All)
        .ToString();

    /// <summary>Whether a cell is of a chosen province and a chosen theme.</summary>
    public bool Covers(CoverageCell cell) =>
        (Provinces.Count == 0 || Provinces.Contains(cell.Province.Code))
        && (Themes.Count == 0 || Themes.Contains(cell.Theme.Code));

    /// <summary>Whether a cell is among those in question.</summary>
    /// <param name="cell">Of the board.</param>
    /// <param name="on">The day from which a year is counted back.</param>
    public bool Matches(CoverageCell cell, DateOnly on) =>
        Covers(cell)
        && Tab switch
        {
            CoverageTab.All => true,
            CoverageTab.Never => cell.Review is null,
            CoverageTab.Old => IsOld(cell, on),
            CoverageTab.NotFound => cell.State == CellState.NotFound,
            _ => throw new InvalidOperationException($"Unknown tab {Tab}."),
        };

    public static bool IsOld(CoverageCell cell, DateOnly on) => cell.Review is { } review && review.ReviewedOn < on.AddYears(-1);
}
