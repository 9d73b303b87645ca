using System.Text;

namespace Dashboard.Web.Reports.Excel;

/// <summary>Texts of printed page headers and footers, in their own small markup: &amp;14 sets the size, &amp;B is bold.</summary>
internal static class PageText
{
    /// <summary>The format allows 255 with the code of the side.</summary>
    public const int Longest = 250;

    /// <summary>
    /// The title and those lines that there is room for. A line is whole or not there: a definition that does not fit is
    /// on the sheet and among the notes.
    /// </summary>
    public static string Header(SheetHead head)
    {
        // the blanks keep a text's first digit out of the size
        var markup = new StringBuilder("&B&14 ");
        Append(markup, head.Title, Longest - markup.Length);
        var start = "&B\n&9 ";
        foreach (var line in head.Lines)
        {
            var room = Longest - markup.Length - start.Length;
            if (Length(Clean(line.Plain)) <= room)
            {
                markup.Append(start);
                Append(markup, line.Plain, room);
                start = "\n ";
            }
        }

        return markup.ToString();
    }

    public static string Footer(SheetHead head)
    {
        var markup = new StringBuilder();
        Append(markup, head.Title, Longest / 2);
        return markup.ToString();
    }

    private static string Clean(string text) => SafeText.ForCell(text).ReplaceLineEndings(" ");

    /// <summary>As written: an ampersand starts a code and is doubled.</summary>
    private static int Length(string text) => text.Length + text.Count(character => character == '&');

    /// <summary>Cuts after a whole character, counting an ampersand, which starts a code and is doubled, as two.</summary>
    private static void Append(StringBuilder markup, string text, int room)
    {
        var clean = Clean(text);
        var whole = Length(clean) <= room;
        var end = markup.Length + room - 1;
        foreach (var rune in clean.EnumerateRunes())
        {
            var written = rune.Value == '&' ? "&&" : rune.ToString();
            if (!whole && markup.Length + written.Length > end)
            {
                markup.Append('…');
                return;
            }

            markup.Append(written);
        }
    }
}
