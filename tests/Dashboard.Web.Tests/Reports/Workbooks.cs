using ClosedXML.Excel;
using Dashboard.Web.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

/// <summary>Downloads workbooks and opens them again.</summary>
internal static class Workbooks
{
    /// <summary>The file as ClosedXML reads it, after the schema validator has found nothing wrong in it.</summary>
    public static async Task<XLWorkbook> DownloadAsync(this TestHost host, string address)
    {
        var file = await host.DownloadFileAsync(address);
        using (var document = SpreadsheetDocument.Open(file, isEditable: false))
        {
            var faults = new OpenXmlValidator().Validate(document)
                .Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}");
            Assert.Empty(faults);
        }

        return Open(file);
    }

    /// <summary>Without its pictures: ClosedXML reads those with a library that only Windows has.</summary>
    public static XLWorkbook Open(MemoryStream file)
    {
        var copy = new MemoryStream();
        file.Position = 0;
        file.CopyTo(copy);
        using (var document = SpreadsheetDocument.Open(copy, isEditable: true))
        {
            foreach (var sheet in document.WorkbookPart!.WorksheetParts.Where(sheet => sheet.DrawingsPart?.ImageParts.Any() == true))
            {
                sheet.Worksheet.RemoveAllChildren<Drawing>();
                sheet.DeletePart(sheet.DrawingsPart!);
            }
        }

        copy.Position = 0;
        return new XLWorkbook(copy);
    }

    /// <summary>The file itself, for what ClosedXML does not read.</summary>
    public static async Task<MemoryStream> DownloadFileAsync(this TestHost host, string address)
    {
        using var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        response.EnsureSuccessStatusCode();
        return new MemoryStream(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>The row of the table's head: the one with the filter.</summary>
    public static int HeadRow(this IXLWorksheet sheet) => sheet.AutoFilter.Range.FirstRow().RowNumber();

    public static IReadOnlyList<string> Heads(this IXLWorksheet sheet) =>
        [.. sheet.AutoFilter.Range.FirstRow().Cells().Select(cell => cell.GetString())];

    /// <summary>A cell by the text in the row's first columns and the head of its column.</summary>
    public static IXLCell Find(this IXLWorksheet sheet, string head, params string[] startsWith)
    {
        var column = sheet.Heads().ToList().IndexOf(head) + 1;
        Assert.True(column > 0, $"No column {head} in {string.Join('|', sheet.Heads())}");
        var row = sheet.AutoFilter.Range.Rows().Skip(1)
            .FirstOrDefault(row => startsWith.Select((text, index) => row.Cell(index + 1).GetString() == text).All(same => same));
        Assert.True(row is not null, $"No row {string.Join('|', startsWith)} on {sheet.Name}");
        return row.Cell(column);
    }
}
