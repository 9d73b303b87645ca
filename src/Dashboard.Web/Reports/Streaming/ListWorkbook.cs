using System.IO.Compression;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>
/// Writes a list of any length as a workbook, forwards only, straight into the response or a file: one pass over the
/// rows, nothing kept but the row at hand, no seeking. A further sheet begins where a sheet is full.
/// </summary>
/// <remarks>
/// Texts stand in the cells themselves (inline strings): a table of shared strings would have to be kept until the end.
/// The workbook and the archive's directory come last; what an error or a cancelled download leaves has neither, does
/// not open, and so is never taken for the whole list.
/// </remarks>
internal static class ListWorkbook
{
    /// <summary>Rows below the head that a sheet of the format can hold.</summary>
    public const int RowsOfSheet = 1_048_575;

    /// <summary>Readers without Zip64 take parts up to 4 GiB; a sheet of very long texts ends before.</summary>
    private const long BytesOfSheet = 4_000_000_000;

    private const int BufferSize = 256 * 1024;

    /// <summary>Level 1: a second level makes lists some percent smaller and takes half as long again.</summary>
    private const CompressionLevel Level = CompressionLevel.Fastest;

    /// <param name="output">Need not be able to seek; stays open.</param>
    /// <param name="written">Is told the number of rows now and then, and at the end.</param>
    /// <returns>The number of rows.</returns>
    /// <exception cref="OperationCanceledException">Within some dozens of rows after the cancellation.</exception>
    public static async Task<long> WriteAsync<TRow>(
        Stream output, ListSheet<TRow> sheet, IAsyncEnumerable<TRow> rows, Action<long>? written = null,
        int rowsOfSheet = RowsOfSheet, CancellationToken cancellationToken = default)
    {
        await using var source = rows.GetAsyncEnumerator(cancellationToken);
        using var buffer = new XmlBuffer(BufferSize);
        var xml = new ListSheetXml<TRow>(sheet, buffer);
        var compressed = new CompressedBytes(output);
        var sheets = new List<string>();
        long total = 0;
        using (var archive = new ZipArchive(compressed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var more = await source.MoveNextAsync();
            do
            {
                sheets.Add(SafeText.SheetName(sheet.Name, sheets));
                using var part = archive.CreateEntry(WorkbookParts.SheetPath(sheets.Count), Level).Open();
                xml.Begin(isFirst: sheets.Count == 1);
                long bytes = await SendAsync(buffer, part, compressed, cancellationToken);
                while (more && xml.Rows < rowsOfSheet && bytes < BytesOfSheet)
                {
                    xml.Write(source.Current);
                    if (buffer.Length > BufferSize / 2)
                    {
                        bytes += await SendAsync(buffer, part, compressed, cancellationToken);
                        written?.Invoke(total + xml.Rows);
                    }

                    more = await source.MoveNextAsync();
                }

                xml.End();
                await SendAsync(buffer, part, compressed, cancellationToken);
                total += xml.Rows;
            }
            while (more);

            foreach (var (path, content) in WorkbookParts.Of(sheets))
            {
                using var part = archive.CreateEntry(path, Level).Open();
                part.Write(content);
            }
        }

        await compressed.SendAsync(cancellationToken);
        written?.Invoke(total);
        return total;
    }

    /// <returns>The length of what was sent, uncompressed.</returns>
    private static async Task<int> SendAsync(
        XmlBuffer buffer, Stream part, CompressedBytes compressed, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var length = buffer.Length;
        part.Write(buffer.Written.Span);
        buffer.Clear();
        await compressed.SendAsync(cancellationToken);
        return length;
    }
}
