using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>
/// Every query that reading issues: whole tables, unordered, since the order of texts differs between databases and is
/// made in memory. The tags are what a slow-query log shows.
/// </summary>
internal static class DatasetQueries
{
    /// <summary>All of them, for the checks that no query may escape.</summary>
    public static IReadOnlyList<Func<DashboardContext, IQueryable>> All { get; } =
    [
        Version, Provinces, Themes, Facets, Tracks, PeerGroups, FigureDefinitions, Terms, Sources, Measures, MeasureTracks, Figures,
        Citations, Reviews, Statements, Indicators, Vintages, IndicatorValues,
    ];

    /// <summary>The newest version's number; no row before the first publication.</summary>
    public static IQueryable<int> Version(DashboardContext context) => context.DatasetVersions
        .TagWith("Dataset.Version")
        .OrderByDescending(version => version.Number)
        .Select(version => version.Number)
        .Take(1);

    public static IQueryable<Province> Provinces(DashboardContext context) => Table(context.Provinces, "Provinces");

    public static IQueryable<Theme> Themes(DashboardContext context) => Table(context.Themes, "Themes");

    public static IQueryable<Facet> Facets(DashboardContext context) => Table(context.Facets, "Facets");

    public static IQueryable<Track> Tracks(DashboardContext context) => Table(context.Tracks, "Tracks");

    public static IQueryable<PeerGroup> PeerGroups(DashboardContext context) => Table(context.PeerGroups, "PeerGroups");

    public static IQueryable<FigureDefinition> FigureDefinitions(DashboardContext context) =>
        Table(context.FigureDefinitions, "FigureDefinitions");

    public static IQueryable<Term> Terms(DashboardContext context) => Table(context.Terms, "Terms");

    public static IQueryable<Source> Sources(DashboardContext context) => Table(context.Sources, "Sources");

    public static IQueryable<Measure> Measures(DashboardContext context) => Table(context.Measures, "Measures");

    public static IQueryable<MeasureTrack> MeasureTracks(DashboardContext context) =>
        Table(context.MeasureTracks, "MeasureTracks");

    public static IQueryable<Figure> Figures(DashboardContext context) => Table(context.Figures, "Figures");

    public static IQueryable<Citation> Citations(DashboardContext context) => Table(context.Citations, "Citations");

    public static IQueryable<CoverageReview> Reviews(DashboardContext context) => Table(context.Reviews, "Reviews");

    public static IQueryable<AggregateStatement> Statements(DashboardContext context) => Table(context.Statements, "Statements");

    public static IQueryable<Indicator> Indicators(DashboardContext context) => Table(context.Indicators, "Indicators");

    public static IQueryable<IndicatorVintage> Vintages(DashboardContext context) => Table(context.Vintages, "Vintages");

    public static IQueryable<IndicatorValue> IndicatorValues(DashboardContext context) =>
        Table(context.IndicatorValues, "IndicatorValues");

    private static IQueryable<T> Table<T>(DbSet<T> rows, string name)
        where T : class => rows.AsNoTracking().TagWith($"Dataset.{name}");
}
