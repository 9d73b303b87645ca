using System.Text;

namespace Dashboard.Web.Reports.Excel;

/// <summary>Makes any text fit to stand in a cell: no character breaks the file, no text is taken for a formula.</summary>
internal static class SafeText
{
    /// <summary>Excel's limit, in UTF-16 units.</summary>
    public const int LongestCell = 32_767;

    private const int LongestSheetName = 31;
    private const string Ellipsis = "…";

    /// <summary>
    /// Without the characters that XML forbids; unpaired surrogates become U+FFFD, tabs and carriage returns blanks;
    /// cut at <see cref="LongestCell"/> with an ellipsis.
    /// </summary>
    public static string ForCell(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        if (text.Length <= LongestCell && IsHarmless(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune.Value is '\t')
            {
                clean.Append(' ');
            }
            else if (rune.Value is '\n' || (rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF) && !Rune.IsControl(rune)))
            {
                clean.Append(rune);
            }
        }

        return Cut(clean.ToString(), LongestCell);
    }

    /// <summary>Whether a spreadsheet that reads the text from a CSV file, or a user who edits it, makes a formula of it.</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>For CSV, where nothing else tells text from formula: such a text gets an apostrophe in front.</summary>
    public static string ForCsv(string? text)
    {
        var guarded = !string.IsNullOrEmpty(text) && LooksLikeFormula(text);
        var clean = ForCell(text);
        return guarded || LooksLikeFormula(clean) ? "'" + clean : clean;
    }

    /// <summary>A name that Excel accepts for a sheet and that is not yet taken.</summary>
    public static string SheetName(string name, IEnumerable<string> taken)
    {
        var allowed = new string([.. ForCell(name).Where(character => character is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\n'))])
            .Trim().Trim('\'');
        var stem = allowed.Length == 0 ? "Sheet" : Cut(allowed, LongestSheetName);
        var others = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = stem;
        for (var number = 2; others.Contains(free); number++)
        {
            var suffix = $" {number}";
            free = Cut(stem, LongestSheetName - suffix.Length) + suffix;
        }

        return free;
    }

    /// <summary>A file name that every system accepts.</summary>
    public static string FileName(string name) => new(
        [.. ForCell(name).Select(character => character is '/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '\n' ? '_' : character)]);

    /// <summary>The address when a link to it may be written into a file, else null.</summary>
    public static Uri? LinkTo(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && address.Length <= 2000 ? uri : null;

    /// <summary>Whether <see cref="ForCell"/> leaves the text as it is; false also where it must look closer.</summary>
    private static bool IsHarmless(string text)
    {
        foreach (var character in text)
        {
            if (character is (< ' ' and not '\n') or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029'
                or (>= '\uD800' and <= '\uDFFF') or >= '\uFFFE')
            {
                return false;
            }
        }

        return true;
    }

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }

        var end = longest - Ellipsis.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + Ellipsis;
    }
}
