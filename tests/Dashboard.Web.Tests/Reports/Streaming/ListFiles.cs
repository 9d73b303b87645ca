using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Web.Reports.Streaming;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Xunit;
using CellStyle = Dashboard.Web.Reports.Streaming.CellStyle;

namespace Dashboard.Web.Tests.Reports.Streaming;

/// <summary>A cell as it was read again.</summary>
/// <param name="Text">Decoded, as a spreadsheet shows it; of a number, the number.</param>
internal sealed record ReadCell(string Text, bool IsText, CellStyle Style);

internal sealed record ReadSheet(string Name, IReadOnlyList<IReadOnlyDictionary<string, ReadCell>> Rows, string Filter, string? Header, string Footer);

/// <summary>Writes lists and reads them again by the OpenXml SDK, which knows nothing of our writer.</summary>
internal static partial class ListFiles
{
    public static ListSheet<string[]> Sheet(int columns, string? header = null) => new(
        "清单", [.. Enumerable.Range(0, columns).Select(index => new ListColumn<string[]>($"列{index + 1}", 12, row => ListValue.Of(row[index])))],
        header, "脚注");

    public static async Task<MemoryStream> WriteAsync<TRow>(ListSheet<TRow> sheet, IEnumerable<TRow> rows, int rowsOfSheet = ListWorkbook.RowsOfSheet)
    {
        using var output = new ForwardOnlyStream();
        await ListWorkbook.WriteAsync(
            output, sheet, rows.ToAsyncEnumerable(), rowsOfSheet: rowsOfSheet, cancellationToken: TestContext.Current.CancellationToken);
        return output.Written();
    }

    /// <summary>The sheets, after the schema validator has found nothing wrong in the file.</summary>
    public static IReadOnlyList<ReadSheet> Read(Stream file)
    {
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}"));
        var workbook = document.WorkbookPart!;
        return [.. workbook.Workbook.Sheets!.Elements<Sheet>().Select(sheet => Read(sheet.Name!, (WorksheetPart)workbook.GetPartById(sheet.Id!)))];
    }

    private static ReadSheet Read(string name, WorksheetPart part)
    {
        var sheet = part.Worksheet;
        var rows = sheet.GetFirstChild<SheetData>()!.Elements<Row>().ToList();
        Assert.Equal(Enumerable.Range(1, rows.Count), rows.Select(row => (int)row.RowIndex!.Value));
        var print = sheet.GetFirstChild<HeaderFooter>()!;
        return new(
            name,
            [.. rows.Select(row => row.Elements<Cell>().ToDictionary(cell => ColumnOf(cell.CellReference!, row.RowIndex!.Value), Read))],
            sheet.GetFirstChild<AutoFilter>()!.Reference!,
            print.OddHeader?.Text,
            print.OddFooter!.Text);
    }

    private static string ColumnOf(string reference, uint row)
    {
        var digits = row.ToString(CultureInfo.InvariantCulture);
        Assert.EndsWith(digits, reference, StringComparison.Ordinal);
        return reference[..^digits.Length];
    }

    private static ReadCell Read(Cell cell)
    {
        Assert.Null(cell.CellFormula);
        var style = (CellStyle)(cell.StyleIndex?.Value ?? 0);
        return cell.DataType?.Value == CellValues.InlineString
            ? new(Decode(cell.InlineString!.Text!.Text), true, style)
            : new(cell.CellValue!.Text, false, style);
    }

    /// <summary>As spreadsheets do: _x000A_ stands for a character.</summary>
    private static string Decode(string text) => Escapes().Replace(
        text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escapes();

    /// <summary>Takes bytes as a server's response does: no seeking, no synchronous writes.</summary>
    private sealed class ForwardOnlyStream : Stream
    {
        private readonly MemoryStream written = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public MemoryStream Written() => new(written.ToArray());

        public override void Flush() => throw new InvalidOperationException("Synchronous flush.");

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous write.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            written.WriteAsync(buffer, cancellationToken);

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    }
}
