using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>
/// The comparison as shown, behind a cover: the gaps of the home province, the numbers for calculation, a sheet a theme,
/// charts and the map, the proof of each cell, the coverage, the notes.
/// </summary>
internal static class ComparisonWorkbook
{
    /// <param name="matrix">The rows that the view shows.</param>
    /// <param name="view">The page's view, which the notes lead back to.</param>
    /// <param name="near">Indicators of the distances from the home province; none means those of the gap list.</param>
    /// <returns>Charts and map, to be put into the saved file.</returns>
    public static IReadOnlyList<SheetDrawing> Write(
        XLWorkbook workbook, ReportContext context, ComparisonMatrix matrix, CompareView view, IReadOnlyList<WeightedIndicator> near, MapPicture maps)
    {
        using var stylebook = new Stylebook();
        var text = context.Text;
        var themes = matrix.Blocks.Select(block => block.Theme).ToList();
        string[] parts =
        [
            context.ThemesLine(themes),
            context.ProvincesLine(matrix.Provinces),
            .. view.Home is { } home ? [text["HomeLine", context.ProvinceName(home)].Value] : Array.Empty<string>(),
            .. view.Numbers == CompareNumbers.Incomparable ? [text["IncludesIncomparable", matrix.Incomparable].Value] : Array.Empty<string>(),
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
        var gaps = view.Home is { } reader ? GapSheet.Find(context, reader, matrix.Provinces, themes) : null;
        if (gaps is not null)
        {
            GapSheet.Write(
                workbook, stylebook, context, gaps,
                context.Head(text["TitleGaps", context.ProvinceName(view.Home!)], [
                    question,
                    CellContent.Of($"{GapWords.Counts(gaps, context.GapsText)}{context.GapsText["CountsNote"]}"),
                    CellContent.Of(text["NoteGapsText"]),
                    CellContent.Of(context.GapsText["LearnMethod"]),
                ]), proof);
        }

        FiguresSheet.Write(
            workbook, stylebook, context, matrix,
            context.Head(text["TitleFigures"], question, CellContent.Of(text["NoteFiguresText"])));
        foreach (var theme in themes)
        {
            ThemeSheets.Write(workbook, stylebook, context, theme, matrix.Provinces, proof);
        }

        List<SheetDrawing> drawings = [.. new ChartSheets(workbook, stylebook, context, matrix, question, view.Numbers).Write()];
        if (themes.Count > 0)
        {
            var marks = ReportMap.Marks(view.Home, matrix.Provinces.Select(province => province.Code));
            var map = ReportMap.Draw(maps, context, ReportMap.MetricOf([.. gaps?.Numbered.Select(row => row.Gap) ?? []], themes), marks);
            drawings.AddRange(MapPage.Write(
                workbook, stylebook, context,
                [map, .. ReportMap.DrawThemes(maps, context, themes, marks)],
                question,
                ReportMap.Explain(context, marks)));
        }

        if (view.Home is { } own)
        {
            var peers = new GapsView(own, [.. matrix.Provinces.Select(province => province.Code).Where(code => code != own)], [], view.AsOf, near);
            LikenessSheets.Write(workbook, stylebook, context, own, peers, proof);
        }

        proof.Write(workbook, stylebook, withFills: true);
        coverage.Write(workbook, stylebook);
        NotesSheet.Write(workbook, stylebook, context, themes, view.ToUrl());
        CoverSheet.Write(workbook, stylebook, context, matrix, view, gaps, [.. workbook.Worksheets.Select(sheet => (sheet.Name, sheet.Cell(1, 1).GetString()))]);
        workbook.Worksheets.Last().Position = 1;
        return drawings;
    }
}
