using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>What the overview shows whatever the metric: computed once for a version and a day.</summary>
/// <param name="Newest">Newest first.</param>
/// <param name="TrackCounts">By track code: how many provinces name it themselves.</param>
public sealed record OverviewReport(
    int Version,
    DateOnly? AsOf,
    KeyFigures Figures,
    StateBoard States,
    IReadOnlyList<Measure> Newest,
    IReadOnlyList<EvidenceRow> Evidence,
    Completeness Completeness,
    IReadOnlyDictionary<string, int> TrackCounts)
{
    private const int NewestShown = 9;

    public static OverviewReport Build(Dataset dataset, DateOnly? asOf)
    {
        var tracks = TrackGrid.Build(dataset, asOf);
        var adopted = dataset.Measures.Where(measure => measure.CountsAsAdopted && measure.ExistsOn(asOf)).ToList();
        return new OverviewReport(
            dataset.Version,
            asOf,
            Summary.Of(dataset, asOf),
            StateBoard.Build(dataset, asOf),
            Summary.Newest(dataset, asOf, NewestShown),
            EvidenceRow.Build(dataset, adopted),
            Completeness.Build(dataset, adopted, tracks),
            tracks.Rows.ToDictionary(row => row.Track.Code, row => row.Has));
    }
}
