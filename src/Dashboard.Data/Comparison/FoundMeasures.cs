using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

public enum NameKind
{
    Province,
    Theme,
    Track,
}

/// <summary>How near a word of a query comes to a name; the nearest first.</summary>
public enum NameFit
{
    /// <summary>The name, a synonym, the abbreviation (苏) or the code itself.</summary>
    Whole,
    Beginning,
    Part,
    Pinyin,
}

/// <summary>What is looked for, and in which provinces and themes; empty lists narrow nothing.</summary>
/// <param name="AsOf">Only what had been issued by then; null means all that is on record.</param>
public sealed record FindQuery(string Text, IReadOnlyList<string> Provinces, IReadOnlyList<string> Themes, DateOnly? AsOf);

/// <summary>A province, theme or track that the query names.</summary>
/// <param name="Word">The normalised word that names it.</param>
/// <param name="Synonym">The synonym by which it is named; null where its own name, code, abbreviation or pinyin does.</param>
public sealed record FoundName(NameKind Kind, string Code, LocalizedText Name, NameFit Fit, string Word, string? Synonym);

/// <summary>The hits of a province and theme.</summary>
/// <param name="Count">All of them.</param>
/// <param name="Best">Those with every word in the title first, then the newest; at most as many as were asked for.</param>
public sealed record FoundGroup(Theme Theme, int Count, IReadOnlyList<Measure> Best);

/// <param name="Themes">In the themes' own order.</param>
public sealed record FoundProvince(Province Province, int Count, IReadOnlyList<FoundGroup> Themes);

/// <summary>The hits of a query, grouped by province and theme.</summary>
/// <param name="Words">Normalised; each must be found, see <see cref="MeasureSearch"/>. Empty for a blank query, which finds nothing.</param>
/// <param name="Marked">What to mark in a text: the words, and in both languages the names and synonyms of what they name.</param>
/// <param name="Names">The nearest first.</param>
/// <param name="Total">Hits within the chosen provinces and themes.</param>
/// <param name="Provinces">With hits there; the most hits first.</param>
/// <param name="ByProvince">Hits by code within the chosen themes, whatever provinces are chosen; only those with any.</param>
/// <param name="ByTheme">Hits by code within the chosen provinces, whatever themes are chosen; only those with any.</param>
public sealed record FoundMeasures(
    IReadOnlyList<string> Words,
    IReadOnlyList<string> Marked,
    IReadOnlyList<FoundName> Names,
    int Total,
    IReadOnlyList<FoundProvince> Provinces,
    IReadOnlyDictionary<string, int> ByProvince,
    IReadOnlyDictionary<string, int> ByTheme)
{
    /// <summary>How many of <see cref="Total"/> an author only suggests; counts of adopted measures leave them out.</summary>
    public int Proposals { get; init; }
}
