using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Metrics whose numbers come from structured views: first years, centres, funds, shares, coverage.</summary>
internal static class FigureMetrics
{
    private const string Population = "population";
    private const string Gdp = "gdp";

    /// <summary>Population is in 万人: a thousand of them are ten million people.</summary>
    private const decimal TenMillionPeople = 1_000;

    private const decimal YiYuanInBillion = 10;

    private static readonly LocalizedText NoNumber = new("有，数量未公布", "Recorded, number not published");
    private static readonly LocalizedText NoSize = new("无该口径的规模", "No size on this basis");

    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) FirstYear(Dataset dataset, Track track, DateOnly? asOf)
    {
        var row = TrackGrid.RowOf(dataset, track, dataset.Provinces, asOf);
        var numbers = row.Cells.Zip(dataset.Provinces, (cell, province) => !province.HasData
            ? new MetricNumber(null, Words.NoData)
            : cell is { State: CellState.Recorded, FirstYear: { } year }
                ? new MetricNumber(year, new($"{year} 年", year.ToString(CultureInfo.InvariantCulture)))
                : cell.State == CellState.Recorded
                    ? new MetricNumber(null, new("有，年份不详", "Recorded, year not known"))
                    : new MetricNumber(null, Words.Of(cell.State), cell.State));
        return (new MetricScale(
            new($"{track.NameZh}：首次写入省级文件的年份", $"{track.NameEn}: year first named by the province"),
            new("年", "year"),
            new("任一主题的省级措施点名该赛道即为有；年份越早，名次越前。", "Named by a provincial measure of any theme; the earliest ranks first."),
            0,
            HighestFirst: false,
            IsYear: true), [.. numbers]);
    }

    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) Centres(Dataset dataset, string which, DateOnly? asOf)
    {
        var theme = dataset.Themes.FirstOrDefault(theme => theme.Kind == MeasureKind.ConceptVerification);
        var planned = which == Metric.Planned;
        var field = planned ? FacetField.Planned : FacetField.Built;
        var known = StructuredViews.CentreNumbers(dataset, field, asOf);
        // where there is no number, the map says what the same row of the comparison says
        var row = dataset.Facets.FirstOrDefault(facet => facet.Field == field && facet.ThemeCode == theme?.Code);
        var numbers = dataset.Provinces.Select(province =>
        {
            return province.HasData && known.GetValueOrDefault(province.Code) is { } number
                ? new MetricNumber(
                    number.Value, Words.Phrase(Plain(number.Value, " 个", ""), number.NotComparable, number.Caption)!.Value, NotComparable: number.NotComparable)
                : Without(dataset, province, theme, asOf, NoNumber, row);
        });
        return (new MetricScale(
            planned ? new("概念验证中心：规划数", "Concept-verification centres planned") : new("概念验证中心：建成数", "Concept-verification centres built"),
            new("个", "centres"),
            new("只计省级文件与公布数；口径或目标年不同的数不参与分级。", "Numbers of the provinces themselves; those of another basis or target year are not classed."),
            0,
            ZeroApart: true), [.. numbers]);
    }

    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) Funds(Dataset dataset, FundBasis basis, DateOnly? asOf)
    {
        var sums = StructuredViews.FundSums(dataset, basis, asOf);
        var theme = dataset.Themes.FirstOrDefault(theme => theme.Kind == MeasureKind.Fund);
        var numbers = dataset.Provinces.Select(province => province.HasData && sums.TryGetValue(province.Code, out var sum)
            ? new MetricNumber(sum, new($"{Words.Number(sum)} 亿元", $"{Words.Number(sum / YiYuanInBillion)} billion yuan"))
            : Without(dataset, province, theme, asOf, NoSize));
        var name = Words.Of(basis);
        return (new MetricScale(
            new($"政府投资基金：{name.Zh}", $"Government funds: {name.In(true)}"),
            new("亿元", "100 million yuan"),
            new("省级基金之和，口径不同的规模从不相加；已含在上级基金内的不重复计。", "Sum of the province's own funds on one basis; sizes on different bases are never added, nor a fund within another."),
            0), [.. numbers]);
    }

    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) FundsPerGdp(Dataset dataset, FundBasis basis, DateOnly? asOf)
    {
        var (scale, numbers) = Funds(dataset, basis, asOf);
        var vintage = dataset.NewestComplete(Gdp);
        return (scale with
        {
            Title = new($"{scale.Title.Zh}与地区生产总值之比", $"{scale.Title.In(true)}, share of GDP"),
            Unit = new("%", "%"),
            Decimals = 2,
            Note = Words.Join([scale.Note, YearNote(vintage, "地区生产总值", "GDP")], "", " ")!.Value,
            Sources = vintage?.Source is { } source ? [source] : [],
        }, Divided(dataset, numbers, vintage, share => share * 100, "%", "%", 2));
    }

    /// <param name="scale">Of <see cref="CountMetric"/>.</param>
    /// <param name="counts">Likewise.</param>
    /// <param name="isNarrowed">The title ends with statuses.</param>
    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) PerPeople(
        Dataset dataset, MetricScale scale, IReadOnlyList<MetricNumber> counts, bool isNarrowed)
    {
        var vintage = dataset.NewestComplete(Population);
        return (scale with
        {
            Title = new($"{scale.Title.Zh}（每千万人口）", $"{scale.Title.In(true)}{(isNarrowed ? "," : "")} to ten million people"),
            Unit = new("条/千万人", "records to ten million people"),
            Decimals = 1,
            Note = Words.Join([scale.Note, YearNote(vintage, "常住人口", "Population")], "", " ")!.Value,
            Sources = vintage?.Source is { } source ? [source] : [],
        }, Divided(dataset, counts, vintage, share => share * TenMillionPeople, " 条/千万人", " to ten million people", 1));
    }

    public static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) Coverage(Dataset dataset)
    {
        var reviewed = dataset.Reviews.CountBy(review => review.ProvinceCode).ToDictionary();
        var numbers = dataset.Provinces.Select(province => province.HasData && reviewed.GetValueOrDefault(province.Code) is var count
            ? new MetricNumber(count, new($"{count} 个主题，共 {dataset.Themes.Count} 个", $"{count} of {dataset.Themes.Count} themes"))
            : new MetricNumber(null, Words.NoData));
        return (new MetricScale(
            new("已检索的主题数", "Themes searched"),
            new("个", "themes"),
            new($"共 {dataset.Themes.Count} 个主题；有检索记录的才计，检索非穷尽。", $"Of {dataset.Themes.Count} themes; only searches on record count, and no search is exhaustive."),
            0,
            ZeroApart: true), [.. numbers]);
    }

    private static MetricNumber Without(Dataset dataset, Province province, Theme? theme, DateOnly? asOf, LocalizedText whenRecorded, Facet? row = null)
    {
        if (!province.HasData || theme is null)
        {
            return new MetricNumber(null, Words.NoData);
        }

        var state = row is null
            ? Matrix.ThemeState(dataset, province.Code, theme.Code, asOf)
            : MatrixCells.StateOfFacet(DatasetIndex.Of(dataset), row, theme, province, asOf);
        return state == CellState.Recorded
            ? new MetricNumber(null, whenRecorded)
            : new MetricNumber(null, Words.Of(state), state);
    }

    private static List<MetricNumber> Divided(
        Dataset dataset, IReadOnlyList<MetricNumber> numbers, IndicatorVintage? by, Func<decimal, decimal> scale, string zh, string en, int decimals) =>
        [.. dataset.Provinces.Zip(numbers, (province, number) =>
        {
            if (number.Value is not { } value || by?.ValueOf(province.Code) is not { } divisor || divisor == 0)
            {
                return number.Value is null ? number : new MetricNumber(null, Words.NoData);
            }

            var share = decimal.Round(scale(value / divisor), decimals, MidpointRounding.AwayFromZero);
            var text = share.ToString($"N{decimals}", CultureInfo.InvariantCulture);
            return number with { Value = share, Text = new($"{text}{zh}", $"{text}{en}"), ByVerification = null };
        })];

    private static LocalizedText YearNote(IndicatorVintage? vintage, string zh, string en) => vintage is null
        ? Words.NoData
        : new($"{zh}取 {vintage.Year} 年。", $"{en} of {vintage.Year}.");

    private static LocalizedText Plain(decimal value, string zh, string en) => new($"{Words.Number(value)}{zh}", $"{Words.Number(value)}{en}");
}
