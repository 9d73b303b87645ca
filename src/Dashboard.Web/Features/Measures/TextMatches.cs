using System.Text;
using Dashboard.Data.Comparison;

namespace Dashboard.Web.Features.Measures;

/// <summary>A piece of a text, and whether it is what was searched for.</summary>
public readonly record struct TextPart(string Text, bool IsMatch);

/// <summary>Where the words of a query stand in a text, found as the search itself finds them: whatever width, case or brackets.</summary>
public static class TextMatches
{
    /// <summary>Characters of the summary shown before and after the first match.</summary>
    private const int Around = 28;

    /// <summary>The whole text in pieces; one piece when nothing is searched for or nothing matches.</summary>
    public static IReadOnlyList<TextPart> Mark(string text, string? query) => Cut(text, Spans(text, query), 0, text.Length);

    /// <summary>A passage about the first match, with dots where it was cut; null where nothing matches.</summary>
    public static IReadOnlyList<TextPart>? Passage(string text, string? query)
    {
        var spans = Spans(text, query);
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

    /// <summary>Stretches of the text that match, in order, none touching another.</summary>
    private static List<(int Start, int End)> Spans(string text, string? query)
    {
        if (string.IsNullOrWhiteSpace(query))
        {
            return [];
        }

        var (folded, origins) = Fold(text);
        var found = new List<(int Start, int End)>();
        foreach (var word in SearchText.Normalise(query).Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct())
        {
            for (var at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0;
                 at = folded.IndexOf(word, at + word.Length, StringComparison.Ordinal))
            {
                found.Add((origins[at], origins[at + word.Length - 1] + 1));
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
