using Dashboard.Web.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

/// <summary>Downloads Word files and opens them again.</summary>
internal static class WordFiles
{
    /// <summary>The file, after the schema validator has found nothing wrong in it.</summary>
    public static async Task<WordprocessingDocument> DownloadWordAsync(this TestHost host, string address)
    {
        var file = WordprocessingDocument.Open(await host.DownloadFileAsync(address), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        return file;
    }

    public static Body Body(this WordprocessingDocument file) => file.MainDocumentPart!.Document.Body!;

    /// <summary>Paragraphs of the body, without those in tables.</summary>
    public static IReadOnlyList<Paragraph> Paragraphs(this WordprocessingDocument file, string? style = null) =>
        [.. file.Body().Elements<Paragraph>().Where(paragraph => style is null || paragraph.ParagraphProperties?.ParagraphStyleId?.Val == style)];

    /// <summary>A table's cells by row.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(this Table table) =>
        [.. table.Elements<TableRow>().Select(row => (IReadOnlyList<string>)[.. row.Elements<TableCell>().Select(cell => cell.InnerText)])];

    public static IReadOnlyList<string> Notes(this WordprocessingDocument file) =>
        [.. file.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(note => note.Id!.Value > 0).Select(note => note.InnerText)];
}
