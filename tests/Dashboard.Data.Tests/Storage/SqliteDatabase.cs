using System.Globalization;
using System.Text;
using Dashboard.Data.Seeding;
using Dashboard.Data.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Dashboard.Data.Tests.Storage;

/// <summary>A database in a file, set up as the application does it.</summary>
public sealed class SqliteDatabase(string file, params IInterceptor[] interceptors) : IDbContextFactory<DashboardContext>
{
    public string File { get; } = file;

    public ManualTime Time { get; } = new();

    public string ConnectionString { get; } = new SqliteConnectionStringBuilder { DataSource = file }.ConnectionString;

    public DashboardContext CreateDbContext() => new SqliteDashboardContext(
        new DbContextOptionsBuilder<SqliteDashboardContext>()
            .UseDashboardSqlite(ConnectionString)
            .AddInterceptors(interceptors)
            .Options);

    public Task InitializeAsync(string seed, bool migratesOnStart = true)
    {
        var options = new StorageOptions(
            DatabaseProvider.Sqlite, ConnectionString, Path.GetDirectoryName(File)!, seed, migratesOnStart);
        var initializer = new DatabaseInitializer(
            this, options, new SeedLoader(Time), Time, NullLogger<DatabaseInitializer>.Instance);
        return initializer.InitializeAsync(TestContext.Current.CancellationToken);
    }

    public DatasetProvider CreateProvider() => new(this, Time, NullLogger<DatasetProvider>.Instance);

    public void Execute(string sql)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Every row of every table as text.</summary>
    public string Dump()
    {
        var text = new StringBuilder();
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        foreach (var table in Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"))
        {
            text.AppendLine(table);
            text.AppendJoin('\n', Read(connection, $"SELECT * FROM \"{table}\"").Order(StringComparer.Ordinal)).AppendLine();
        }

        return text.ToString();
    }

    private static List<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(
                " | ",
                Enumerable.Range(0, reader.FieldCount).Select(column => Convert.ToString(reader[column], CultureInfo.InvariantCulture))));
        }

        return rows;
    }
}
