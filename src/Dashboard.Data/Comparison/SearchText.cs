using System.Text;

namespace Dashboard.Data.Comparison;

/// <summary>
/// One spelling for what is written in several ways: full and half width, capitals, the brackets of document numbers
/// (〔〕 [] () （） 【】), spaces about brackets and runs of spaces.
/// </summary>
public static class SearchText
{
    /// <summary>A query is cut to this many characters: no title is longer, and work stays bounded.</summary>
    public const int MaxQueryLength = 200;

    private const int MaxWords = 12;

    public static string Normalise(string text)
    {
        var folded = Compose(text);
        var spelled = new StringBuilder(folded.Length);
        var pendingSpace = false;
        foreach (var written in folded)
        {
            var letter = written switch
            {
                '〔' or '[' or '【' or '〖' or '{' => '(',
                '〕' or ']' or '】' or '〗' or '}' => ')',
                _ => char.ToLowerInvariant(written),
            };
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                pendingSpace = spelled.Length > 0;
                continue;
            }

            if (pendingSpace && letter is not ('(' or ')') && spelled[^1] is not ('(' or ')'))
            {
                spelled.Append(' ');
            }

            pendingSpace = false;
            spelled.Append(letter);
        }

        return spelled.ToString();
    }

    /// <summary>The distinct words of a query, all of which must match; the longest, rarest ones first.</summary>
    internal static IReadOnlyList<string> Words(string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return [];
        }

        var cut = query.Length <= MaxQueryLength ? query : query[..MaxQueryLength];
        return [.. Normalise(cut)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Distinct()
            .OrderByDescending(word => word.Length)
            .Take(MaxWords)];
    }

    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // half a surrogate pair, as a cut or forged query may hold
            return new string([.. text.Where(letter => !char.IsSurrogate(letter))]).Normalize(NormalizationForm.FormKC);
        }
    }
}
