using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>Addresses of the downloads, for the pages that offer them: the same words as the page's own address.</summary>
public static class ReportAddresses
{
    internal const string ComparisonWorkbook = "/exports/comparison.xlsx";
    internal const string MeasuresWorkbook = "/exports/measures.xlsx";
    internal const string MeasuresText = "/exports/measures.csv";
    internal const string ThemeWorkbook = "/exports/theme.xlsx";

    public static string Comparison(ComparisonQuery query) => new QueryWriter(ComparisonWorkbook)
        .Add(QueryWords.Provinces, query.Provinces)
        .Add(QueryWords.Themes, query.Themes)
        .Add(QueryWords.AsOf, query.AsOf)
        .ToString();

    public static string Measures(MeasureFilter filter, MeasureSort sort = MeasureSort.Newest) =>
        List(MeasuresWorkbook, filter, sort);

    public static string MeasuresCsv(MeasureFilter filter, MeasureSort sort = MeasureSort.Newest) =>
        List(MeasuresText, filter, sort);

    public static string Theme(string theme, DateOnly? asOf) => new QueryWriter(ThemeWorkbook)
        .Add(QueryWords.Themes, theme)
        .Add(QueryWords.AsOf, asOf)
        .ToString();

    private static string List(string path, MeasureFilter filter, MeasureSort sort) => new QueryWriter(path)
        .Add(filter)
        .Add(QueryWords.Sort, sort, MeasureSort.Newest)
        .ToString();
}
