using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Provinces;

/// <summary>An indicator of the province among all others of the same vintage.</summary>
/// <param name="Rank">1 for the highest, or the lowest where less is more.</param>
/// <param name="Place">0 to 1, from the lowest to the highest value.</param>
/// <param name="Others">The other provinces, by value.</param>
public sealed record IndicatorStrip(
    Indicator Indicator,
    IndicatorVintage Vintage,
    decimal Value,
    int? Rank,
    double Place,
    IReadOnlyList<StripMark> Others)
{
    /// <summary>The first indicators, in their own order, whose newest complete vintage has a value of the province.</summary>
    public static IReadOnlyList<IndicatorStrip> Build(Dataset dataset, string code, int most) =>
        [.. dataset.Indicators.Select(indicator => Of(dataset, indicator, code)).OfType<IndicatorStrip>().Take(most)];

    private static IndicatorStrip? Of(Dataset dataset, Indicator indicator, string code)
    {
        if (dataset.NewestComplete(indicator.Code) is not { } vintage)
        {
            return null;
        }

        var values = Metrics.Build(dataset, new Metric(MetricKind.Indicator, indicator.Code), asOf: null).Values
            .Where(value => value.Value is not null)
            .OrderBy(value => value.Value)
            .ToList();
        if (values.Find(value => value.Province.Code == code) is not { Value: { } own } mine)
        {
            return null;
        }

        var (low, high) = (values[0].Value!.Value, values[^1].Value!.Value);
        return new IndicatorStrip(
            indicator,
            vintage,
            own,
            mine.Rank,
            PlaceOf(own),
            [.. values.Where(value => value != mine).Select(value => new StripMark(value.Province, value.Value!.Value, PlaceOf(value.Value.Value)))]);

        double PlaceOf(decimal value) => high > low ? (double)((value - low) / (high - low)) : 0.5;
    }
}

/// <param name="Place">0 to 1, as in <see cref="IndicatorStrip"/>.</param>
public sealed record StripMark(Province Province, decimal Value, double Place);

/// <summary>A figure that stands apart from the strips: of a city, of a year that not all provinces have, or one more.</summary>
/// <param name="City">Null for the province's own.</param>
/// <param name="Rank">Null where not all provinces have a value, or neither more nor less of it is better.</param>
public sealed record OtherFigure(
    Indicator Indicator, IndicatorVintage Vintage, LocalizedText? City, decimal Value, int? Rank, string? Locator)
{
    /// <summary>The newest value of each indicator for the province and for each city, the province's first.</summary>
    public static IReadOnlyList<OtherFigure> Build(Dataset dataset, string code, IReadOnlyList<IndicatorStrip> strips)
    {
        var shown = strips.Select(strip => strip.Indicator.Code).ToHashSet();
        var figures =
            from indicator in dataset.Indicators
            from vintage in dataset.Vintages
            where vintage.IndicatorCode == indicator.Code
            from value in vintage.Values
            where value.ProvinceCode == code && (value.City.Length > 0 || !shown.Contains(indicator.Code))
            select new OtherFigure(indicator, vintage, value.City.Length > 0 ? value.CityName : null, value.Value, RankOf(dataset, vintage, code, value.City, indicator.HigherIsMore is not null), value.Locator);
        return [.. figures
            .GroupBy(figure => (figure.Indicator.Code, figure.City))
            // a complete vintage ranks, so it goes before a newer one of some provinces only
            .Select(group => group.OrderByDescending(figure => figure.Vintage.IsComplete).ThenByDescending(figure => figure.Vintage.Year).First())
            .OrderBy(figure => figure.City?.Zh, StringComparer.Ordinal)
            .ThenBy(figure => figure.Indicator.Order)];
    }

    private static int? RankOf(Dataset dataset, IndicatorVintage vintage, string code, string city, bool ranks) =>
        city.Length == 0 && ranks && dataset.NewestComplete(vintage.IndicatorCode) == vintage
            ? Metrics.Build(dataset, new Metric(MetricKind.Indicator, vintage.IndicatorCode), asOf: null).Values
                .First(value => value.Province.Code == code).Rank
            : null;
}
