using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Dashboard.Web.Reports.Word;

/// <summary>
/// Writes a Word file from top to bottom: heads, paragraphs with notes, tables, pictures, sections of upright or turned
/// pages. The only class that fills the body of a document.
/// </summary>
internal sealed class WordWriter : IDisposable
{
    /// <summary>Lower numbers are those of the notes.</summary>
    private const int FirstBookmark = 100_000;

    private readonly WordprocessingDocument file;
    private readonly MainDocumentPart document;
    private readonly Body body = new();
    private readonly WordNotes notes;
    private readonly HeaderFooterReferenceType[] edges;
    private PageFormat format = PageFormat.Portrait;
    private int bookmarks;
    private int pictures;

    /// <param name="mark">A line at the head of each page; null for none.</param>
    public WordWriter(Stream stream, WordLook look, string title, string? mark = null)
    {
        file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        file.PackageProperties.Title = title;
        document = file.AddMainDocumentPart();
        document.Document = new Document(body);
        document.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(look.Styles);
        document.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(look.Numbering);
        document.AddNewPart<FontTablePart>().Fonts = new Fonts(WordLook.FontTable);
        document.AddNewPart<DocumentSettingsPart>().Settings = new Settings(WordLook.Settings);
        notes = new WordNotes(document);
        edges = [.. Headers(mark), Footer(look, even: false), Footer(look, even: true)];
    }

    /// <summary>Width of the lines, in twentieths of a point.</summary>
    public int TextWidth => format.TextWidth;

    public void Paragraph(string style, Prose prose) => body.Append(Of(style, prose));

    /// <summary>A paragraph that <see cref="PlacePiece"/> can lead to.</summary>
    public void Marked(string style, string bookmark, Prose prose)
    {
        var paragraph = Of(style, prose);
        var id = $"{FirstBookmark + ++bookmarks}";
        paragraph.InsertAfter(new BookmarkStart { Id = id, Name = bookmark }, paragraph.ParagraphProperties);
        paragraph.Append(new BookmarkEnd { Id = id });
        body.Append(paragraph);
    }

    public void Table(WordTable table)
    {
        var whole = table.Columns.Sum(column => column.Share);
        var widths = table.Columns.Select(column => (int)(format.TextWidth * column.Share / whole)).ToList();
        var rows = new Table(
            new TableProperties(
                new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    new TopBorder { Val = BorderValues.Single, Size = 12, Color = "14232B" },
                    new BottomBorder { Val = BorderValues.Single, Size = 12, Color = "14232B" },
                    new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "B3BFC3" },
                    new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "DBE2E4" }),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellLeftMargin { Width = 70, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa },
                    new TableCellRightMargin { Width = 70, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })));
        var head = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        head.Append(table.Columns.Select((column, index) => Cell(WordLook.HeadCell, column.Head, widths[index], column.Centred, "EAF0F2")));
        rows.Append(head);
        var style = table.Small ? WordLook.SmallCell : WordLook.Cell;
        foreach (var row in table.Rows)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            line.Append(row.Cells.Select((cell, index) =>
                Cell(style, cell, widths[index], table.Columns[index].Centred, row.Lead ? "F3F6F6" : null)));
            rows.Append(line);
        }

        body.Append(rows);
    }

    /// <summary>Heading, caption and remark find room on its page.</summary>
    private static readonly int tallest = PageFormat.Twips(192);

    /// <param name="size">In any unit: the picture is as wide as the lines, unless it were too tall.</param>
    /// <param name="description">For those who do not see it.</param>
    public void Picture(byte[] png, (double Width, double Height) size, string name, string description)
    {
        var part = document.AddImagePart(ImagePartType.Png);
        using (var content = new MemoryStream(png))
        {
            part.FeedData(content);
        }

        body.Append(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = WordLook.Picture }),
            new Run(WordPicture.Inline(document.GetIdOfPart(part), (uint)++pictures, size, Math.Min(format.TextWidth, (int)(tallest * size.Width / size.Height)), name, description))));
    }

    /// <summary>Ends the pages so far; what follows stands on pages of the given format.</summary>
    public void TurnTo(PageFormat next)
    {
        if (next != format)
        {
            body.Append(new Paragraph(new ParagraphProperties(
                new SpacingBetweenLines { Before = "0", After = "0", Line = "20", LineRule = LineSpacingRuleValues.Exact },
                format.Section(References()))));
            format = next;
        }
    }

    public void Dispose()
    {
        body.Append(format.Section(References()));
        file.Dispose();
    }

    private IEnumerable<HeaderFooterReferenceType> References() => edges.Select(edge => (HeaderFooterReferenceType)edge.CloneNode(true));

    private Paragraph Of(string style, Prose prose)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Runs(prose));
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Runs(Prose prose) => prose.Pieces.SelectMany<Piece, OpenXmlElement>(piece => piece switch
    {
        TextPiece text => [WordText.Run(text.Text, text.Bold)],
        NotePiece note => notes.Add(note),
        PlacePiece place => [WordText.Place(place.Bookmark, place.Text)],
        _ => throw new InvalidOperationException($"Unknown piece {piece}."),
    });

    private TableCell Cell(string style, Prose prose, int width, bool centred, string? ground)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });
        if (ground is not null)
        {
            properties.Append(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = ground });
        }

        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        var paragraph = Of(style, prose);
        if (centred)
        {
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Center });
        }

        return new TableCell(properties, paragraph);
    }

    private IEnumerable<HeaderReference> Headers(string? mark)
    {
        if (mark is null)
        {
            yield break;
        }

        foreach (var pages in (HeaderFooterValues[])[HeaderFooterValues.Default, HeaderFooterValues.Even])
        {
            var part = document.AddNewPart<HeaderPart>();
            part.Header = new Header(new Paragraph(
                new ParagraphProperties(new ParagraphStyleId { Val = WordLook.Remark }, new Justification { Val = JustificationValues.Center }),
                WordText.Run(mark)));
            yield return new HeaderReference { Id = document.GetIdOfPart(part), Type = pages };
        }
    }

    private FooterReference Footer(WordLook look, bool even)
    {
        var part = document.AddNewPart<FooterPart>();
        part.Footer = new Footer(look.Footer(even));
        return new FooterReference { Id = document.GetIdOfPart(part), Type = even ? HeaderFooterValues.Even : HeaderFooterValues.Default };
    }
}
