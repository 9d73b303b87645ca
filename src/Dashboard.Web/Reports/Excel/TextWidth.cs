using System.Text;

namespace Dashboard.Web.Reports.Excel;

/// <summary>How much room a text takes in column units: a Latin character counts one, a Chinese one two. No font is asked.</summary>
internal static class TextWidth
{
    /// <summary>Of the widest line.</summary>
    public static int Of(string text)
    {
        var (widest, line) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            line = rune.Value == '\n' ? 0 : line + WidthOf(rune);
            widest = Math.Max(widest, line);
        }

        return widest;
    }

    /// <summary>
    /// Lines that the text takes in a column of that width. Chinese breaks anywhere, other words at blanks and hyphens; a
    /// word that is longer than a line is broken.
    /// </summary>
    public static int LinesIn(string text, double width)
    {
        var room = Math.Max(2, width);
        var (lines, line, word) = (1, 0.0, 0.0);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == '\n')
            {
                (lines, line, word) = (lines + 1, 0, 0);
                continue;
            }

            // capitals and digits are wider than the unit; lines are rather counted too many than too few
            var own = IsWide(rune) ? 2 : Rune.IsUpper(rune) ? 1.3 : Rune.IsDigit(rune) ? 1.1 : 1;
            word = IsWide(rune) || rune.Value is ' ' or '-' ? 0 : word + own;
            line += own;
            if (line > room && rune.Value != ' ')
            {
                // the word moves down whole, if it is shorter than a line
                lines++;
                line = word > 0 && word < room ? word : own;
                word = line;
            }
        }

        return lines;
    }

    private static int WidthOf(Rune rune) => IsWide(rune) ? 2 : 1;

    /// <summary>East Asian wide and full-width, and the symbols that CJK faces draw full width.</summary>
    private static bool IsWide(Rune rune) => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2010 and <= 0x2027)
        or (>= 0x2460 and <= 0x24FF) or (>= 0x25A0 and <= 0x25FF) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
        or >= 0x1F300;
}
