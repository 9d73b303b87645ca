using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>A theme: its structured table, all its measures, their sources, the coverage, the coding rule.</summary>
internal static class ThemeWorkbook
{
    /// <param name="view">What the page shows that offers the file.</param>
    public static void Write(XLWorkbook workbook, ReportContext context, Theme theme, ThemeView view)
    {
        using var stylebook = new Stylebook();
        var (words, text) = (context.Words, context.Text);
        var name = words.Of(theme.Name);
        var measures = MeasureSearch.All(
            context.Dataset, view.Filter with { Themes = [theme.Code], AsOf = context.AsOf }, MeasureSort.Province);
        var definition = CellContent.Of(words.Of(theme.Definition));
        CellContent[] filter = view.IsNarrowed ? [CellContent.Of(FilterWords.Of(context, view.Filter))] : [];
        var proof = new ProofSheet(context, context.Head(text["TitleProof"], [CellContent.Of(context.ThemesLine([theme])), .. filter]));
        var coverage = new CoverageSheet(
            context,
            context.Head(text["TitleCoverage"], CellContent.Of(text["NoteSearchText"])),
            [.. context.Dataset.CoveredProvinces],
            [theme]);

        if (theme.Kind == MeasureKind.FutureIndustry)
        {
            TrackGridSheet.Write(workbook, stylebook, context, context.Head(text["TitleTracks", name], definition, context.LegendLine));
        }

        new ThemeTables(workbook, stylebook, context, definition, proof) { View = view }.Write(theme, measures);
        MeasuresWorkbook.WriteList(
            workbook, stylebook, context, measures,
            context.Head(text["TitleThemeMeasures", name], [definition, .. filter, CellContent.Of(text["CountOfMeasures", measures.Count])]),
            proof);
        proof.Write(workbook, stylebook, withFills: false);
        coverage.Write(workbook, stylebook);
        NotesSheet.Write(workbook, stylebook, context, [theme], view.ToUrl());
    }
}
