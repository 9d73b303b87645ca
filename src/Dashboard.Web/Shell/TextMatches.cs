using System.Text;
using Dashboard.Data.Comparison;

namespace Dashboard.Web.Shell;

/// <summary>A piece of a text, and whether it is what was searched for.</summary>
public readonly record struct TextPart(string Text, bool IsMatch);

/// <summary>
/// Where the words of a query stand in a text, found as the search itself finds them: whatever width, case or brackets,
/// traditional or simplified, and document numbers however they are written.
/// </summary>
public static class TextMatches
{
    /// <summary>Characters of the summary shown before and after the first match.</summary>
    private const int Around = 28;

    /// <summary>The whole text in pieces; one piece when nothing is searched for or nothing matches.</summary>
    public static IReadOnlyList<TextPart> Mark(string text, string? query) => Mark(text, WordsOf(query));

    /// <param name="text">To be marked.</param>
    /// <param name="words">Normalised.</param>
    public static IReadOnlyList<TextPart> Mark(string text, IReadOnlyList<string> words) =>
        Cut(text, Spans(text, words), 0, text.Length);

    /// <summary>A passage about the first match, with dots where it was cut; null where nothing matches.</summary>
    public static IReadOnlyList<TextPart>? Passage(string text, string? query) => Passage(text, WordsOf(query));

    /// <inheritdoc cref="Passage(string, string?)"/>
    public static IReadOnlyList<TextPart>? Passage(string text, IReadOnlyList<string> words)
    {
        var spans = Spans(text, words);
        if (spans.Count == 0)
        {
            return null;
        }

        var from = AtWord(text, Math.Max(0, spans[0].Start - Around));
        var to = Math.Max(spans[0].End, AtWord(text, Math.Min(text.Length, spans[0].End + (2 * Around))));
        var parts = Cut(text, spans, from, to).ToList();
        if (from > 0)
        {
            parts.Insert(0, new("…", false));
        }

        if (to < text.Length)
        {
            parts.Add(new("…", false));
        }

        return parts;
    }

    /// <summary>Back to where a Latin word or number begins; never between the halves of a surrogate pair.</summary>
    private static int AtWord(string text, int at)
    {
        while (at > 0 && at < text.Length
            && (char.IsLowSurrogate(text[at]) || (char.IsAsciiLetterOrDigit(text[at]) && char.IsAsciiLetterOrDigit(text[at - 1]))))
        {
            at--;
        }

        return at;
    }

    private static List<TextPart> Cut(string text, IReadOnlyList<(int Start, int End)> spans, int from, int to)
    {
        var parts = new List<TextPart>();
        var at = from;
        foreach (var (start, end) in spans.Where(span => span.End > from && span.Start < to))
        {
            Add(at, Math.Max(start, from), isMatch: false);
            Add(Math.Max(start, from), Math.Min(end, to), isMatch: true);
            at = Math.Min(end, to);
        }

        Add(at, to, isMatch: false);
        return parts;

        void Add(int start, int end, bool isMatch)
        {
            if (end > start)
            {
                parts.Add(new(text[start..end], isMatch));
            }
        }
    }

    private static string[] WordsOf(string? query) => string.IsNullOrWhiteSpace(query)
        ? []
        : SearchText.Normalise(query).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Stretches of the text that match, in order, none touching another.</summary>
    private static List<(int Start, int End)> Spans(string text, IReadOnlyList<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var (folded, origins) = Fold(text);
        var found = new List<(int Start, int End)>();
        foreach (var word in words.Distinct())
        {
            if (!Add(found, folded, word, origins) && DocumentNumbers.KeyOfQuery(word) is { } key)
            {
                var places = Enumerable.Range(0, folded.Length).Where(at => char.IsLetterOrDigit(folded[at])).ToList();
                Add(found, string.Concat(places.Select(at => folded[at])), key, [.. places.Select(at => origins[at])]);
            }
        }

        found.Sort();
        var merged = new List<(int Start, int End)>();
        foreach (var span in found)
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
            {
                merged[^1] = (merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }

    /// <param name="found">Where the word's stretches are added.</param>
    /// <param name="folded">What is looked through.</param>
    /// <param name="word">Not empty.</param>
    /// <param name="origins">For each character of it the place in the text.</param>
    /// <returns>Whether there was one.</returns>
    private static bool Add(List<(int Start, int End)> found, string folded, string word, List<int> origins)
    {
        var before = found.Count;
        for (var at = SearchText.IndexOf(folded, word); at >= 0; at = SearchText.IndexOf(folded, word, at + word.Length))
        {
            found.Add((origins[at], origins[at + word.Length - 1] + 1));
        }

        return found.Count > before;
    }

    /// <summary>The text as the search spells it, and for each of its characters the place in the text it comes from.</summary>
    private static (string Folded, List<int> Origins) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            // spaces between words are kept, so that two words do not run into one
            var spelled = char.IsWhiteSpace(text[at]) ? " " : SearchText.Normalise(text[at].ToString());
            folded.Append(spelled);
            origins.AddRange(Enumerable.Repeat(at, spelled.Length));
        }

        return (folded.ToString(), origins);
    }
}
