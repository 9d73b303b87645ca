using System.Globalization;
using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>The first sheet: what was asked, of whom, as of when, what came out in a few figures, and what the other sheets hold.</summary>
internal static class CoverSheet
{
    /// <param name="gaps">Null without a home province.</param>
    /// <param name="sheets">Name of each other sheet and what it holds.</param>
    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ComparisonMatrix matrix, CompareView view,
        GapGroups? gaps, IEnumerable<(string Name, string Holds)> sheets)
    {
        var (words, text) = (context.Words, context.Text);
        var provinces = words.Join(matrix.Provinces.Select(province => words.Of(province.ShortName)));
        var themes = words.Join(matrix.Blocks.Select(block => words.Of(block.Theme.Name)));
        var (asked, figures, contents) = (text["CoverAsked"].Value, text["CoverFigures"].Value, text["CoverContents"].Value);
        List<(string Group, string Item, CellContent Content)> rows =
        [
            (asked, text["CoverQuestion"], CellContent.Of(view.Home is { } home
                ? text["QuestionHome", context.ProvinceName(home), matrix.Provinces.Count - 1, themes]
                : text["Question", matrix.Provinces.Count, themes])),
            (asked, words["FieldProvince"], CellContent.Of(provinces)),
            (asked, words["FieldTheme"], CellContent.Of(themes)),
            (asked, words["AsOf"], CellContent.Of(Shell.Words.Date(context.Day))),
            (asked, text["CoverVersion"], CellContent.Of((decimal?)context.Dataset.Version)),
            (asked, text["CoverMadeOn"], CellContent.Of(context.Generated.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture))),
            .. context.MadeBy is { } user ? [(asked, text["CoverMadeBy"].Value, CellContent.Of(user))] : Array.Empty<(string, string, CellContent)>(),
            (asked, text["NoteAddress"], CellContent.OfAddress(context.AddressOf(view.ToUrl()))),
            (figures, text["CoverProvinces"], Figure("provinces", matrix.Provinces.Count)),
            (figures, text["CoverRows"], Figure("rows", matrix.Blocks.Sum(block => block.Facets.Count + 1))),
            .. Enum.GetValues<CellState>().Select(state => (figures, text["CoverCells", words.Of(state)].Value, Figure(
                $"cells_{state.ToString().ToLowerInvariant()}", matrix.Blocks.SelectMany(block => block.Rows).SelectMany(row => row.Cells)
                    .Count(cell => cell.State == state && context.Dataset.ProvincesByCode[cell.ProvinceCode].HasData)))),
        ];
        if (gaps is not null)
        {
            rows.Add((figures, text["CoverGaps"], Figure("gaps", gaps.Judged.Count)));
            rows.Add((figures, text["CoverGapRows"], Figure("gap_rows", gaps.JudgedRows)));
            rows.Add((figures, text["CoverDetails"], Figure("gap_details", gaps.Details.Count)));
            rows.Add((figures, text["CoverQuestions"], Figure("questions", gaps.Questions.Count)));
            rows.Add((figures, text["CoverQuestionRows"], Figure("question_rows", gaps.QuestionRows)));
        }

        rows.AddRange(sheets.Select(sheet =>
            (contents, sheet.Name, CellContent.Of(sheet.Holds) with { Place = SheetWriter.Place(sheet.Name, 1) })));
        SheetWriter.Table(
            workbook, stylebook, text["SheetCover"], context.Head(text["TitleCover"], CellContent.Of(text["CoverNote"])),
            [
                new(new(text["ColumnSubject"], 16, IsQuiet: true), row => CellContent.Of(row.Group)),
                new(new(text["ColumnItem"], 30), row => CellContent.Of(row.Item)),
                new(new(text["ColumnContent"], 90), row => row.Content),
            ],
            frozenColumns: 0,
            rows,
            new SheetExtras { Filter = false });
    }

    private static CellContent Figure(string name, int count) => CellContent.Of((decimal?)count) with { Name = $"figure_{name}" };
}
