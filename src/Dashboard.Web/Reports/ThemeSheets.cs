using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Reports.Excel;

namespace Dashboard.Web.Reports;

/// <summary>One sheet a theme for some provinces: its structured fields, or of a theme without such fields its measures.</summary>
internal static class ThemeSheets
{
    public static void Write(
        XLWorkbook workbook, Stylebook stylebook, ReportContext context, Theme theme, IReadOnlyList<Province> provinces, ProofSheet proof)
    {
        var measures = MeasureSearch.All(
            context.Dataset,
            MeasureFilter.None with { Provinces = [.. provinces.Select(province => province.Code)], Themes = [theme.Code], AsOf = context.AsOf },
            MeasureSort.Province);
        var definition = CellContent.Of(context.Words.Of(theme.Definition));
        if (theme.IsStructured)
        {
            new ThemeTables(workbook, stylebook, context, definition, proof) { Only = [.. provinces.Select(province => province.Code)] }.Write(theme, measures);
            return;
        }

        SheetWriter.Table(
            workbook, stylebook, context.Words.Of(theme.Name),
            context.Head(context.Text["TitleThemeMeasures", context.Words.Of(theme.Name)], definition, CellContent.Of(context.Text["CountOfMeasures", measures.Count])),
            [
                .. MeasureColumns.Identity(context),
                .. MeasureColumns.Document(context).Where(column => column.Column.Head != context.Words["FieldTheme"]),
                MeasureColumns.Figures(context),
                .. MeasureColumns.Content(context),
                MeasureColumns.Reference(context, proof),
            ],
            frozenColumns: 2,
            measures);
    }
}
