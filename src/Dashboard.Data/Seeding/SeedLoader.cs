using System.Data;
using System.Globalization;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Seeding;

/// <summary>Makes the database equal to a checked seed, and publishes that as a new version.</summary>
public sealed class SeedLoader(TimeProvider time)
{
    /// <summary>True when the last seed that was loaded is this one.</summary>
    public static async Task<bool> IsLoadedAsync(DashboardContext context, string hash, CancellationToken cancellationToken) =>
        (await SeedQueries.LastHash(context).ToListAsync(cancellationToken)).Contains(hash);

    /// <summary>All or nothing, in one transaction.</summary>
    /// <returns>The new version, or null when the seed was loaded already.</returns>
    public async Task<DatasetVersion?> LoadAsync(DashboardContext context, SeedData data, CancellationToken cancellationToken)
    {
        // the strategy may run it again when a server's connection broke, so it starts from nothing each time
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
            if (await IsLoadedAsync(context, data.Hash, cancellationToken))
            {
                return null;
            }

            var version = await WriteAsync(context, data, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            context.ChangeTracker.Clear();
            return version;
        });
    }

    private async Task<DatasetVersion> WriteAsync(DashboardContext context, SeedData data, CancellationToken cancellationToken)
    {
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await RemoveRetypedAsync(context, data, cancellationToken);
            var sync = new RowSync(context);
            await sync.MakeEqualAsync(Values(data.Provinces), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Themes), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Tracks), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Figures), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Facets), cancellationToken);
            await sync.MakeEqualAsync(Values(data.PeerGroups), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Terms), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Sources), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Statements), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Reviews), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Indicators), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Vintages), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Vintages).SelectMany(vintage => vintage.Values), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Measures), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Measures).SelectMany(measure => measure.Tracks), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Measures).SelectMany(measure => measure.Figures), cancellationToken);
            await sync.MakeEqualAsync(Values(data.Measures).SelectMany(measure => measure.Citations), cancellationToken);

            var version = await NextVersionAsync(context, data.Hash, sync, cancellationToken);
            context.Add(version);
            await context.SaveChangesAsync(cancellationToken);
            return version;
        }
        finally
        {
            context.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>A measure re-filed under a theme of another kind is another row type: its old row goes before the new one comes.</summary>
    private static async Task RemoveRetypedAsync(DashboardContext context, SeedData data, CancellationToken cancellationToken)
    {
        var kinds = await SeedQueries.Kinds(context)
            .ToDictionaryAsync(measure => measure.Id, measure => measure.Kind, cancellationToken);
        var retyped = Values(data.Measures)
            .Where(measure => kinds.TryGetValue(measure.Id, out var kind) && kind != measure.Kind.ToString())
            .Select(measure => measure.Id)
            .ToList();
        if (retyped.Count > 0)
        {
            await SeedQueries.PartsOf(context, retyped)
                .ExecuteUpdateAsync(fund => fund.SetProperty(f => f.PartOfId, (string?)null), cancellationToken);
            await SeedQueries.Measures(context, retyped).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private async Task<DatasetVersion> NextVersionAsync(
        DashboardContext context, string hash, RowSync sync, CancellationToken cancellationToken)
    {
        var last = await DatasetReader.ReadVersionAsync(context, cancellationToken);
        return new DatasetVersion
        {
            Number = (last ?? 0) + 1,
            PublishedAt = time.GetUtcNow().UtcDateTime,
            SeedHash = hash,
            NoteZh = string.Create(CultureInfo.InvariantCulture, $"载入种子数据：新增 {sync.Added} 行，更改 {sync.Changed} 行，删除 {sync.Removed} 行"),
            NoteEn = string.Create(CultureInfo.InvariantCulture, $"Seed loaded: {sync.Added} rows added, {sync.Changed} changed, {sync.Removed} removed"),
        };
    }

    private static IEnumerable<T> Values<T>(IEnumerable<Located<T>> records) => records.Select(record => record.Value);
}
