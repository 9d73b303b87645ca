using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Data.Seeding;

/// <summary>Notes in a context what makes tables equal to given rows; SaveChanges then writes it.</summary>
internal sealed class RowSync(DashboardContext context)
{
    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Removed { get; private set; }

    public async Task MakeEqualAsync<T>(IEnumerable<T> wanted, CancellationToken cancellationToken)
        where T : class
    {
        var key = context.Model.FindEntityType(typeof(T))!.FindPrimaryKey()!;
        var existing = (await context.Set<T>().AsTracking().TagWith("Seed.Existing").ToListAsync(cancellationToken))
            .ToDictionary(row => KeyOf(key, row), StringComparer.Ordinal);
        foreach (var row in wanted)
        {
            if (!existing.Remove(KeyOf(key, row), out var old))
            {
                context.Add(row);
                Added++;
                continue;
            }

            var entry = context.Entry(old);
            entry.CurrentValues.SetValues(row);
            if (entry.State == EntityState.Modified)
            {
                Changed++;
            }
        }

        context.RemoveRange(existing.Values);
        Removed += existing.Count;
    }

    private static string KeyOf(IKey key, object row) =>
        string.Join('\u001f', key.Properties.Select(property => property.GetGetter().GetClrValue(row)));
}
