using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding;

/// <summary>A record and where it stands in the seed.</summary>
/// <param name="Prefix">Path from the record of the file to this one, ending in a point; empty when they are the same.</param>
public sealed record Located<T>(T Value, string File, string Record, string Prefix = "")
{
    public SeedFault Fault(string? field, string zh, string en) =>
        new(File, Record, field is null ? null : Prefix + field, new LocalizedText(zh, en));
}

/// <summary>
/// The records of a seed folder, each with its place. Measures carry their children; what refers to sources and
/// definitions does so by id only.
/// </summary>
public sealed class SeedData
{
    public required string Hash { get; init; }

    public List<Located<Province>> Provinces { get; } = [];

    public List<Located<Theme>> Themes { get; } = [];

    public List<Located<Track>> Tracks { get; } = [];

    public List<Located<Facet>> Facets { get; } = [];

    public List<Located<FigureDefinition>> Figures { get; } = [];

    public List<Located<PeerGroup>> PeerGroups { get; } = [];

    public List<Located<Term>> Terms { get; } = [];

    public List<Located<Source>> Sources { get; } = [];

    public List<Located<AggregateStatement>> Statements { get; } = [];

    public List<Located<CoverageReview>> Reviews { get; } = [];

    public List<Located<Indicator>> Indicators { get; } = [];

    public List<Located<IndicatorVintage>> Vintages { get; } = [];

    public List<Located<Measure>> Measures { get; } = [];

    internal SeedIds Ids { get; } = new();
}

/// <summary>
/// Ids and codes per kind of record (<see cref="SeedFormat"/>), also of records that have faults, so that one fault does
/// not bring others along.
/// </summary>
internal sealed class SeedIds
{
    private readonly Dictionary<string, HashSet<string>> known = [];
    private readonly HashSet<string> unreadable = [];

    /// <summary>False when the kind already has the id.</summary>
    public bool Add(string kind, string id)
    {
        if (!known.TryGetValue(kind, out var ids))
        {
            known[kind] = ids = new HashSet<string>(StringComparer.Ordinal);
        }

        return ids.Add(id);
    }

    /// <summary>A file of the kind could not be read: whatever is referred to may have been in it.</summary>
    public void MarkUnreadable(string kind) => unreadable.Add(kind);

    /// <summary>Whether all records of the kind were read: there is nothing that only they could tell.</summary>
    public bool AllRead(string kind, int read) =>
        !unreadable.Contains(kind) && read == (known.TryGetValue(kind, out var ids) ? ids.Count : 0);

    public bool Knows(string kind, string id) =>
        unreadable.Contains(kind) || (known.TryGetValue(kind, out var ids) && ids.Contains(id));
}
