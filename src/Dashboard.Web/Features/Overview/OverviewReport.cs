using System.Runtime.CompilerServices;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>What the overview shows whatever the metric: computed once for a version and a day.</summary>
/// <param name="AsOf">Null for all that is on record.</param>
/// <param name="Newest">Newest first.</param>
/// <param name="TrackCounts">By track code: how many provinces name it themselves.</param>
public sealed record OverviewReport(
    DateOnly? AsOf,
    KeyFigures Figures,
    StateBoard States,
    IReadOnlyList<Measure> Newest,
    IReadOnlyList<EvidenceRow> Evidence,
    Completeness Completeness,
    IReadOnlyDictionary<string, int> TrackCounts)
{
    private const int NewestShown = 9;

    /// <summary>The report without an as-of day is what most visits ask for; it lives as long as its dataset.</summary>
    private static readonly ConditionalWeakTable<Dataset, OverviewReport> OfAllOnRecord = [];

    public static OverviewReport Of(Dataset dataset, DateOnly? asOf) => asOf is null
        ? OfAllOnRecord.GetValue(dataset, static known => Build(known, asOf: null))
        : Build(dataset, asOf);

    private static OverviewReport Build(Dataset dataset, DateOnly? asOf)
    {
        var tracks = TrackGrid.Build(dataset, asOf);
        var adopted = dataset.Measures.Where(measure => measure.CountsAsAdopted && measure.ExistsOn(asOf)).ToList();
        return new OverviewReport(
            asOf,
            Summary.Of(dataset, asOf),
            StateBoard.Build(dataset, asOf),
            Summary.Newest(dataset, asOf, NewestShown),
            EvidenceRow.Build(dataset, adopted),
            Completeness.Build(dataset, adopted, tracks),
            tracks.Rows.ToDictionary(row => row.Track.Code, row => row.Has));
    }
}
