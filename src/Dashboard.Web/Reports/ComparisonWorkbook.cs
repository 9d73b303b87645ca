using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>The comparison as shown, its numbers for calculation, the proof of each cell, the coverage, the notes.</summary>
internal static class ComparisonWorkbook
{
    /// <param name="matrix">The rows that the view shows.</param>
    /// <param name="view">The page's view, which the notes lead back to.</param>
    public static void Write(XLWorkbook workbook, ReportContext context, ComparisonMatrix matrix, CompareView view)
    {
        using var stylebook = new Stylebook();
        var text = context.Text;
        var themes = matrix.Blocks.Select(block => block.Theme).ToList();
        string[] parts =
        [
            context.ThemesLine(themes),
            context.ProvincesLine(matrix.Provinces),
            .. view.Home is { } home ? [text["HomeLine", context.ProvinceName(home)].Value] : Array.Empty<string>(),
            .. view.Rows == CompareRows.All ? Array.Empty<string>() : [text[$"Rows{view.Rows}"].Value],
        ];
        var question = CellContent.Of(string.Join(text["Semicolon"], parts));
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
        NotesSheet.Write(workbook, stylebook, context, themes, view.ToUrl());
    }
}
