using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Dashboard.Data.Storage.Interceptors;

/// <summary>
/// Readers do not wait for the writer (WAL), a second writer waits up to five seconds instead of failing, and foreign
/// keys hold. Set at each opening, since all but the journal mode belong to the connection, not to the file.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string ForReading = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON;";
    private const string ForWriting = ForReading + " PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = CommandFor(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = CommandFor(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static DbCommand CommandFor(DbConnection connection)
    {
        var command = connection.CreateCommand();

        // EF opens the file read-only to see whether it exists, and the journal mode could not be changed then
        command.CommandText = connection.ConnectionString.Contains("Mode=ReadOnly", StringComparison.OrdinalIgnoreCase)
            ? ForReading
            : ForWriting;
        return command;
    }
}
