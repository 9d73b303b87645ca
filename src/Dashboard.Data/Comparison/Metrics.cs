using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What a map shows, for all 34 provinces.</summary>
public static class Metrics
{
    private static readonly LocalizedText RevisionNote = new(
        "两个年份各取当时公布的数，其后的修订也会进入差值。",
        "Each year is taken as it was published; what was revised later is part of the difference.");

    private static readonly LocalizedText TwoReckonings = new("两年口径不同", "The years are not reckoned alike");

    /// <summary>Unit of an indicator whose name says what one means.</summary>
    private const string YesOrNo = "0/1";

    /// <summary>
    /// Counts take the adopted measures of the province level that exist on the day, or those of the metric's statuses. Indicators take the newest vintage
    /// that provinces are compared by (<see cref="IndicatorVintages.Compared"/>), whatever the day. Provinces without data have no value and no rank.
    /// </summary>
    /// <param name="method">How the classes are found; states have none.</param>
    /// <param name="from">For counts and indicators the change since that day; other metrics do not know it.</param>
    /// <param name="incomparable">For a row of the comparison: numbers that do not compare are classed and ranked too.</param>
    /// <param name="limits">For <see cref="ClassMethod.Fixed"/>: the reader's own, rising; none for those of the newest data.</param>
    /// <exception cref="KeyNotFoundException">The metric's subject is not in the dataset.</exception>
    public static MetricView Build(
        Dataset dataset, Metric metric, DateOnly? asOf, ClassMethod method = ClassMethod.Quantile, DateOnly? from = null,
        bool incomparable = false, IReadOnlyList<decimal>? limits = null) =>
        OfMetric(dataset, metric, asOf, method, from, incomparable, limits) with { LeftOut = Unplaced.Of(dataset, metric, asOf) };

    private static MetricView OfMetric(
        Dataset dataset, Metric metric, DateOnly? asOf, ClassMethod method, DateOnly? from, bool incomparable, IReadOnlyList<decimal>? limits)
    {
        switch (metric)
        {
            case { Kind: MetricKind.State, Subject: { } theme }:
                return States(dataset, metric, dataset.ThemesByCode[theme], asOf);
            case { Kind: MetricKind.Track, Subject: { } track }:
                return OfTrack(dataset, metric, dataset.TracksByCode[track], asOf);
            case { Kind: MetricKind.Facet, Subject: { } code } when FacetMetric.FacetOf(dataset, code) is { IsNumeric: false } facet:
                return FacetMetric.States(dataset, metric, facet, asOf);
            default:
                var (scale, numbers) = Numbers(dataset, metric, asOf, from, incomparable);
                if (method == ClassMethod.Fixed && limits is { Count: > 0 } own)
                {
                    return scale.View(dataset, metric, numbers, method, scale.Limits(own), ownLimits: true);
                }

                // limits that hold on every day are those of the newest one
                var found = method == ClassMethod.Fixed && asOf is not null
                    ? scale.Open(scale.Limits(Numbers(dataset, metric, asOf: null, from, incomparable).Numbers, method))
                    : scale.Limits(numbers, method);
                return scale.View(dataset, metric, numbers, method, found);
        }
    }

    /// <summary>Whether <c>from</c> means something.</summary>
    public static bool KnowsChange(Metric metric) => metric.Kind is MetricKind.Count or MetricKind.Indicator;

    /// <summary>Whether there is something to compare with at or before the day: of an indicator an earlier year.</summary>
    /// <param name="since">Null for any day.</param>
    public static bool KnowsChange(Dataset dataset, Metric metric, DateOnly? since = null) =>
        KnowsChange(metric) && (metric.Kind != MetricKind.Indicator
            || EarlierYears(dataset, metric.Subject!).Any(year => since is not { } day || year <= day.Year));

    /// <summary>The years that an indicator is compared by before the one that is shown, newest first.</summary>
    public static IReadOnlyList<int> EarlierYears(Dataset dataset, string indicator) =>
        dataset.NewestCompared(indicator) is { } newest ? EarlierYears(dataset, newest) : [];

    private static IReadOnlyList<int> EarlierYears(Dataset dataset, IndicatorVintage vintage) =>
        [.. dataset.Compared(vintage.IndicatorCode).Where(known => known.Year < vintage.Year).Select(known => known.Year).Distinct()];

    /// <summary>Whether it has classes; the others show states.</summary>
    public static bool KnowsClasses(Dataset dataset, Metric metric) => metric switch
    {
        { Kind: MetricKind.State or MetricKind.Track } => false,
        { Kind: MetricKind.Facet, Subject: { } code } => FacetMetric.FacetOf(dataset, code).IsNumeric,
        _ => true,
    };

    /// <summary>Every value is yes or no: there are classes, but nothing to choose about them.</summary>
    public static bool IsYesOrNo(Dataset dataset, Metric metric) =>
        metric.Kind == MetricKind.Indicator && dataset.Indicators.Any(indicator => indicator.Code == metric.Subject && indicator.UnitZh == YesOrNo);

    /// <summary>Whether the as-of day changes the values.</summary>
    public static bool KnowsDay(Metric metric) => metric.Kind is not (MetricKind.Indicator or MetricKind.Coverage);

    /// <summary>The theme whose states and searches stand behind a metric's empty units; null where there is no one theme.</summary>
    public static Theme? ThemeOf(Dataset dataset, Metric metric) => metric switch
    {
        { Kind: MetricKind.State or MetricKind.Count or MetricKind.PerPeople, Subject: { } code } => dataset.ThemesByCode[code],
        { Kind: MetricKind.Facet, Subject: { } facet } => dataset.ThemesByCode[FacetMetric.FacetOf(dataset, facet).ThemeCode],
        { Kind: MetricKind.Track or MetricKind.FirstYear } => OfKind(dataset, MeasureKind.FutureIndustry),
        { Kind: MetricKind.Centres } => OfKind(dataset, MeasureKind.ConceptVerification),
        { Kind: MetricKind.Funds or MetricKind.FundsPerGdp } => OfKind(dataset, MeasureKind.Fund),
        _ => null,
    };

    /// <summary>An indicator's values of one year, without a search for another one.</summary>
    internal static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) OfYear(Dataset dataset, Metric metric, int year) => OfVintage(
        dataset,
        IndicatorOf(dataset, metric.Subject!),
        dataset.NewestCompared(metric.Subject!) is { } newest ? dataset.OfYear(newest, year) : null,
        from: null);

    internal static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) Numbers(
        Dataset dataset, Metric metric, DateOnly? asOf, DateOnly? from, bool incomparable = false) => metric switch
        {
            { Kind: MetricKind.Count } => CountMetric.Numbers(dataset, metric, asOf, from),
            { Kind: MetricKind.Indicator, Subject: { } code } => OfIndicator(dataset, IndicatorOf(dataset, code), from),
            { Kind: MetricKind.FirstYear, Subject: { } track } => FigureMetrics.FirstYear(dataset, dataset.TracksByCode[track], asOf),
            { Kind: MetricKind.Centres, Subject: { } which } => FigureMetrics.Centres(dataset, which, asOf),
            { Kind: MetricKind.Funds, Basis: { } basis } => FigureMetrics.Funds(dataset, basis, asOf),
            { Kind: MetricKind.FundsPerGdp, Basis: { } basis } => FigureMetrics.FundsPerGdp(dataset, basis, asOf),
            { Kind: MetricKind.PerPeople } when CountMetric.Numbers(dataset, metric, asOf, from: null) is var (scale, counts) =>
                FigureMetrics.PerPeople(dataset, scale, counts, isNarrowed: !metric.Statuses.IsEmpty),
            { Kind: MetricKind.Facet, Subject: { } code } => FacetMetric.Numbers(dataset, FacetMetric.FacetOf(dataset, code), asOf, incomparable),
            { Kind: MetricKind.Coverage } => FigureMetrics.Coverage(dataset),
            _ => throw new KeyNotFoundException($"The metric '{metric}' has no subject."),
        };

    private static Theme? OfKind(Dataset dataset, MeasureKind kind) => dataset.Themes.FirstOrDefault(theme => theme.Kind == kind);

    private static Indicator IndicatorOf(Dataset dataset, string code) =>
        dataset.Indicators.FirstOrDefault(indicator => indicator.Code == code)
        ?? throw new KeyNotFoundException($"There is no indicator '{code}'.");

    private static MetricView States(Dataset dataset, Metric metric, Theme theme, DateOnly? asOf)
    {
        var index = DatasetIndex.Of(dataset);
        var values = dataset.Provinces.Select(province => OfState(
            province,
            Matrix.ThemeState(dataset, province.Code, theme.Code, asOf),
            index.Filling(theme, province).FirstYear(asOf?.DayNumber ?? int.MaxValue)));
        return new MetricView(
            metric,
            new($"{theme.NameZh}：有无", $"{theme.NameEn}: who has it"),
            null,
            new("未见不等于没有；地市措施不算本省所有。", "Not found does not mean that there is none; a city's measure does not count as the province's."),
            0,
            [],
            values.ToList(),
            []);
    }

    private static MetricView OfTrack(Dataset dataset, Metric metric, Track track, DateOnly? asOf)
    {
        var row = TrackGrid.RowOf(dataset, track, dataset.Provinces, asOf);
        var values = dataset.Provinces.Zip(row.Cells, (province, cell) => OfState(province, cell.State, cell.Measures));
        return new MetricView(
            metric,
            new($"{track.NameZh}：写入省级文件", $"{track.NameEn}: named by the province"),
            null,
            new("任一主题的省级措施点名该赛道即为有，年份为最早一份。", "Named by a provincial measure of any theme; the year is that of the earliest."),
            0,
            [],
            values.ToList(),
            []);
    }

    private static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) OfIndicator(
        Dataset dataset, Indicator indicator, DateOnly? from) =>
        OfVintage(dataset, indicator, dataset.NewestCompared(indicator.Code), from);

    private static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) OfVintage(
        Dataset dataset, Indicator indicator, IndicatorVintage? vintage, DateOnly? from)
    {
        var earlier = from is { } day && vintage is not null
            ? EarlierYears(dataset, vintage).FirstOrDefault(year => year <= day.Year) is var year and > 0 ? dataset.OfYear(vintage, year) : null
            : null;
        var reckonedApart = earlier is not null && !dataset.ComparesWith(vintage!, earlier);
        var numbers = dataset.Provinces.Select(province => (vintage?.ValueOf(province.Code), earlier?.ValueOf(province.Code)) switch
        {
            (null, _) => new MetricNumber(null, Words.NoData),
            ({ } value, { } before) => new MetricNumber(value - before, Change(value - before, indicator), NotComparable: reckonedApart ? TwoReckonings : null),
            ({ } value, null) when from is null => new MetricNumber(value, WithUnit(value, indicator)),
            _ => new MetricNumber(null, new("没有更早的年份可比", "No earlier year to compare with")),
        }).ToList();
        var values = numbers.Select(number => number.Value).OfType<decimal>().ToList();
        var scale = new MetricScale(
            indicator.Name,
            indicator.Unit,
            NoteOf(vintage),
            indicator.Decimals,
            SourcesOf(dataset, indicator, vintage, earlier),
            vintage is null ? null : new($"{vintage.Year} 年", $"{vintage.Year}"),
            // a total of the country is no middle of the provinces: the scale drops what does not lie between the values
            indicator.HigherIsMore is null ? null : vintage?.NationalValue,
            ZeroApart: from is null && values.Contains(0) && values.TrueForAll(value => value >= 0),
            HighestFirst: indicator.HigherIsMore != false,
            IsFlag: from is null && values.Contains(1) && values.TrueForAll(value => value is 0 or 1));
        return (from is null || vintage is null ? scale : scale with
        {
            Title = new($"{indicator.NameZh}：变化", $"{indicator.NameEn}: change"),
            Unit = indicator.UnitZh == "%" ? new("百分点", "percentage points") : indicator.Unit,
            Period = earlier is null ? scale.Period : new($"{earlier.Year}—{vintage.Year} 年", $"{earlier.Year}–{vintage.Year}"),
            Note = earlier is null ? scale.Note : Words.Join([reckonedApart ? Apart(vintage, earlier) : vintage.Name is null ? RevisionNote : null, scale.Note], "", " ")!.Value,
            Reference = 0,
        }, numbers);
    }

    internal static MetricValue OfState(Province province, CellState state, IReadOnlyList<Measure> measures) => OfState(
        province,
        state,
        measures
            .Where(measure => state == CellState.CityOnly || measure.Level != JurisdictionLevel.City)
            .Min(measure => measure.StartsOn()?.Year));

    /// <param name="year">Of the earliest measure that gives the state.</param>
    private static MetricValue OfState(Province province, CellState state, int? year)
    {
        if (!province.HasData)
        {
            return new(province, null, CellState.NotReviewed, null, [], null, Words.NoData);
        }

        var (text, since) = (Words.Of(state), state is CellState.Recorded or CellState.CityOnly ? year : null);
        return new(
            province, null, state, null, [], null,
            since is null ? text : new($"{text.Zh}，{since} 年起", $"{text.In(english: true)}, since {since}"),
            since);
    }

    /// <summary>Of the values shown; where no year is complete, of all that was published.</summary>
    private static IReadOnlyList<Source> SourcesOf(Dataset dataset, Indicator indicator, params IndicatorVintage?[] shown)
    {
        var vintages = shown.OfType<IndicatorVintage>().ToList();
        return [.. (vintages.Count > 0 ? vintages : dataset.Vintages.Where(known => known.IndicatorCode == indicator.Code))
            .Select(vintage => vintage.Source)
            .OfType<Source>()
            .DistinctBy(source => source.Id)];
    }

    private static LocalizedText NoteOf(IndicatorVintage? vintage)
    {
        if (vintage is null)
        {
            return new("尚无多数省份有数的年份。", "There is no year yet in which most provinces have a value.");
        }

        LocalizedText? note = vintage.NoteZh is { } noteZh ? new LocalizedText(noteZh, vintage.NoteEn) : null;
        LocalizedText? source = vintage.Source is { } known ? Words.Plain(known.Title) : null;
        return Words.Phrase(new($"{vintage.Year} 年", $"{vintage.Year}"), vintage.Name, source, note)!.Value;
    }

    private static LocalizedText Apart(IndicatorVintage later, IndicatorVintage earlier)
    {
        var (of, before) = (YearOf(later), YearOf(earlier));
        return new(
            $"{of.Zh}与 {before.Zh}口径不同，差值不是变化。",
            $"{of.In(english: true)} and {before.In(english: true)} are not reckoned alike: the difference is no change.");

        static LocalizedText YearOf(IndicatorVintage vintage) => vintage.Name is { } name
            ? new($"{vintage.Year} 年数（{name.Zh}）", $"{vintage.Year} ({name.In(english: true)})")
            : new($"{vintage.Year} 年数", $"{vintage.Year}");
    }

    private static LocalizedText Change(decimal value, Indicator indicator) =>
        indicator.UnitZh == "%" && value.ToString($"N{indicator.Decimals}", CultureInfo.InvariantCulture).Replace('-', '\u2212') is var number
            ? new($"{number} 个百分点", $"{number} percentage points")
            : WithUnit(value, indicator);

    private static LocalizedText WithUnit(decimal value, Indicator indicator)
    {
        var number = value.ToString($"N{indicator.Decimals}", CultureInfo.InvariantCulture).Replace('-', '\u2212');
        return indicator.UnitZh == YesOrNo ? new(number, number)
            : indicator.UnitZh == "%" ? new($"{number}%", $"{number}%")
            : new($"{number} {indicator.UnitZh}", $"{number} {indicator.UnitEn}");
    }
}
