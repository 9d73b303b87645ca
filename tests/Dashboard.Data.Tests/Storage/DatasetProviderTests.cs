using System.Collections.Concurrent;
using System.Data.Common;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Dashboard.Data.Tests.Seeding;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Xunit;

namespace Dashboard.Data.Tests.Storage;

public sealed class DatasetProviderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly QueryLog log = new();
    private readonly SqliteDatabase database;
    private readonly DatasetProvider provider;
    private readonly string seed;

    public DatasetProviderTests()
    {
        database = new SqliteDatabase(folder.At("dashboard.db"), log);
        provider = database.CreateProvider();
        seed = TestSeed.CopySmall(folder);
    }

    public void Dispose()
    {
        provider.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_dataset_is_whole_and_in_order()
    {
        await database.InitializeAsync(seed);

        var dataset = await provider.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, dataset.Version);
        Assert.Equal(new DateOnly(2026, 11, 23), dataset.AsOf);
        Assert.Equal(["310000", "320000", "330000", "710000"], dataset.Provinces.Select(province => province.Code));
        Assert.Equal(["quantum", "hydrogen"], dataset.Tracks.Select(track => track.Code));
        Assert.Equal(["gdp-2023-first", "gdp-2022", "intensity-2023"], dataset.Vintages.Select(vintage => vintage.Id));
        Assert.Equal(["", "", "苏州", ""], dataset.Vintages[0].Values.Select(value => value.City));
        Assert.Equal("310000-0001", dataset.Measures[0].Id);
        Assert.Equal("js-gov", dataset.MeasuresById["320000-0001"].Citations[0].Source.Id);
        Assert.Equal(["quantum", "hydrogen"], dataset.MeasuresById["320000-0001"].Tracks.Select(track => track.TrackCode));
        Assert.Equal("EFLOPS", dataset.MeasuresById["320000-0006"].Figures[0].Definition.UnitEn);
        Assert.Equal("article", dataset.Statements[0].Source.Id);
        Assert.Equal(ReviewOutcome.NotFound, dataset.ReviewsByCell[("330000", "funds")].Outcome);
    }

    [Fact]
    public async Task Reading_issues_exactly_the_listed_queries()
    {
        await database.InitializeAsync(seed);
        log.Commands.Clear();

        await provider.GetAsync(TestContext.Current.CancellationToken);

        using var context = database.CreateDbContext();
        var listed = DatasetQueries.All.Select(query => TagOf(query(context).ToQueryString())).Order(StringComparer.Ordinal);
        Assert.Equal(listed, log.Commands.Select(TagOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(log.Commands, command => Assert.StartsWith("-- Dataset.", command, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_version_is_seen_after_the_interval_and_not_before()
    {
        await database.InitializeAsync(seed);
        var first = await provider.GetAsync(TestContext.Current.CancellationToken);
        TestSeed.Edit(seed, "themes.json", items => items[0]!["nameEn"] = "Industries of the future");
        await database.InitializeAsync(seed);

        Assert.Same(first, await provider.GetAsync(TestContext.Current.CancellationToken));

        database.Time.Advance(DatasetProvider.CheckInterval);
        var second = await provider.GetAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, second.Version);
        Assert.Equal("Industries of the future", second.Themes[0].NameEn);
    }

    [Fact]
    public async Task The_same_version_is_checked_with_one_query_and_not_read_again()
    {
        await database.InitializeAsync(seed);
        var first = await provider.GetAsync(TestContext.Current.CancellationToken);
        log.Commands.Clear();
        database.Time.Advance(DatasetProvider.CheckInterval);

        Assert.Same(first, await provider.GetAsync(TestContext.Current.CancellationToken));
        Assert.Same(first, await provider.GetAsync(TestContext.Current.CancellationToken));

        Assert.Equal("-- Dataset.Version", TagOf(Assert.Single(log.Commands)));
    }

    [Fact]
    public async Task Many_callers_at_once_cause_one_reading()
    {
        await database.InitializeAsync(seed);
        log.Commands.Clear();

        var datasets = await Task.WhenAll(Enumerable.Range(0, 20)
            .Select(_ => Task.Run(() => provider.GetAsync(TestContext.Current.CancellationToken).AsTask())));

        Assert.Single(datasets.Distinct());
        Assert.Single(log.Commands, command => TagOf(command) == "-- Dataset.Measures");
    }

    [Fact]
    public async Task When_the_database_is_away_the_old_dataset_serves_on()
    {
        await database.InitializeAsync(seed);
        var first = await provider.GetAsync(TestContext.Current.CancellationToken);
        database.Execute("ALTER TABLE DatasetVersions RENAME TO Away");
        database.Time.Advance(DatasetProvider.CheckInterval);

        Assert.Same(first, await provider.GetAsync(TestContext.Current.CancellationToken));

        using var fresh = database.CreateProvider();
        await Assert.ThrowsAsync<SqliteException>(() => fresh.GetAsync(TestContext.Current.CancellationToken).AsTask());
    }

    [Fact]
    public async Task An_empty_database_has_no_dataset()
    {
        using var context = database.CreateDbContext();
        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<InvalidOperationException>(() => provider.GetAsync(TestContext.Current.CancellationToken).AsTask());
    }

    private static string TagOf(string command) =>
        command.Split('\n').First(line => line.StartsWith("-- ", StringComparison.Ordinal)).Trim();

    /// <summary>The queries that came to the database.</summary>
    private sealed class QueryLog : DbCommandInterceptor
    {
        public ConcurrentQueue<string> Commands { get; } = new();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default)
        {
            Commands.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}
