using System.Data.Common;
using Dashboard.Data.Comparison;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;

namespace Dashboard.Data.Storage;

/// <summary>
/// Holds the current dataset. Asks the database for its version at most every five seconds, and reads it anew when the
/// version is another. One caller reads; the others go on with the old one, or wait for the first.
/// </summary>
public sealed partial class DatasetProvider(
    IDbContextFactory<DashboardContext> contexts,
    TimeProvider time,
    ILogger<DatasetProvider> logger) : IDatasetProvider, IDisposable
{
    public static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(5);

    private readonly SemaphoreSlim gate = new(1, 1);
    private volatile Held? held;

    /// <exception cref="InvalidOperationException">Nothing has been published yet.</exception>
    /// <exception cref="DbException">The database could not be read, and there is no older dataset to go on with.</exception>
    public ValueTask<Dataset> GetAsync(CancellationToken cancellationToken = default) =>
        held is { } current && !IsDue(current) ? new(current.Dataset) : new(CheckAsync(cancellationToken));

    public void Dispose() => gate.Dispose();

    private bool IsDue(Held current) => time.GetElapsedTime(current.CheckedAt) >= CheckInterval;

    private async Task<Dataset> CheckAsync(CancellationToken cancellationToken)
    {
        if (held is { } current)
        {
            if (!await gate.WaitAsync(TimeSpan.Zero, cancellationToken))
            {
                return current.Dataset;
            }
        }
        else
        {
            await gate.WaitAsync(cancellationToken);
        }

        try
        {
            return held is { } fresh && !IsDue(fresh) ? fresh.Dataset : await RefreshAsync(cancellationToken);
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Dataset> RefreshAsync(CancellationToken cancellationToken)
    {
        var old = held?.Dataset;
        try
        {
            var dataset = await ReadIfNewAsync(old, cancellationToken);
            held = new Held(dataset, time.GetTimestamp());
            return dataset;
        }
        catch (Exception exception) when (old is not null && exception is (DbException or RetryLimitExceededException))
        {
            // a planner's page matters more than the freshest version; the next check is five seconds away
            LogDatabaseAway(exception, old.Version);
            held = new Held(old, time.GetTimestamp());
            return old;
        }
    }

    private async Task<Dataset> ReadIfNewAsync(Dataset? old, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        if (old is not null && await DatasetReader.ReadVersionAsync(context, cancellationToken) == old.Version)
        {
            return old;
        }

        var started = time.GetTimestamp();
        var dataset = await DatasetReader.ReadAsync(context, cancellationToken);
        // before it is given out: others go on with the old one meanwhile
        dataset.Warm();
        LogRead(dataset.Version, dataset.Measures.Count, time.GetElapsedTime(started).TotalMilliseconds);
        return dataset;
    }

    private sealed record Held(Dataset Dataset, long CheckedAt);

    [LoggerMessage(LogLevel.Information, "Read dataset version {Version} with {Measures} measures in {Milliseconds:0} ms")]
    private partial void LogRead(int version, int measures, double milliseconds);

    [LoggerMessage(LogLevel.Warning, "The database could not be read; going on with dataset version {Version}")]
    private partial void LogDatabaseAway(Exception exception, int version);
}
