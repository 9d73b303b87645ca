using System.Data.Common;
using Dashboard.Data.Seeding;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Storage;

/// <summary>Brings the database to the application's schema and the seed's data. Run once, before the first request.</summary>
public sealed partial class DatabaseInitializer(
    IDbContextFactory<DashboardContext> contexts,
    StorageOptions options,
    SeedLoader loader,
    TimeProvider time,
    ILogger<DatabaseInitializer> logger)
{
    /// <summary>
    /// Checks the seed before anything is touched, so that a bad one leaves the database as it was. A seed that has been
    /// loaded already was checked then.
    /// </summary>
    /// <exception cref="SeedException">The seed has faults.</exception>
    /// <exception cref="StartupFaultException">The database cannot be opened or brought up to date.</exception>
    public async Task InitializeAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            var seed = SeedFolder.Read(options.SeedPath);
            var pending = await PendingMigrationsAsync(context, cancellationToken);
            if (pending.Count == 0 && await SeedLoader.IsLoadedAsync(context, seed.Hash, cancellationToken))
            {
                return;
            }

            var data = SeedValidator.ReadChecked(seed);
            if (pending.Count > 0)
            {
                await MigrateAsync(context, pending, cancellationToken);
            }

            if (await loader.LoadAsync(context, data, cancellationToken) is { } version)
            {
                LogLoaded(version.NoteEn, version.Number);
            }
        }
        catch (Exception exception) when (exception is DbException or RetryLimitExceededException or IOException
            or UnauthorizedAccessException)
        {
            throw new StartupFaultException(
                $"数据库 {options.Location}（{options.Provider}）打不开或无法更新：{exception.Message} 请检查设置"
                + $" {StorageOptions.ProviderKey}、{StorageOptions.ConnectionStringKey}、{StorageOptions.DataPathKey} 以及访问权限。",
                $"The database {options.Location} ({options.Provider}) cannot be opened or brought up to date: {exception.Message} Check"
                + $" {StorageOptions.ProviderKey}, {StorageOptions.ConnectionStringKey}, {StorageOptions.DataPathKey} and the access rights.",
                exception);
        }
    }

    private async Task<IReadOnlyList<string>> PendingMigrationsAsync(
        DashboardContext context, CancellationToken cancellationToken)
    {
        var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).ToList();
        return pending.Count == 0 || options.MigratesOnStart
            ? pending
            : throw new StartupFaultException(
                $"数据库缺少迁移 {string.Join("、", pending)}，而 {StorageOptions.MigratesOnStartKey} 为 false：请先由部署执行迁移。",
                $"The database lacks the migrations {string.Join(", ", pending)}, and {StorageOptions.MigratesOnStartKey} is false:"
                + " apply them in the deployment first.");
    }

    private async Task MigrateAsync(
        DashboardContext context, IReadOnlyList<string> pending, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(options.DataPath);
        if (options.Provider == DatabaseProvider.Sqlite && Path.GetDirectoryName(options.Location) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        await BackUpAsync(context, pending[0], cancellationToken);
        LogMigrating(pending.Count, options.Location);
        await context.Database.MigrateAsync(cancellationToken);
    }

    /// <summary>SQLite rebuilds tables to change them, so an existing file is copied first. Servers have their own backups.</summary>
    private async Task BackUpAsync(DashboardContext context, string firstPending, CancellationToken cancellationToken)
    {
        if (options.Provider != DatabaseProvider.Sqlite
            || !(await context.Database.GetAppliedMigrationsAsync(cancellationToken)).Any())
        {
            return;
        }

        var backup = $"{options.Location}.before-{firstPending}-{time.GetUtcNow():yyyyMMddHHmmss}.bak";
        await context.Database.OpenConnectionAsync(cancellationToken);
        try
        {
            // SQLite's own copy takes along what is still in the write-ahead log
            await using var target = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = backup, Pooling = false }.ConnectionString);
            ((SqliteConnection)context.Database.GetDbConnection()).BackupDatabase(target);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }

        LogBackedUp(backup);
    }

    [LoggerMessage(LogLevel.Information, "Applying {Count} migrations to {Location}")]
    private partial void LogMigrating(int count, string location);

    [LoggerMessage(LogLevel.Information, "{Note}: dataset version {Version}")]
    private partial void LogLoaded(string note, int version);

    [LoggerMessage(LogLevel.Information, "Copied the database to {Backup} before migrating it")]
    private partial void LogBackedUp(string backup);
}
