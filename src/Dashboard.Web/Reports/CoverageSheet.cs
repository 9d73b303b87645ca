using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>What was searched for each province and theme of a workbook: where an empty cell can be read.</summary>
internal sealed class CoverageSheet(
    ReportContext context, SheetHead head, IReadOnlyList<Province> provinces, IReadOnlyList<Theme> themes)
{
    public string Name { get; } = context.Text["SheetCoverage"];

    /// <summary>Null for a province or theme that the workbook does not show.</summary>
    public string? PlaceOf(string province, string theme)
    {
        var column = provinces.ToList().FindIndex(other => other.Code == province);
        var line = themes.ToList().FindIndex(other => other.Code == theme);
        return column < 0 || line < 0 ? null : SheetWriter.Place(Name, head.FirstRow + (line * provinces.Count) + column);
    }

    public void Write(XLWorkbook workbook, Stylebook stylebook)
    {
        var (words, text) = (context.Words, context.Text);
        SheetWriter.Table(
            workbook, stylebook, Name, head,
            [
                new(new(words["FieldTheme"], 20), row => CellContent.Of(words.Of(row.Theme.Name))),
                new(new(words["FieldProvince"], 14), row => CellContent.Of(words.Of(row.Province.ShortName))),
                new(new(text["ColumnState"], 24), row => row.Province.HasData
                    ? CellContent.Of(row.Cell.State, words.Of(row.Cell.State))
                    : CellContent.Of(words["NoData"])),
                new(new(text["ColumnMeasures"], IsNumber: true), row => CellContent.Of(row.Cell.Measures.Count)),
                new(new(text["ColumnReviewedOn"], 12), row => CellContent.Of(row.Review is { } review ? Shell.Words.Date(review.ReviewedOn) : "—")),
                new(new(text["ColumnReviewedBy"], 18), row => CellContent.Of(row.Review?.ReviewedBy ?? "—")),
                new(new(text["ColumnMethod"], 60), row => CellContent.Of(words.Of(row.Review?.Method))),
                new(new(text["ColumnNote"], 50), row => CellContent.Of(row.Review is { NoteZh: { } note } review
                    ? words.Of(new LocalizedText(note, review.NoteEn))
                    : null)),
            ],
            frozenColumns: 2,
            from theme in themes from province in provinces select Row(province, theme));
    }

    private CoverageRow Row(Province province, Theme theme) => new(
        province,
        theme,
        Matrix.ThemeCell(context.Dataset, province.Code, theme.Code, context.AsOf),
        context.Dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code)));

    private sealed record CoverageRow(Province Province, Theme Theme, ComparisonCell Cell, CoverageReview? Review);
}
