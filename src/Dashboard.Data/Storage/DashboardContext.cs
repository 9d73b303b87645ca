using Dashboard.Data.Model;
using Dashboard.Data.Storage.Configurations;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>
/// The tables. One row type is one table, without navigations: a reader takes whole tables and puts the graph together
/// in memory (<see cref="DatasetReader"/>), a writer writes flat rows. Migrations belong to the derived contexts.
/// </summary>
public abstract class DashboardContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<Province> Provinces => Set<Province>();

    public DbSet<PeerGroup> PeerGroups => Set<PeerGroup>();

    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<Facet> Facets => Set<Facet>();

    public DbSet<Track> Tracks => Set<Track>();

    public DbSet<FigureDefinition> FigureDefinitions => Set<FigureDefinition>();

    public DbSet<Term> Terms => Set<Term>();

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<Measure> Measures => Set<Measure>();

    public DbSet<MeasureTrack> MeasureTracks => Set<MeasureTrack>();

    public DbSet<Figure> Figures => Set<Figure>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<CoverageReview> Reviews => Set<CoverageReview>();

    public DbSet<AggregateStatement> Statements => Set<AggregateStatement>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<IndicatorVintage> Vintages => Set<IndicatorVintage>();

    public DbSet<IndicatorValue> IndicatorValues => Set<IndicatorValue>();

    public DbSet<DatasetVersion> DatasetVersions => Set<DatasetVersion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<PartialDate>()
            .HaveConversion<PartialDateConverter>()
            .HaveMaxLength(10);
        configurationBuilder.Properties<decimal>().HaveConversion<ScaledDecimalConverter>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();
        configurationBuilder.Properties<IReadOnlyList<string>>()
            .HaveConversion<TextListConverter, TextListComparer>()
            .HaveMaxLength(Lengths.List);
        configurationBuilder.Properties<Enum>()
            .HaveConversion<string>()
            .HaveMaxLength(Lengths.Enum);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DashboardContext).Assembly);
}
