using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Map.Pictures;

namespace Dashboard.Web.Shell;

/// <summary>
/// Addresses by which one page links to another or to a download, with the words that both understand. What a page
/// says of itself alone stays in its own view.
/// </summary>
public static class PageUrls
{
    public static string Overview(string? home = null, DateOnly? asOf = null, Metric? metric = null) =>
        new QueryWriter("/").Add(QueryWords.Home, home).Add(QueryWords.AsOf, asOf).Add(metric ?? Metric.Default).ToString();

    public static string Provinces(string? home = null, DateOnly? asOf = null) =>
        new QueryWriter("/provinces").Add(QueryWords.Home, home).Add(QueryWords.AsOf, asOf).ToString();

    public static string Province(string code, string? home = null, DateOnly? asOf = null) =>
        new QueryWriter($"/provinces/{code}").Add(QueryWords.Home, home == code ? null : home).Add(QueryWords.AsOf, asOf).ToString();

    public static string Theme(string code, string? home = null, DateOnly? asOf = null) =>
        new QueryWriter($"/themes/{code}").Add(QueryWords.Home, home).Add(QueryWords.AsOf, asOf).ToString();

    /// <param name="provinces">In the order of the columns; none means all with data.</param>
    /// <param name="themes">None means the four structured ones.</param>
    public static string Compare(
        IEnumerable<string> provinces, IEnumerable<string>? themes = null, string? home = null, DateOnly? asOf = null) =>
        new QueryWriter("/compare")
            .Add(QueryWords.Provinces, provinces)
            .Add(QueryWords.Themes, themes ?? [])
            .Add(QueryWords.Home, home)
            .Add(QueryWords.AsOf, asOf)
            .ToString();

    /// <summary>One document a province of the theme side by side.</summary>
    /// <param name="provinces">In the order of the columns.</param>
    public static string Texts(IEnumerable<string> provinces, string? theme, string? home = null, DateOnly? asOf = null) =>
        new QueryWriter("/texts")
            .Add(QueryWords.Provinces, provinces)
            .Add(QueryWords.Themes, theme)
            .Add(QueryWords.Home, home)
            .Add(QueryWords.AsOf, asOf)
            .ToString();

    /// <summary>The id of a row of the comparison, to be put behind its address with a #.</summary>
    /// <param name="facet">Null for the theme's own row.</param>
    public static string CompareRow(string theme, string? facet) => facet is null ? $"r-{theme}" : $"f-{facet}";

    public static string Gaps(string home, IEnumerable<string>? peers = null, DateOnly? asOf = null) =>
        new QueryWriter("/gaps")
            .Add(QueryWords.Home, home)
            .Add(QueryWords.Peers, peers ?? [])
            .Add(QueryWords.AsOf, asOf)
            .ToString();

    /// <summary>What changed from one day to another; by default in the year to the data's own day.</summary>
    public static string Changes(
        DateOnly? from = null, DateOnly? to = null, IEnumerable<string>? provinces = null, IEnumerable<string>? themes = null) =>
        new QueryWriter("/changes")
            .Add(QueryWords.IssuedFrom, from)
            .Add(QueryWords.IssuedTo, to)
            .Add(QueryWords.Provinces, provinces ?? [])
            .Add(QueryWords.Themes, themes ?? [])
            .ToString();

    public static string Measures(MeasureFilter filter) => new QueryWriter("/measures").Add(filter).ToString();

    public static string Measure(string id) => $"/measures/{id}";

    public static string Coverage(string? home = null, DateOnly? asOf = null) =>
        new QueryWriter("/coverage").Add(QueryWords.Home, home).Add(QueryWords.AsOf, asOf).ToString();

    /// <summary>What was searched for a theme in a province; everywhere when no province is named.</summary>
    public static string CoverageOf(string? province, string theme, DateOnly? asOf = null) => new QueryWriter("/coverage")
        .Add(QueryWords.Provinces, province)
        .Add(QueryWords.Themes, theme)
        .Add(QueryWords.AsOf, asOf)
        .ToString();

    /// <param name="extension">xlsx or csv.</param>
    public static string MeasuresFile(string extension, MeasureFilter filter) =>
        new QueryWriter($"/exports/measures.{extension}").Add(filter).ToString();

    public static string ComparisonFile(IEnumerable<string> provinces, DateOnly? asOf = null) =>
        new QueryWriter("/exports/comparison.xlsx").Add(QueryWords.Provinces, provinces).Add(QueryWords.AsOf, asOf).ToString();

    public static string ProvinceFile(string code, DateOnly? asOf = null) =>
        new QueryWriter("/exports/province.xlsx").Add(QueryWords.Provinces, code).Add(QueryWords.AsOf, asOf).ToString();

    public static string MemoFile(string home, DateOnly? asOf = null) =>
        new QueryWriter("/exports/memo.docx").Add(QueryWords.Home, home).Add(QueryWords.AsOf, asOf).ToString();

    /// <param name="extension">svg or png.</param>
    /// <param name="chart">Word of one of the theme's charts.</param>
    public static string ChartFile(string extension, string theme, string chart, DateOnly? asOf = null) =>
        new QueryWriter($"/exports/chart.{extension}").Add(QueryWords.Themes, theme).Add(QueryWords.Chart, chart).Add(QueryWords.AsOf, asOf).ToString();

    /// <param name="extension">svg or png.</param>
    /// <param name="marks">What the page outlines.</param>
    public static string MapFile(
        string extension, Metric metric, DateOnly? asOf = null, ClassMethod classes = ClassMethod.Quantile, DateOnly? from = null,
        CompareNumbers numbers = CompareNumbers.Comparable, IReadOnlyList<decimal>? limits = null, MapMarks? marks = null) =>
        new QueryWriter($"/exports/map.{extension}")
            .Add(QueryWords.Provinces, marks?.Others ?? [])
            .Add(QueryWords.Home, marks?.Home)
            .Add(QueryWords.AsOf, asOf)
            .Add(QueryWords.IssuedFrom, from)
            .Add(metric)
            .Add(QueryWords.Classes, classes, ClassMethod.Quantile)
            .Add(QueryWords.Limits, limits ?? [])
            .Add(QueryWords.Include, numbers, CompareNumbers.Comparable)
            .ToString();

    /// <summary>The sheet of several maps.</summary>
    /// <param name="extension">svg or png.</param>
    public static string MultiplesFile(
        string extension, Metric metric, MultiplesQuery maps, DateOnly? asOf = null, ClassMethod classes = ClassMethod.Quantile, DateOnly? from = null,
        IReadOnlyList<decimal>? limits = null, MapMarks? marks = null) =>
        new QueryWriter($"/exports/map.{extension}")
            .Add(QueryWords.Provinces, marks?.Others ?? [])
            .Add(QueryWords.Home, marks?.Home)
            .Add(QueryWords.AsOf, asOf)
            .Add(QueryWords.IssuedFrom, from)
            .Add(metric)
            .Add(QueryWords.Classes, classes, ClassMethod.Quantile)
            .Add(QueryWords.Limits, limits ?? [])
            .Add(maps)
            .Add(QueryWords.Tab, "multiples")
            .ToString();
}
