using Dashboard.Data.Comparison;

namespace Dashboard.Web.Features.Compare;

/// <summary>Which rows of a matrix a view shows.</summary>
public static class RowFilter
{
    /// <param name="matrix">With the home province, if there is one, as its first column.</param>
    /// <param name="rows">The choice.</param>
    /// <param name="hasHome">Gaps are then the home province's.</param>
    /// <returns>
    /// The blocks with the facets that are shown. A theme stays as the heading of its facets; one without any is shown
    /// where its own row is.
    /// </returns>
    public static IReadOnlyList<ThemeBlock> Apply(ComparisonMatrix matrix, CompareRows rows, bool hasHome) =>
        rows == CompareRows.All
            ? matrix.Blocks
            : [.. matrix.Blocks
                .Select(block => block with { Facets = [.. block.Facets.Where(row => IsShown(row, rows, hasHome))] })
                .Where(block => block.Facets.Count > 0 || IsShown(block.Summary, rows, hasHome))];

    private static bool IsShown(ComparisonRow row, CompareRows rows, bool hasHome) => rows switch
    {
        CompareRows.Differ => row.Differs,
        CompareRows.Gaps when hasHome => Data.Comparison.Gaps.IsGap(row),
        CompareRows.Gaps => row.HasGap,
        _ => true,
    };
}
