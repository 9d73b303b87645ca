using System.IO.Compression;
using Dashboard.Web.Reports.Streaming;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MiniExcelLibs;

namespace Dashboard.Benchmarks.Export;

internal interface IListWriter
{
    /// <summary>What may be done before the time is taken.</summary>
    Task PrepareAsync(ListRows list, int rows, string folder) => Task.CompletedTask;

    Task WriteAsync(Stream output, ListRows list, int rows);
}

internal static class ListWriters
{
    public const string Own = "ours";

    /// <summary>By name, in the order of the table.</summary>
    public static IReadOnlyDictionary<string, IListWriter> All { get; } = new OrderedDictionary<string, IListWriter>
    {
        [Own] = new OwnWriter(),
        ["MiniExcel"] = new MiniExcelWriter(),
        ["OpenXmlWriter"] = new SdkWriter(),
        ["XmlWriter + zip"] = new BareXmlWriter(),
        ["same bytes + zip"] = new BareZipWriter(),
    };

    private sealed class OwnWriter : IListWriter
    {
        public Task WriteAsync(Stream output, ListRows list, int rows) =>
            ListWorkbook.WriteAsync(output, list.Sheet, list.Take(rows).ToAsyncEnumerable());
    }

    private sealed class MiniExcelWriter : IListWriter
    {
        public async Task WriteAsync(Stream output, ListRows list, int rows) => await output.SaveAsAsync(list.Take(rows, TwentyTexts.Of));
    }

    /// <summary>The SDK's forward writer. Its package keeps each part in memory until it is closed.</summary>
    private sealed class SdkWriter : IListWriter
    {
        public Task WriteAsync(Stream output, ListRows list, int rows)
        {
            using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
            var workbook = document.AddWorkbookPart();
            var part = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(part))
            {
                writer.WriteStartElement(new Worksheet());
                writer.WriteStartElement(new SheetData());
                var number = 0;
                foreach (var row in list.Take(rows))
                {
                    writer.WriteStartElement(new Row { RowIndex = (uint)++number });
                    for (var column = 0; column < row.Length; column++)
                    {
                        if (ListRows.TextOf(row[column]) is { } text)
                        {
                            writer.WriteElement(new Cell(new InlineString(new Text(text)))
                            {
                                CellReference = $"{WorkbookParts.ColumnName(column)}{number}", DataType = CellValues.InlineString,
                            });
                        }
                    }

                    writer.WriteEndElement();
                }

                writer.WriteEndElement();
                writer.WriteEndElement();
            }

            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = "list", SheetId = 1, Id = workbook.GetIdOfPart(part) }));
            return Task.CompletedTask;
        }
    }

    /// <summary>The very bytes of our sheet, compressed: what no writer can be quicker than.</summary>
    private sealed class BareZipWriter : IListWriter
    {
        private string sheet = "";

        public async Task PrepareAsync(ListRows list, int rows, string folder)
        {
            sheet = Path.Combine(folder, $"sheet-{rows}.xml");
            if (File.Exists(sheet))
            {
                return;
            }

            await using var workbook = new FileStream(sheet + ".xlsx", FileMode.Create, FileAccess.ReadWrite);
            await All[Own].WriteAsync(workbook, list, rows);
            using var archive = new ZipArchive(workbook, ZipArchiveMode.Read);
            archive.GetEntry(WorkbookParts.SheetPath(1))!.ExtractToFile(sheet);
        }

        public async Task WriteAsync(Stream output, ListRows list, int rows)
        {
            await using var source = new FileStream(sheet, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
            await using var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null);
            await using var part = await archive.CreateEntry(WorkbookParts.SheetPath(1), CompressionLevel.Fastest).OpenAsync();
            await source.CopyToAsync(part, 128 * 1024);
        }
    }
}
