using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>
/// The matrix's numbers as numbers, to calculate and draw with; what does not compare is a text, so that no sum takes
/// it in, and an empty cell says its state.
/// </summary>
internal static class FiguresSheet
{
    private const int FirstColumns = 3;

    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, ComparisonMatrix matrix, SheetHead head)
    {
        var (words, text) = (context.Words, context.Text);
        var rows = matrix.Blocks.SelectMany(block => block.Rows).Where(row => row.Facet is null or { IsNumeric: true }).ToList();
        var name = SheetWriter.Table<ComparisonRow>(
            workbook, stylebook, text["SheetFigures"], head,
            [
                new(new(words["FieldTheme"], 16) { MinWidth = 14 }, row => CellContent.Of(words.Of(row.Theme.Name))),
                new(new(text["ColumnFacet"], 22), row => CellContent.Of(row.Facet is { } facet ? words.Of(facet.Name) : text["ThemeRowName"])),
                new(new(text["ColumnUnit"], 10), row => CellContent.Of(row.Facet is { } facet ? words.Of(facet.Unit) : text["ThemeRowUnit"])),
                .. matrix.Provinces.Select((province, index) => new SheetColumn<ComparisonRow>(
                    new(words.Of(province.ShortName), 14, IsNumber: true) { MinWidth = 11 },
                    row => Cell(context, row.Cells[index], province))),
            ],
            FirstColumns,
            rows);
        var sheet = workbook.Worksheet(name);
        for (var index = 0; index < rows.Count; index++)
        {
            var row = head.FirstRow + index;
            workbook.NamedRanges.Add(
                NameOf(rows[index]), sheet.Range(row, FirstColumns + 1, row, FirstColumns + matrix.Provinces.Count));
        }
    }

    /// <summary>The name of a row's numbers in formulas: row_cv_planned, row_funds.</summary>
    private static string NameOf(ComparisonRow row) =>
        $"row_{(row.Facet?.Code ?? row.Theme.Code).Replace('-', '_')}";

    private static CellContent Cell(ReportContext context, ComparisonCell cell, Province province) => cell switch
    {
        _ when !province.HasData => CellContent.Of(context.Words["NoData"]) with { Colour = Ink.Quiet },
        { State: CellState.Recorded, Value: { } value, NotComparable: null } =>
            CellContent.Of((decimal?)value) with { Colour = cell.ReviewDue ? Ink.Ochre : null },
        { Included: true, Value: { } value } => CellContent.Of((decimal?)value) with { Colour = Ink.Quiet },
        { Value: { } value } => CellContent.Of($"≠ {Shell.Words.Number((decimal?)value)}") with { Colour = Ink.Quiet },
        _ => CellContent.Of(context.Words.Brief(cell.State)) with { Colour = Ink.Quiet },
    };
}
