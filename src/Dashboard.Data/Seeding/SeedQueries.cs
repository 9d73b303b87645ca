using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Dashboard.Data.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Seeding;

/// <summary>What the loader asks the database, beside the whole tables that it compares with the seed.</summary>
internal static class SeedQueries
{
    /// <summary>All of them, for the checks that no query may escape.</summary>
    public static IReadOnlyList<Func<DashboardContext, IQueryable>> All { get; } =
    [
        LastHash, Kinds, context => Measures(context, ["320000-0001"]), context => PartsOf(context, ["320000-0001"]),
    ];

    /// <summary>The hash of the seed that was loaded last; no row before the first.</summary>
    public static IQueryable<string?> LastHash(DashboardContext context) => context.DatasetVersions
        .TagWith("Seed.LastHash")
        .Where(version => version.SeedHash != null)
        .OrderByDescending(version => version.Number)
        .Select(version => version.SeedHash)
        .Take(1);

    /// <summary>The kind's name of each measure.</summary>
    public static IQueryable<MeasureRow> Kinds(DashboardContext context) => context.Measures
        .TagWith("Seed.Kinds")
        .Select(measure => new MeasureRow(measure.Id, EF.Property<string>(measure, MeasureConfiguration.Discriminator)));

    public static IQueryable<Measure> Measures(DashboardContext context, IReadOnlyCollection<string> ids) => context.Measures
        .TagWith("Seed.Measures")
        .Where(measure => ids.Contains(measure.Id));

    /// <summary>The funds that are part of one of these.</summary>
    public static IQueryable<FundMeasure> PartsOf(DashboardContext context, IReadOnlyCollection<string> ids) => context.Set<FundMeasure>()
        .TagWith("Seed.PartsOf")
        .Where(fund => ids.Contains(fund.PartOfId!));
}

internal sealed record MeasureRow(string Id, string Kind);
