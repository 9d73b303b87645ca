using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;

namespace Dashboard.Web.Reports.Memo;

/// <summary>All that a memo speaks of, computed as the pages and the API compute it; the writers only put it into words.</summary>
/// <param name="Matrix">The home province first, then its peers.</param>
internal sealed record MemoFacts(
    GapsView View, Province Home, PeerChoice Choice, IReadOnlyList<Province> Peers, ComparisonMatrix Matrix, GapReport Report)
{
    /// <param name="view">With a home province that has data and at least one peer.</param>
    public static MemoFacts Build(Dataset dataset, GapsView view, PeerChoice choice)
    {
        var home = dataset.ProvincesByCode[view.Home!];
        return new(
            view,
            home,
            choice,
            [.. choice.Codes.Select(code => dataset.ProvincesByCode[code])],
            Data.Comparison.Matrix.Build(dataset, new([home.Code, .. choice.Codes], view.Themes, view.AsOf)),
            GapReport.Build(dataset, new(home.Code, choice.Codes, view.Themes, view.AsOf)));
    }

    public IReadOnlyList<Theme> Themes => [.. Matrix.Blocks.Select(block => block.Theme)];

    /// <summary>Facets that are compared; a row that only says since when goes with its theme.</summary>
    public int FacetCount => Matrix.Blocks.Sum(block => block.Facets.Count(row => Gaps.Counts(row.Facet)));
}
