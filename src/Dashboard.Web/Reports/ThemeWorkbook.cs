using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>A theme: its structured table, all its measures, their sources, the coverage, the coding rule.</summary>
internal static class ThemeWorkbook
{
    public static void Write(XLWorkbook workbook, ReportContext context, Theme theme)
    {
        using var stylebook = new Stylebook();
        var (words, text) = (context.Words, context.Text);
        var name = words.Of(theme.Name);
        var measures = MeasureSearch.All(
            context.Dataset, MeasureFilter.None with { Themes = [theme.Code], AsOf = context.AsOf }, MeasureSort.Province);
        var definition = CellContent.Of(words.Of(theme.Definition));
        var proof = new ProofSheet(context, context.Head(text["TitleProof"], CellContent.Of(context.ThemesLine([theme]))));
        var coverage = new CoverageSheet(
            context,
            context.Head(text["TitleCoverage"], CellContent.Of(text["NoteSearchText"])),
            [.. context.Dataset.CoveredProvinces],
            [theme]);

        if (theme.Kind == MeasureKind.FutureIndustry)
        {
            TrackGridSheet.Write(workbook, stylebook, context, context.Head(text["TitleTracks", name], definition, context.LegendLine));
        }

        new ThemeTables(workbook, stylebook, context, definition, proof).Write(theme, measures);
        MeasuresWorkbook.WriteList(
            workbook, stylebook, context, measures,
            context.Head(text["TitleThemeMeasures", name], definition, CellContent.Of(text["CountOfMeasures", measures.Count])),
            proof);
        proof.Write(workbook, stylebook, withFills: false);
        coverage.Write(workbook, stylebook);
        NotesSheet.Write(workbook, stylebook, context, [theme], PageUrls.Theme(theme.Code, asOf: context.AsOf));
    }
}
