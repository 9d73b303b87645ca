using Dashboard.Data.Seeding;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Dashboard.Data.Storage;

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Where the data is kept and where it first comes from.</summary>
/// <param name="DataPath">Absolute; holds the SQLite file, keys and exports. May not exist yet.</param>
/// <param name="SeedPath">Absolute; the seed folder, which exists.</param>
/// <param name="MigratesOnStart">False where a deployment applies the migrations itself.</param>
public sealed record StorageOptions(
    DatabaseProvider Provider,
    string ConnectionString,
    string DataPath,
    string SeedPath,
    bool MigratesOnStart = true)
{
    public const string ProviderKey = "Database:Provider";
    public const string MigratesOnStartKey = "Database:MigrateOnStart";
    public const string ConnectionStringKey = "ConnectionStrings:Dashboard";
    public const string DataPathKey = "Data:Path";
    public const string SeedPathKey = "Seed:Path";

    /// <summary>Reads the settings. Relative paths are under the content root.</summary>
    /// <exception cref="StartupFaultException">A setting is missing or has a value that is not allowed.</exception>
    public static StorageOptions Read(IConfiguration configuration)
    {
        // the key under which the host keeps its content root
        var contentRoot = configuration["contentRoot"] is { Length: > 0 } root ? root : Directory.GetCurrentDirectory();
        var dataPath = Path.GetFullPath(ValueOf(configuration, DataPathKey) ?? "data", contentRoot);
        var provider = ReadProvider(configuration);
        var connectionString = provider == DatabaseProvider.Sqlite
            ? ReadSqlite(configuration, dataPath, contentRoot)
            : ReadSqlServer(configuration);
        var seedPath = SeedFolder.Find(ValueOf(configuration, SeedPathKey), contentRoot);
        return new StorageOptions(provider, connectionString, dataPath, seedPath, ReadMigratesOnStart(configuration));
    }

    /// <summary>The database in words without its credentials: a file's path, or server and database name.</summary>
    public string Location => Provider == DatabaseProvider.Sqlite
        ? new SqliteConnectionStringBuilder(ConnectionString).DataSource
        : $"{new SqlConnectionStringBuilder(ConnectionString).DataSource}/{new SqlConnectionStringBuilder(ConnectionString).InitialCatalog}";

    private static DatabaseProvider ReadProvider(IConfiguration configuration) =>
        ValueOf(configuration, ProviderKey)?.ToUpperInvariant() switch
        {
            null or "SQLITE" => DatabaseProvider.Sqlite,
            "SQLSERVER" => DatabaseProvider.SqlServer,
            _ => throw NotAllowed(ProviderKey, configuration[ProviderKey], "Sqlite, SqlServer"),
        };

    private static bool ReadMigratesOnStart(IConfiguration configuration)
    {
        var text = ValueOf(configuration, MigratesOnStartKey);
        return text is null
            || (bool.TryParse(text, out var value) ? value : throw NotAllowed(MigratesOnStartKey, text, "true, false"));
    }

    private static string ReadSqlite(IConfiguration configuration, string dataPath, string contentRoot)
    {
        var text = ValueOf(configuration, ConnectionStringKey);
        if (text is null)
        {
            return new SqliteConnectionStringBuilder { DataSource = Path.Combine(dataPath, "dashboard.db") }.ConnectionString;
        }

        try
        {
            var builder = new SqliteConnectionStringBuilder(text);
            builder.DataSource = Path.GetFullPath(builder.DataSource, contentRoot);
            return builder.ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw Unreadable("SQLite", exception);
        }
    }

    private static string ReadSqlServer(IConfiguration configuration)
    {
        var text = ValueOf(configuration, ConnectionStringKey) ?? throw new StartupFaultException(
            $"使用 SQL Server 时必须设置 {ConnectionStringKey}。",
            $"{ConnectionStringKey} must be set when {ProviderKey} is SqlServer.");
        try
        {
            return new SqlConnectionStringBuilder(text).ConnectionString;
        }
        catch (ArgumentException exception)
        {
            throw Unreadable("SQL Server", exception);
        }
    }

    private static string? ValueOf(IConfiguration configuration, string key) =>
        string.IsNullOrWhiteSpace(configuration[key]) ? null : configuration[key]!.Trim();

    private static StartupFaultException NotAllowed(string key, string? value, string allowed) => new(
        $"设置 {key} 的值“{value}”不在允许之列：{allowed}。",
        $"The setting {key} is '{value}'; allowed are: {allowed}.");

    // the text may hold a password, and so may the parser's message: neither is repeated
    private static StartupFaultException Unreadable(string provider, Exception exception) => new(
        $"设置 {ConnectionStringKey} 不是有效的 {provider} 连接字符串。",
        $"The setting {ConnectionStringKey} is not a valid connection string for {provider}.",
        exception);
}
