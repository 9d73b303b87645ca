using Dashboard.Data.Comparison;
using Dashboard.Data.Storage;
using Dashboard.Data.Tests.Seeding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Data.Tests.Storage;

public sealed class StorageOptionsTests
{
    private static readonly string ContentRoot = Path.Combine(TestSeed.Repository, "src", "Dashboard.Web");

    [Fact]
    public void Without_settings_there_is_a_file_under_data_and_the_seed_of_the_working_copy()
    {
        var options = StorageOptions.Read(Settings());

        Assert.Equal(DatabaseProvider.Sqlite, options.Provider);
        Assert.Equal(Path.Combine(ContentRoot, "data"), options.DataPath);
        Assert.Equal(Path.Combine(ContentRoot, "data", "dashboard.db"), options.Location);
        Assert.Equal(TestSeed.Real, options.SeedPath);
        Assert.True(options.MigratesOnStart);
    }

    [Fact]
    public void The_data_path_moves_the_file()
    {
        var options = StorageOptions.Read(Settings(("Data:Path", "/srv/dashboard")));

        Assert.Equal(Path.Combine("/srv/dashboard", "dashboard.db"), options.Location);
    }

    [Fact]
    public void SqlServer_is_chosen_by_settings_alone_and_its_password_never_shown()
    {
        var options = StorageOptions.Read(Settings(
            ("Database:Provider", "sqlserver"), ("ConnectionStrings:Dashboard", "Server=db;Database=policy;User Id=u;Password=secret")));

        Assert.Equal(DatabaseProvider.SqlServer, options.Provider);
        Assert.Equal("db/policy", options.Location);
    }

    [Theory]
    [InlineData("Database:Provider", "Postgres", "Sqlite, SqlServer")]
    [InlineData("Database:Provider", "1", "Sqlite, SqlServer")]
    [InlineData("Database:MigrateOnStart", "perhaps", "true, false")]
    public void A_value_that_is_not_allowed_is_named_with_its_key(string key, string value, string allowed)
    {
        var fault = Assert.Throws<StartupFaultException>(() => StorageOptions.Read(Settings((key, value))));

        Assert.Contains(key, fault.Message, StringComparison.Ordinal);
        Assert.Contains(value, fault.Message, StringComparison.Ordinal);
        Assert.Contains(allowed, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SqlServer_needs_a_connection_string()
    {
        var fault = Assert.Throws<StartupFaultException>(() => StorageOptions.Read(Settings(("Database:Provider", "SqlServer"))));

        Assert.Contains("ConnectionStrings:Dashboard", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("SqlServer")]
    [InlineData("Sqlite")]
    public void An_unreadable_connection_string_is_not_repeated(string provider)
    {
        var fault = Assert.Throws<StartupFaultException>(() => StorageOptions.Read(Settings(
            ("Database:Provider", provider), ("ConnectionStrings:Dashboard", "Pasword=secret"))));

        Assert.Contains("ConnectionStrings:Dashboard", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_folder_that_is_not_there_is_named()
    {
        var fault = Assert.Throws<StartupFaultException>(() => StorageOptions.Read(Settings(("Seed:Path", "/nowhere/seed"))));

        Assert.Contains("/nowhere/seed", fault.Message, StringComparison.Ordinal);
        Assert.Contains("Seed:Path", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sqlite", typeof(SqliteDashboardContext))]
    [InlineData("SqlServer", typeof(SqlServerDashboardContext))]
    public async Task The_registration_gives_contexts_of_the_configured_provider(string provider, Type expected)
    {
        var services = new ServiceCollection().AddLogging().AddDashboardStorage(Settings(
            ("Database:Provider", provider), ("ConnectionStrings:Dashboard", provider == "Sqlite" ? "Data Source=x.db" : "Server=db")));
        await using var built = services.BuildServiceProvider(
            new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });

        using var context = built.GetRequiredService<IDbContextFactory<DashboardContext>>().CreateDbContext();

        Assert.IsType(expected, context);
        Assert.IsType<DatasetProvider>(built.GetRequiredService<IDatasetProvider>());
        Assert.NotNull(built.GetRequiredService<DatabaseInitializer>());
    }

    private static Values Settings(params (string Key, string Value)[] settings) => new Values(
        settings.ToDictionary(setting => setting.Key, setting => setting.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>Flat settings; only the indexer is read.</summary>
    private sealed class Values(Dictionary<string, string> values) : IConfiguration
    {
        public string? this[string key]
        {
            get => key == "contentRoot" ? ContentRoot : values.GetValueOrDefault(key);
            set => throw new NotSupportedException();
        }

        public IEnumerable<IConfigurationSection> GetChildren() => throw new NotSupportedException();

        public Microsoft.Extensions.Primitives.IChangeToken GetReloadToken() => throw new NotSupportedException();

        public IConfigurationSection GetSection(string key) => throw new NotSupportedException();
    }
}
