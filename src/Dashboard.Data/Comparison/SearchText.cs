using System.Buffers;
using System.Text;

namespace Dashboard.Data.Comparison;

/// <summary>
/// One spelling for what is written in several ways: traditional and simplified characters, full and half width,
/// capitals, the brackets of document numbers (〔〕 [] () （） 【】), spaces about brackets and runs of spaces.
/// </summary>
public static class SearchText
{
    /// <summary>A query is cut to this many characters: no title is longer, and work stays bounded.</summary>
    public const int MaxQueryLength = 200;

    private const int MaxWords = 12;

    /// <summary>Of the Latin words that are not taken for beginnings of longer ones.</summary>
    private const int LongestWhole = 2;

    private const char FirstFullWidth = '！', LastFullWidth = '～';

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        [.. Range(' ', '~'), .. "\t\r\n\u3000、。〈〉《》「」『』〔〕【】〖〗·—–‘’“”", .. Range('\u4E00', '\u9FFF'), .. Range(FirstFullWidth, LastFullWidth)]);

    public static string Normalise(string text)
    {
        var folded = IsPlain(text) ? text : Compose(text);
        var buffer = ArrayPool<char>.Shared.Rent(folded.Length);
        try
        {
            return new string(buffer, 0, Spell(folded, buffer));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    /// <summary>
    /// Where a word stands in a text, both normalised; -1 where it does not. Chinese and numbers stand anywhere. Letters
    /// begin where a word of the text begins, and one or two of them are that whole word: ai is neither in chain nor in aim.
    /// A single letter stands nowhere, as it says nothing of a text.
    /// </summary>
    public static int IndexOf(ReadOnlySpan<char> text, string word, int from = 0)
    {
        if (IsLetter(word))
        {
            return -1;
        }

        var isLatin = char.IsAsciiLetter(word[0]);
        while (true)
        {
            var next = text[from..].IndexOf(word, StringComparison.Ordinal);
            if (next < 0)
            {
                return -1;
            }

            var (at, end) = (from + next, from + next + word.Length);
            if (!isLatin
                || ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1]))
                    && (word.Length > LongestWhole || end == text.Length || !char.IsAsciiLetterOrDigit(text[end]))))
            {
                return at;
            }

            from = at + 1;
        }
    }

    /// <summary>A single Latin letter, which is compared with the beginnings of names only.</summary>
    public static bool IsLetter(string word) => word is [var letter] && char.IsAsciiLetter(letter);

    /// <returns>How many characters were written: never more than were read.</returns>
    private static int Spell(string text, Span<char> spelled)
    {
        var length = 0;
        var pendingSpace = false;
        foreach (var written in text)
        {
            var letter = Spelling(written);
            if (IsGap(letter))
            {
                pendingSpace = length > 0;
                continue;
            }

            if (pendingSpace && letter is not ('(' or ')') && spelled[length - 1] is not ('(' or ')'))
            {
                spelled[length++] = ' ';
            }

            pendingSpace = false;
            spelled[length++] = letter;
        }

        return length;
    }

    private static bool IsGap(char letter) => letter switch
    {
        <= ' ' => true,
        < '\u007F' or (>= '\u4E00' and <= '\u9FFF') => false,
        _ => char.IsWhiteSpace(letter) || char.IsControl(letter),
    };

    private static char Spelling(char written) => written switch
    {
        >= '\u4E00' and <= '\u9FFF' => Letters.Simplified(written),
        >= 'a' and <= 'z' => written,
        >= 'A' and <= 'Z' => (char)(written | 0x20),
        '〔' or '[' or '【' or '〖' or '{' or '［' or '｛' => '(',
        '〕' or ']' or '】' or '〗' or '}' or '］' or '｝' => ')',
        >= FirstFullWidth and <= LastFullWidth => char.ToLowerInvariant((char)(written - FirstFullWidth + '!')),
        _ => char.ToLowerInvariant(written),
    };

    /// <summary>
    /// Holds nothing that compatibility composition would change but full-width forms, which <see cref="Spelling"/> maps
    /// itself: nearly all texts, and much quicker.
    /// </summary>
    private static bool IsPlain(string text) => !text.AsSpan().ContainsAnyExcept(PlainLetters);

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

    private static IEnumerable<char> Range(char first, char last) =>
        Enumerable.Range(first, last - first + 1).Select(letter => (char)letter);

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
