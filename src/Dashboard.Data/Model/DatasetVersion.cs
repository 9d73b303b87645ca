namespace Dashboard.Data.Model;

/// <summary>Raised by each publication of data. Everything read is keyed by its number.</summary>
public sealed class DatasetVersion
{
    public required int Number { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime PublishedAt { get; init; }

    /// <summary>SHA-256 of the seed files that made it, or null for a later edit.</summary>
    public string? SeedHash { get; init; }

    public required string NoteZh { get; init; }

    public required string NoteEn { get; init; }
}
