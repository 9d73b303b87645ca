using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports;

/// <summary>Makes contexts and files of reports.</summary>
internal sealed class ReportFactory(Words words, IStringLocalizer<ReportsText> text, TimeProvider clock)
{
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const int CopyBuffer = 81_920;

    /// <summary>China has one time zone and no summer time.</summary>
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    public ReportContext Context(Dataset dataset, DateOnly? asOf) =>
        new(dataset, asOf, words, text, clock.GetUtcNow().ToOffset(ChinaOffset));

    /// <summary>A finished workbook in a temporary file that vanishes when the stream is closed.</summary>
    public static Stream Workbook(Action<XLWorkbook> write)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), $"dashboard-{Guid.NewGuid():N}.xlsx"),
            new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.ReadWrite,
                BufferSize = CopyBuffer,
                Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
            });
        try
        {
            using var workbook = new XLWorkbook();
            write(workbook);
            workbook.SaveAs(file);
            SavedWorkbook.Finish(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }
}
