using Dashboard.Data.Model;
using Dashboard.Data.Storage;

namespace Dashboard.Data.Seeding;

/// <summary>Something wrong in a seed file.</summary>
/// <param name="File">Path under the seed folder, with slashes: measures/320000-jiangsu.json.</param>
/// <param name="Record">Id or code of the record, items[n] where it has none, or null for the file as a whole.</param>
/// <param name="Field">Path within the record: citations[0].source; null for the record as a whole.</param>
public sealed record SeedFault(string File, string? Record, string? Field, LocalizedText Message)
{
    public string Place => string.Join(" › ", new[] { File, Record, Field }.Where(part => part is not null));

    public override string ToString() => $"{Place}：{Message.Zh} / {Message.En}";
}

/// <summary>The seed cannot be loaded; nothing of it was.</summary>
public sealed class SeedException(IReadOnlyList<SeedFault> faults)
    : StartupFaultException(Describe(faults), innerException: null)
{
    public IReadOnlyList<SeedFault> Faults { get; } = faults;

    private static string Describe(IReadOnlyList<SeedFault> faults) => string.Join(
        Environment.NewLine,
        faults.Select(fault => "  " + fault).Prepend(
            $"种子数据有 {faults.Count} 处错误，未载入任何内容。 / The seed has {faults.Count} faults; nothing was loaded."));
}
