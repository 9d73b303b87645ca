using Dashboard.Web.Reports.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Reports.Word;

/// <summary>The notes at the foot of pages. What was noted before keeps its number: the mark is then a cross-reference.</summary>
internal sealed class WordNotes(MainDocumentPart document)
{
    private readonly Footnotes notes = Begin(document);
    private readonly Dictionary<string, int> numbers = [];

    /// <returns>The mark in the text.</returns>
    public IEnumerable<OpenXmlElement> Add(NotePiece note)
    {
        if (numbers.TryGetValue(note.Key, out var known))
        {
            return Reference(known);
        }

        var number = numbers[note.Key] = numbers.Count + 1;
        var paragraph = new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordLook.Note }),
            new Run(Mark(), new FootnoteReferenceMark()),
            WordText.Run(" "));
        paragraph.Append(Content(note));
        notes.Append(new Footnote(paragraph) { Id = number });
        return
        [
            new BookmarkStart { Id = $"{number}", Name = Bookmark(number) },
            new Run(Mark(), new FootnoteReference { Id = number }),
            new BookmarkEnd { Id = $"{number}" },
        ];
    }

    private static string Bookmark(int number) => $"note{number}";

    private static RunProperties Mark() => new(new RunStyle { Val = WordLook.NoteMark });

    private static IEnumerable<OpenXmlElement> Reference(int number) =>
    [
        new Run(Mark(), new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(Mark(), new FieldCode($" NOTEREF {Bookmark(number)} \\h ") { Space = SpaceProcessingModeValues.Preserve }),
        new Run(Mark(), new FieldChar { FieldCharType = FieldCharValues.Separate }),
        new Run(Mark(), new Text($"{number}")),
        new Run(Mark(), new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private IEnumerable<OpenXmlElement> Content(NotePiece note)
    {
        var place = note.Address is { } address ? note.Text.IndexOf(address, StringComparison.Ordinal) : -1;
        return place < 0 || SafeText.LinkTo(note.Address) is not { } uri
            ? [WordText.Run(note.Text)]
            :
            [
                WordText.Run(note.Text[..place]),
                WordText.Link(document.FootnotesPart!, uri, note.Address!),
                WordText.Run(note.Text[(place + note.Address!.Length)..]),
            ];
    }

    private static Footnotes Begin(MainDocumentPart document)
    {
        var notes = new Footnotes(
            new Footnote(new Paragraph(Plain(), new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(Plain(), new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });
        document.AddNewPart<FootnotesPart>().Footnotes = notes;
        return notes;

        static ParagraphProperties Plain() => new(new SpacingBetweenLines { Line = "240", LineRule = LineSpacingRuleValues.Auto });
    }
}
