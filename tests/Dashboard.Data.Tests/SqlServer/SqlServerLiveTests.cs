using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Dashboard.Data.Tests.Seeding;
using Dashboard.Data.Tests.Storage;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Dashboard.Data.Tests.SqlServer;

/// <summary>On a real server, in a database of its own that is dropped afterwards.</summary>
public sealed class SqlServerLiveTests : IAsyncLifetime, IDbContextFactory<DashboardContext>
{
    private const string Variable = "DASHBOARD_TEST_SQLSERVER";

    private readonly TemporaryFolder folder = new();
    private readonly ManualTime time = new();
    private string connectionString = "";

    public ValueTask InitializeAsync()
    {
        var server = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(server))
        {
            Assert.Skip($"{Variable} is not set");
        }

        connectionString = new SqlConnectionStringBuilder(server) { InitialCatalog = $"dashboard_test_{Guid.NewGuid():N}" }.ConnectionString;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        if (connectionString.Length > 0)
        {
            await using var context = CreateDbContext();
            await context.Database.EnsureDeletedAsync();
        }
    }

    public DashboardContext CreateDbContext() => new SqlServerDashboardContext(
        new DbContextOptionsBuilder<SqlServerDashboardContext>().UseDashboardSqlServer(connectionString).Options);

    [Fact]
    public async Task The_real_seed_loads_once_and_reads_as_from_sqlite()
    {
        await LoadAsync(TestSeed.Real);
        await LoadAsync(TestSeed.Real);

        using var provider = new DatasetProvider(this, time, NullLogger<DatasetProvider>.Instance);
        var dataset = await provider.GetAsync(TestContext.Current.CancellationToken);
        var sqlite = new SqliteDatabase(folder.At("dashboard.db"));
        await sqlite.InitializeAsync(TestSeed.Real);
        using var sqliteProvider = sqlite.CreateProvider();
        var expected = await sqliteProvider.GetAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, dataset.Version);
        Assert.Equal(DatasetText.Of(expected), DatasetText.Of(dataset));
    }

    [Fact]
    public async Task A_changed_seed_is_brought_in_and_seen()
    {
        var seed = TestSeed.CopySmall(folder);
        await LoadAsync(seed);
        using var provider = new DatasetProvider(this, time, NullLogger<DatasetProvider>.Instance);
        await provider.GetAsync(TestContext.Current.CancellationToken);
        TestSeed.Edit(seed, "measures/320000-jiangsu.json", items =>
        {
            items[0]!["titleEn"] = "Another title";
            items.RemoveAt(5);
        });

        await LoadAsync(seed);

        time.Advance(DatasetProvider.CheckInterval);
        var dataset = await provider.GetAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, dataset.Version);
        Assert.Equal("Another title", dataset.MeasuresById["320000-0001"].TitleEn);
        Assert.False(dataset.MeasuresById.ContainsKey("320000-0006"));
    }

    private Task LoadAsync(string seed)
    {
        var options = new StorageOptions(DatabaseProvider.SqlServer, connectionString, folder.Path, seed);
        var initializer = new DatabaseInitializer(
            this, options, new SeedLoader(time), time, NullLogger<DatabaseInitializer>.Instance);
        return initializer.InitializeAsync(TestContext.Current.CancellationToken);
    }
}
