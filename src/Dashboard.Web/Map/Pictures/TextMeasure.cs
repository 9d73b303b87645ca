using System.Text;

namespace Dashboard.Web.Map.Pictures;

/// <summary>
/// Widths of texts without asking a font, since the SVG is shown with whatever face the reader has: a Chinese character
/// is one em, Latin letters are taken a little wide.
/// </summary>
public static class TextMeasure
{
    private const string NoLineStart = "，。；：、）》”’！？,.;:)!?%";

    public static double WidthOf(string text, double size) => text.EnumerateRunes().Sum(EmsOf) * size;

    /// <summary>Lines that each fit the width; breaks at blanks and between Chinese characters, not before closing marks.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        double used = 0;
        foreach (var word in Words(text))
        {
            var wide = WidthOf(word, size);
            if (used + WidthOf(word.TrimEnd(), size) > width && line.Length > 0)
            {
                lines.Add(line.ToString().TrimEnd());
                line.Clear();
                used = 0;
            }

            line.Append(word);
            used += wide;
        }

        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    /// <summary>As few lines as <see cref="Wrap"/> has, but about as long as each other: no word alone on the last.</summary>
    public static IReadOnlyList<string> Balance(string text, double size, double width)
    {
        var lines = Wrap(text, size, width);
        while (lines.Count > 1 && width > size && Wrap(text, size, width - (size / 2)) is var narrower && narrower.Count == lines.Count)
        {
            (lines, width) = (narrower, width - (size / 2));
        }

        return lines;
    }

    /// <summary>What may not be broken: a Chinese character with its closing marks, a Latin word with its blank.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        Rune? before = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (before is { } last && MayBreak(last, rune))
            {
                yield return word.ToString();
                word.Clear();
            }

            word.Append(rune);
            before = rune;
        }

        yield return word.ToString();
    }

    private static bool MayBreak(Rune last, Rune next) => last.Value == ' '
        ? next.Value != ' '
        : (IsWide(last) || IsWide(next)) && next.Value != ' ' && !NoLineStart.Contains(next.ToString(), StringComparison.Ordinal)
            && last.Value is not ('（' or '《' or '“' or '(');

    private static double EmsOf(Rune rune) => rune.Value switch
    {
        _ when IsWide(rune) => 1,
        'i' or 'j' or 'l' or '.' or ',' or ':' or ';' or '\'' or '|' or '!' or ' ' => .3,
        'm' or 'w' or 'M' or 'W' or '@' or '%' => .86,
        >= 'A' and <= 'Z' => .64,
        _ => .56,
    };

    private static bool IsWide(Rune rune) => rune.Value is (>= 0x2010 and <= 0x2027) or (>= 0x2E80 and <= 0xA4CF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60);
}
