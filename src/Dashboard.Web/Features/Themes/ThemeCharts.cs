using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Charts;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Features.Themes;

/// <summary>The charts that a theme has.</summary>
public enum ThemeChart
{
    /// <summary>Provinces by the year of their first document.</summary>
    Years,

    /// <summary>Concept-verification centres planned and built.</summary>
    Centres,

    /// <summary>Sizes of funds by basis.</summary>
    Funds,
}

/// <summary>A theme's charts as data, for the page and for pictures; in the current language.</summary>
public sealed class ThemeCharts(Words words, IStringLocalizer<ThemesText> text)
{
    private static readonly FundBasis[] Bases = [FundBasis.Target, FundBasis.Subscribed, FundBasis.PaidIn, FundBasis.Unknown];

    public static IReadOnlyList<ThemeChart> Of(Theme theme) => theme.Kind switch
    {
        MeasureKind.ConceptVerification => [ThemeChart.Centres, ThemeChart.Years],
        MeasureKind.Fund => [ThemeChart.Funds, ThemeChart.Years],
        _ => [ThemeChart.Years],
    };

    /// <param name="chart">One of the theme's.</param>
    public ChartSpec Build(Dataset dataset, Theme theme, ThemeChart chart, DateOnly? asOf) => chart switch
    {
        ThemeChart.Centres => Centres(StructuredViews.Centres(dataset, asOf)),
        ThemeChart.Funds => Funds(FundSizes.Of(dataset, asOf)),
        _ => Years(StructuredViews.FirstYearsOf(dataset, theme.Code, asOf)),
    };

    public ChartSpec Years(FirstYears years) => new(
        ChartKind.Columns,
        text["FirstYears"],
        text["FirstYearsUnit"],
        [.. years.Years.Select(year => year.Year.ToString(CultureInfo.InvariantCulture))],
        [SeriesOf(text["FirstYearsUnit"], years.Years.Select(year => (decimal?)year.Provinces.Count))],
        years.Undated.Count == 0
            ? []
            : [text["FirstYearsUndated", years.Undated.Count, words.Join(years.Undated.Select(province => words.Of(province.ShortName)))]]);

    /// <summary>Only what compares.</summary>
    private ChartSpec Centres(CentresView centres)
    {
        var rows = centres.OfProvinces.Where(row => (Comparable(row.Planned) ?? Comparable(row.Built)) is not null).ToList();
        return new(
            ChartKind.Bars,
            text["Centres"],
            text["CentresUnit"],
            [.. rows.Select(row => words.Of(row.Province.ShortName))],
            [
                SeriesOf(text["CentresPlanned"], rows.Select(row => Comparable(row.Planned))),
                SeriesOf(text["CentresBuilt"], rows.Select(row => Comparable(row.Built))),
            ],
            [text["CentresLeftOut"]]);
    }

    private ChartSpec Funds(IReadOnlyList<FundSizes> sizes) => new(
        ChartKind.Bars,
        text["FundsChart"],
        text["FundsUnit"],
        [.. sizes.Select(row => words.Of(row.Province.ShortName))],
        [
            .. Bases.Where(basis => sizes.Any(row => row.ByBasis.ContainsKey(basis))).Select(basis => SeriesOf(
                words.Of(basis), sizes.Select(row => row.ByBasis.TryGetValue(basis, out var size) ? size : (decimal?)null))),
        ],
        [text["FundsLargest"]]);

    private static ChartSeries SeriesOf(string name, IEnumerable<decimal?> values)
    {
        var list = values.ToList();
        return new(name, list, [.. list.Select(Words.Number)]);
    }

    private static decimal? Comparable(ProvenNumber? number) => number is { NotComparable: null } known ? known.Value : null;
}
