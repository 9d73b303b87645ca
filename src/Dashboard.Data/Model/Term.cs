using System.Collections.Frozen;

namespace Dashboard.Data.Model;

/// <summary>
/// The English of a Chinese word that records hold: a city, a product, a field, a pattern. Names of bodies and documents
/// have none and stay Chinese.
/// </summary>
public sealed class Term
{
    public required string Zh { get; init; }

    public required string En { get; init; }
}

/// <summary>All terms of a dataset.</summary>
public sealed class Glossary(IEnumerable<Term> terms)
{
    private readonly FrozenDictionary<string, string> english =
        terms.ToFrozenDictionary(term => term.Zh, term => term.En, StringComparer.Ordinal);

    public static Glossary Empty { get; } = new([]);

    /// <summary>The word in both languages. What is no term itself may be a row of terms: 湘潭市、株洲市.</summary>
    public LocalizedText Of(string zh) => new(zh, english.GetValueOrDefault(zh) ?? EachOf(zh.Split('、')));

    private string? EachOf(string[] words) => words.Length > 1 && words.All(english.ContainsKey)
        ? string.Join(", ", words.Select(word => english[word]))
        : null;
}
