namespace Dashboard.Data.Comparison;

/// <summary>Document and standard numbers without what they are written with: 苏政发2023104号, db33t2023001.</summary>
public static class DocumentNumbers
{
    /// <summary>A shorter piece, as a year, would be part of every number.</summary>
    private const int ShortestQuery = 5;

    /// <summary>Letters and digits only, normalised.</summary>
    public static string Key(string number) => string.Concat(SearchText.Normalise(number).Where(char.IsLetterOrDigit));

    /// <summary>What to look for in keys; null for a word that cannot be part of a number.</summary>
    public static string? KeyOfQuery(string word) =>
        word.Any(char.IsAsciiDigit) && Key(word) is { Length: >= ShortestQuery } key ? key : null;
}
