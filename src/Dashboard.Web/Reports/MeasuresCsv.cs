using System.Globalization;
using CsvHelper;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>A list of measures as CSV: UTF-8 with a byte order mark, so that Excel reads the Chinese right; RFC 4180 quoting.</summary>
internal static class MeasuresCsv
{
    public const string ContentType = "text/csv; charset=utf-8";

    /// <summary>Texts that look like formulas are guarded by <see cref="SafeText"/>, as in workbooks.</summary>
    private static readonly CsvWriterOptions Options = new() { WriteByteOrderMark = true };

    public static async Task WriteAsync(
        Stream output, ReportContext context, IReadOnlyList<Measure> measures, CancellationToken cancellationToken)
    {
        IReadOnlyList<SheetColumn<Measure>> columns =
        [
            MeasureColumns.Id(context),
            .. MeasureColumns.Identity(context),
            .. MeasureColumns.Document(context),
            .. MeasureColumns.Content(context),
            .. MeasureColumns.LeadingSource(context),
        ];
        await using var csv = CsvWriter.Create(output, Options, leaveOpen: true);
        await csv.WriteRecordAsync([.. columns.Select(column => SafeText.ForCsv(column.Column.Head))], cancellationToken);
        foreach (var measure in measures)
        {
            await csv.WriteRecordAsync([.. columns.Select(column => Field(column.Content(measure)))], cancellationToken);
        }

        await csv.FlushAsync(cancellationToken);
    }

    private static string Field(CellContent content) =>
        content.Number?.ToString(CultureInfo.InvariantCulture) ?? SafeText.ForCsv(content.Plain);
}
