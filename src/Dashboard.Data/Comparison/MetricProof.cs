using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What stands behind a province's value of a metric.</summary>
/// <param name="Source">The one to read first, of the records that make up the value or give the state; null where there is none.</param>
/// <param name="Others">Number of further sources of these records.</param>
/// <param name="Statistics">Official statistics that the value is taken from or divided by.</param>
/// <param name="Period">The year of the statistics.</param>
/// <param name="SearchedOn">Where nothing is on record: the day of the search that says so.</param>
public sealed record MetricProof(
    Source? Source, int Others = 0, Source? Statistics = null, LocalizedText? Period = null, DateOnly? SearchedOn = null)
{
    private static readonly MetricProof None = new(Source: null);

    /// <summary>For one province at a time: what a reader points at.</summary>
    /// <param name="asOf">The view's day, and <paramref name="from"/> the day since which it counts what was added.</param>
    public static MetricProof Of(Dataset dataset, MetricView view, MetricValue value, DateOnly? asOf, DateOnly? from = null)
    {
        if (!value.Province.HasData)
        {
            return None;
        }

        var measures = Measures(dataset, view.Metric, value, asOf, from);
        var sources = measures
            .SelectMany(measure => measure.Citations)
            .Select(citation => citation.Source)
            // a record built by hand may name its source without holding it
            .OfType<Source>()
            .DistinctBy(source => source.Id)
            .ToList();
        var (statistics, period) = StatisticsOf(dataset, view, value);
        return new MetricProof(
            sources.FirstOrDefault(),
            Math.Max(0, sources.Count - 1),
            statistics,
            period,
            measures.Count == 0 ? SearchOf(dataset, view.Metric, value.Province) : null);
    }

    /// <summary>
    /// The state that a value stands beside: its own, or of a number of one theme the theme's. Null where there is no one
    /// theme, and for a province without data.
    /// </summary>
    public static CellState? StateOf(Dataset dataset, Metric metric, MetricValue value, DateOnly? asOf) => (value, metric.Kind) switch
    {
        ({ Province.HasData: false }, _) => null,
        ({ State: { } state }, _) => state,
        // without a state of its own the province has it, with a number or without
        (_, MetricKind.FirstYear or MetricKind.Facet) => CellState.Recorded,
        _ when Metrics.ThemeOf(dataset, metric) is { } theme => Matrix.ThemeState(dataset, value.Province.Code, theme.Code, asOf),
        _ => null,
    };

    private static IReadOnlyList<Measure> Measures(Dataset dataset, Metric metric, MetricValue value, DateOnly? asOf, DateOnly? from)
    {
        var province = value.Province;
        return (metric, value.Value) switch
        {
            ({ Kind: MetricKind.Count or MetricKind.PerPeople }, > 0) => BestFirst(Counted(dataset, metric, province, asOf, from)),
            ({ Kind: MetricKind.Track or MetricKind.FirstYear, Subject: { } track }, var year) => BestFirst(
                TrackGrid.RowOf(dataset, dataset.TracksByCode[track], [province], asOf).Cells[0].Measures
                    .Where(measure => year is null || measure.StartsOn()?.Year == year)),
            ({ Kind: MetricKind.Centres, Subject: { } which }, not null) =>
                StructuredViews.CentreNumbers(dataset, which == Metric.Planned ? FacetField.Planned : FacetField.Built, asOf)
                    .TryGetValue(province.Code, out var number) ? [number.Measure] : [],
            ({ Basis: { } basis }, not null) => BestFirst(
                StructuredViews.CountedFunds(dataset, basis, asOf).Where(fund => fund.ProvinceCode == province.Code)),
            ({ Kind: MetricKind.Facet, Subject: { } code }, _) => OfFacet(dataset, FacetMetric.FacetOf(dataset, code), province, asOf),
            _ when Metrics.ThemeOf(dataset, metric) is { } theme => Leading(Matrix.ThemeCell(dataset, province.Code, theme.Code, asOf)),
            _ => [],
        };
    }

    /// <summary>What <see cref="CountMetric"/> counts of one province.</summary>
    private static IEnumerable<Measure> Counted(Dataset dataset, Metric metric, Province province, DateOnly? asOf, DateOnly? from)
    {
        var index = DatasetIndex.Of(dataset);
        var own = index.NumberOfProvince(province.Code);
        return CountMetric.Positions(dataset, metric, asOf, from)
            .Where(position => index.Search.Province[position] == own)
            .Select(position => dataset.Measures[position]);
    }

    private static IReadOnlyList<Measure> OfFacet(Dataset dataset, Facet facet, Province province, DateOnly? asOf) => Leading(
        Matrix.Build(dataset, new([province.Code], [facet.ThemeCode], asOf)).Blocks[0].Facets.First(row => row.Facet == facet).Cells[0]);

    /// <summary>What gives the cell its state: a city's beside the province's own does not.</summary>
    private static IReadOnlyList<Measure> Leading(ComparisonCell cell) => cell.State == CellState.Recorded
        ? [.. cell.Measures.Where(measure => measure.Level != JurisdictionLevel.City)]
        : cell.Measures;

    /// <summary>By proof, then the newest first.</summary>
    private static List<Measure> BestFirst(IEnumerable<Measure> measures) =>
        [.. measures
            .OrderBy(measure => measure.Verification)
            .ThenByDescending(measure => measure.StartsOn()?.LastDay)
            .ThenBy(measure => measure.Id, StringComparer.Ordinal)];

    private static (Source? Source, LocalizedText? Period) StatisticsOf(Dataset dataset, MetricView view, MetricValue value)
    {
        if (value.Value is null || view.Sources is not [var first, ..])
        {
            return default;
        }

        var used = dataset.Vintages
            .Where(vintage => vintage.Source is { } source && view.Sources.Contains(source) && vintage.ValueOf(value.Province.Code) is not null)
            .MaxBy(vintage => vintage.Year);
        return (used?.Source ?? first, view.Period ?? (used is null ? null : new($"{used.Year} 年", $"{used.Year}")));
    }

    private static DateOnly? SearchOf(Dataset dataset, Metric metric, Province province)
    {
        if (metric.Kind == MetricKind.Coverage)
        {
            return dataset.Reviews.Where(review => review.ProvinceCode == province.Code).Max(review => (DateOnly?)review.ReviewedOn);
        }

        return Metrics.ThemeOf(dataset, metric) is { } theme
            ? dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code))?.ReviewedOn
            : null;
    }
}
