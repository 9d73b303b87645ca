using Dashboard.Web.Reports.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Reports.Word;

/// <summary>Runs of text, safe for XML whatever the data holds.</summary>
internal static class WordText
{
    public static Run Run(string text, bool bold = false, string? style = null)
    {
        var properties = new RunProperties();
        if (style is not null)
        {
            properties.Append(new RunStyle { Val = style });
        }

        if (text.Any(IsChinese))
        {
            // else quotation marks, dashes and symbols beside Chinese text are set in the Latin face
            properties.Append(new RunFonts { Hint = FontTypeHintValues.EastAsia });
        }

        if (bold)
        {
            properties.Append(new Bold());
        }

        var run = properties.HasChildren ? new Run(properties) : new Run();
        var lines = SafeText.ForCell(text).Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            if (index > 0)
            {
                run.Append(new Break());
            }

            run.Append(new Text(lines[index]) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    private static bool IsChinese(char character) => character is >= '\u2500' and <= '\u9FFF' or '\u2296';

    /// <param name="part">Which part of the file the link stands in: it keeps the address.</param>
    public static Hyperlink Link(OpenXmlPart part, Uri address, string text) =>
        new(Run(text, style: WordLook.Link)) { Id = part.AddHyperlinkRelationship(address, isExternal: true).Id, History = true };

    public static Hyperlink Place(string bookmark, string text) =>
        new(Run(text, style: WordLook.Link)) { Anchor = bookmark, History = true };
}
