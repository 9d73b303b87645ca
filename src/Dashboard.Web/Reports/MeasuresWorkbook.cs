using ClosedXML.Excel;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>A list of measures as filtered and sorted, and its sources.</summary>
internal static class MeasuresWorkbook
{
    public static void Write(
        XLWorkbook workbook, ReportContext context, IReadOnlyList<Measure> measures, MeasuresView view)
    {
        using var stylebook = new Stylebook();
        var text = context.Text;
        var filterLine = CellContent.Of(FilterWords.Of(context, view.Filter));
        var proof = new ProofSheet(context, context.Head(text["TitleProof"], filterLine));
        WriteList(workbook, stylebook, context, measures, context.Head(
            text["TitleMeasures"], filterLine, CellContent.Of(text["CountOfMeasures", measures.Count])), proof);
        proof.Write(workbook, stylebook, withFills: false);
        var themes = context.Dataset.Themes.Where(theme => measures.Any(measure => measure.ThemeCode == theme.Code)).ToList();
        NotesSheet.Write(workbook, stylebook, context, themes, view.ToUrl());
    }

    public static void WriteList(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, IReadOnlyList<Measure> measures, SheetHead head,
        ProofSheet proof) => SheetWriter.Table(
            workbook, stylebook, context.Text["SheetMeasures"], head,
            [
                .. MeasureColumns.Identity(context),
                .. MeasureColumns.Document(context),
                .. MeasureColumns.Content(context),
                MeasureColumns.Reference(context, proof),
                MeasureColumns.Id(context),
            ],
            frozenColumns: 2,
            measures);
}
