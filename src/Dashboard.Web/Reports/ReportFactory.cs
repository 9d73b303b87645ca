using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Reports;

/// <summary>Makes contexts and files of reports.</summary>
internal sealed class ReportFactory(
    Words words, IStringLocalizer<ReportsText> text, IStringLocalizer<GapsText> gaps, IStringLocalizer<LikenessText> likeness, Watermark watermark, ExportCaller caller, ExportFolder folder, TimeProvider clock)
{
    public const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>China has one time zone and no summer time.</summary>
    private static readonly TimeSpan ChinaOffset = TimeSpan.FromHours(8);

    /// <param name="leftOut">See <see cref="ReportContext.LeftOut"/>.</param>
    public ReportContext Context(Dataset dataset, DateOnly? asOf, Unplaced? leftOut = null)
    {
        var now = clock.GetUtcNow().ToOffset(ChinaOffset);
        return new(dataset, asOf, words, text, now)
        {
            LeftOut = leftOut,
            GapsText = gaps,
            LikenessText = likeness,
            Watermark = watermark.Of(now),
            MadeBy = caller.User,
            Site = caller.Site,
        };
    }

    /// <summary>A finished workbook in a temporary file that vanishes when the stream is closed.</summary>
    /// <param name="write">Fills the workbook and gives what is to be laid over its sheets.</param>
    public Stream Workbook(Func<XLWorkbook, IReadOnlyList<SheetDrawing>> write)
    {
        var file = folder.OpenTemporary();
        try
        {
            using var workbook = new XLWorkbook();
            var drawings = write(workbook);
            workbook.SaveAs(file);
            SavedWorkbook.Finish(file, drawings);
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
