using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>The comparison as shown, its numbers for calculation, the proof of each cell, the coverage, the notes.</summary>
internal static class ComparisonWorkbook
{
    /// <param name="address">Path and query of the page that shows the same.</param>
    public static void Write(XLWorkbook workbook, ReportContext context, ComparisonMatrix matrix, string address)
    {
        using var stylebook = new Stylebook();
        var text = context.Text;
        var themes = matrix.Blocks.Select(block => block.Theme).ToList();
        var question = CellContent.Of(
            $"{context.ThemesLine(themes)}{text["Semicolon"]}{context.ProvincesLine(matrix.Provinces)}");
        var proof = new ProofSheet(context, context.Head(text["TitleProof"], question));
        var coverage = new CoverageSheet(
            context,
            context.Head(text["TitleCoverage"], question, CellContent.Of(text["NoteSearchText"])),
            matrix.Provinces,
            themes);

        var heading = context.Head(text["TitleComparison"], question, context.LegendLine);
        MatrixSheet.Write(workbook, stylebook, context, matrix, heading, proof, coverage);
        FiguresSheet.Write(
            workbook, stylebook, context, matrix,
            context.Head(text["TitleFigures"], question, CellContent.Of(text["NoteFiguresText"])));
        proof.Write(workbook, stylebook, withFills: true);
        coverage.Write(workbook, stylebook);
        NotesSheet.Write(workbook, stylebook, context, themes, address);
    }
}
