using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Which maps a sheet of several holds.</summary>
/// <param name="Themes">Codes; none for the structured themes and the two others with most measures.</param>
/// <param name="Days">Empty for the last year ends; null for one map a theme, where the metric is one of themes.</param>
public sealed record MultiplesQuery(IReadOnlyList<string> Themes, IReadOnlyList<DateOnly>? Days)
{
    public static MultiplesQuery Default { get; } = new([], null);

    /// <summary>One map a day; else one a theme.</summary>
    public bool IsByDays(Metric metric) => Days is not null || !Multiples.KnowsThemes(metric);
}

/// <summary>One of the maps of a sheet.</summary>
/// <param name="Head">The theme, the day or the year.</param>
/// <param name="View">Classed as all the others are.</param>
/// <param name="Day">That the values stand for.</param>
/// <param name="Figure">How many provinces have it: "28 省有".</param>
public sealed record MultipleMap(LocalizedText Head, MetricView View, DateOnly Day, LocalizedText Figure);

/// <summary>The same map several times, on one scale, so that the maps compare.</summary>
/// <param name="ByDays">One map a day; else one a theme.</param>
/// <param name="Maps">At least one; themes in the order asked for, days rising.</param>
/// <param name="Together">The values of all maps as if of one: what the legend and the notes of the sheet speak of.</param>
public sealed record MultiplesView(LocalizedText Title, bool ByDays, IReadOnlyList<MultipleMap> Maps, MetricView Together);

/// <summary>Small multiples: the map of a metric for several themes or several days.</summary>
public static class Multiples
{
    public const int Most = 12;

    private const int YearEnds = 6;
    private const int FurtherThemes = 2;

    private static readonly LocalizedText YearsNote = new(
        "每图只用当年的一次发布。", "Each map takes a single publication of its year.");

    private static readonly LocalizedText ApartNote = new(
        "口径不同的年份之间不宜比较变化。", "Years that are not reckoned alike do not show a change.");

    public static bool KnowsThemes(Metric metric) => metric.Kind is MetricKind.Count or MetricKind.State or MetricKind.PerPeople;

    /// <summary>
    /// False where there is but one day to show. Rows of the comparison are among them: the kind of number that compares
    /// is found for each day anew, so that maps of several days might mix them on one scale.
    /// </summary>
    public static bool KnowsDays(Metric metric) =>
        metric.Kind == MetricKind.Indicator || (metric.Kind != MetricKind.Facet && Metrics.KnowsDay(metric));

    /// <summary>The themes of a query, or those shown when it names none.</summary>
    public static IReadOnlyList<Theme> ThemesOf(Dataset dataset, MultiplesQuery query)
    {
        if (query.Themes.Count > 0)
        {
            return [.. query.Themes.Select(code => dataset.ThemesByCode[code])];
        }

        var index = DatasetIndex.Of(dataset);
        var largest = dataset.Themes
            .Where(theme => !theme.IsStructured)
            .OrderByDescending(theme => dataset.Provinces.Sum(province => index.Adopted(province.Code, theme.Code).Length))
            .Take(FurtherThemes);
        return [.. dataset.Themes.Where(theme => theme.IsStructured), .. largest.OrderBy(theme => theme.Order)];
    }

    /// <summary>The days of a query, rising, or the year ends shown when it names none: the day itself and those before it.</summary>
    public static IReadOnlyList<DateOnly> DaysOf(Dataset dataset, Metric metric, MultiplesQuery query, DateOnly? asOf)
    {
        var last = asOf ?? dataset.AsOf;
        if (!KnowsDays(metric))
        {
            return [last];
        }

        if (query.Days is { Count: > 0 } days)
        {
            return [.. days.Distinct().Order()];
        }

        var years = metric.Kind == MetricKind.Indicator
            ? YearsOf(dataset, metric).Where(year => year <= last.Year).TakeLast(YearEnds)
            : Enumerable.Range(last.Year - YearEnds + 1, YearEnds);
        return [.. years.Select(year => new DateOnly(year, 12, 31)).Select(end => end < last ? end : last).DefaultIfEmpty(last)];
    }

    /// <param name="method">
    /// The limits are found from the values of all maps together; fixed ones from those of the newest data.
    /// </param>
    /// <param name="from">The change since that day, for counts by theme.</param>
    /// <param name="limits">As of <see cref="Metrics.Build"/>.</param>
    /// <exception cref="KeyNotFoundException">The metric's subject or a theme is not in the dataset.</exception>
    public static MultiplesView Build(
        Dataset dataset, Metric metric, MultiplesQuery query, DateOnly? asOf, ClassMethod method = ClassMethod.Quantile, DateOnly? from = null,
        IReadOnlyList<decimal>? limits = null)
    {
        var byDays = query.IsByDays(metric);
        List<Slot> slots = byDays
            ? [.. DaysOf(dataset, metric, query, asOf).Select(day => new Slot(metric, day, HeadOf(metric, day)))]
            : [.. ThemesOf(dataset, query).Select(theme => new Slot(metric with { Subject = theme.Code }, asOf, theme.Name))];
        if (byDays && metric.Kind == MetricKind.Indicator)
        {
            slots = [.. slots.DistinctBy(slot => slot.Day?.Year)];
        }

        var views = Views(dataset, slots, method, byDays ? null : from, limits);
        // a year without a complete publication has no source of its own
        var sourced = views.FindAll(view => view.Period is not null) is { Count: > 0 } dated ? dated : views;
        var title = byDays ? views[0].Title : TitleByThemes(dataset, metric, asOf, from);
        return new MultiplesView(
            title,
            byDays,
            [.. slots.Zip(views, (slot, view) => new MultipleMap(slot.Head, view, slot.Day ?? dataset.AsOf, FigureOf(view)))],
            views[0] with
            {
                Title = title,
                Note = metric.Kind == MetricKind.Indicator ? NoteOfYears(dataset, metric, slots) : views[0].Note,
                Period = null,
                LeftOut = LeftOut(dataset, slots, byDays),
                Values = [.. views.SelectMany(view => view.Values)],
                Sources = [.. sourced.SelectMany(view => view.Sources).DistinctBy(source => source.Id)],
            });
    }

    /// <summary>Of all themes together, since each measure has one; of several days day by day.</summary>
    private static Unplaced LeftOut(Dataset dataset, List<Slot> slots, bool byDays)
    {
        var parts = slots.ConvertAll(slot => Unplaced.Of(dataset, slot.Metric, slot.Day));
        return new(parts.Sum(part => part.Undated), parts.Sum(part => part.Partly), dataset.AsOf)
        {
            ByDay = byDays ? [.. slots.Zip(parts, (slot, part) => (slot.Day ?? dataset.AsOf, part.Undated + part.Partly))] : [],
        };
    }

    private static List<MetricView> Views(Dataset dataset, List<Slot> slots, ClassMethod method, DateOnly? from, IReadOnlyList<decimal>? own)
    {
        if (slots[0].Metric.Kind is MetricKind.State or MetricKind.Track or MetricKind.Facet)
        {
            return slots.ConvertAll(slot => Metrics.Build(dataset, slot.Metric, slot.Day, method));
        }

        var parts = slots.ConvertAll(slot => NumbersOf(dataset, slot, slot.Day, from));
        // what lies about one year's national value does not lie about another's; what one map sets apart, all do
        var (zeroApart, isFlag) = (parts.Exists(part => part.Scale.ZeroApart), parts.TrueForAll(part => part.Scale.IsFlag));
        parts = parts.ConvertAll(part => (part.Scale with { Reference = null, ZeroApart = zeroApart, IsFlag = isFlag }, part.Numbers));
        var scale = parts[0].Scale;
        var ownLimits = method == ClassMethod.Fixed && own is { Count: > 0 };
        var limits = ownLimits ? scale.Limits(own!)
            : method == ClassMethod.Fixed ? scale.Open(scale.Limits(slots.SelectMany(slot => Newest(dataset, slot, from)), method))
            : scale.Limits(parts.SelectMany(part => part.Numbers), method);
        return [.. slots.Zip(parts, (slot, part) => part.Scale.View(dataset, slot.Metric, part.Numbers, method, limits, ownLimits))];
    }

    private static IReadOnlyList<MetricNumber> Newest(Dataset dataset, Slot slot, DateOnly? from) =>
        Metrics.Numbers(dataset, slot.Metric, asOf: null, from).Numbers;

    private static (MetricScale Scale, IReadOnlyList<MetricNumber> Numbers) NumbersOf(Dataset dataset, Slot slot, DateOnly? day, DateOnly? from) =>
        slot.Metric.Kind == MetricKind.Indicator
            ? Metrics.OfYear(dataset, slot.Metric, day!.Value.Year)
            : Metrics.Numbers(dataset, slot.Metric, day, from);

    /// <summary>Years by which provinces are compared, rising.</summary>
    private static IEnumerable<int> YearsOf(Dataset dataset, Metric metric) => dataset.Compared(metric.Subject!)
        .Select(vintage => vintage.Year)
        .Distinct()
        .Order();

    private static LocalizedText HeadOf(Metric metric, DateOnly day) => metric.Kind == MetricKind.Indicator
        ? new($"{day.Year} 年", day.Year.ToString(CultureInfo.InvariantCulture))
        : Words.Plain(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static LocalizedText NoteOfYears(Dataset dataset, Metric metric, List<Slot> slots)
    {
        var shown = dataset.NewestCompared(metric.Subject!) is { } newest
            ? slots.ConvertAll(slot => dataset.OfYear(newest, slot.Day!.Value.Year)).OfType<IndicatorVintage>().ToList()
            : [];
        var apart = shown.Zip(shown.Skip(1)).Any(pair => !dataset.ComparesWith(pair.Second, pair.First));
        LocalizedText?[] named = [.. shown
            .Where(vintage => vintage.Name is not null)
            .Select(vintage => new LocalizedText($"{vintage.Year} 年为{vintage.Name!.Value.Zh}", $"{vintage.Year} is {vintage.Name.Value.In(english: true)}"))];
        LocalizedText? names = Words.Join(named, "，", ", ") is { } list ? new($"{list.Zh}。", $"{list.In(english: true)}.") : null;
        return Words.Join([YearsNote, names, apart ? ApartNote : null], "", " ")!.Value;
    }

    private static LocalizedText TitleByThemes(Dataset dataset, Metric metric, DateOnly? asOf, DateOnly? from)
    {
        if (metric.Kind == MetricKind.State)
        {
            return new("各主题有无", "Who has what, by theme");
        }

        var title = Metrics.Numbers(dataset, metric with { Subject = null }, asOf, from).Scale.Title;
        return new($"各主题{title.Zh}", $"{title.In(english: true)} by theme");
    }

    private static LocalizedText FigureOf(MetricView view)
    {
        if (view.HasStates)
        {
            var have = view.Values.Count(value => value.State == CellState.Recorded);
            return new($"{have} 省有", have == 1 ? "1 province has it" : $"{have} provinces have it");
        }

        var known = view.Values.Where(value => value.Value is not null).ToList();
        if (view.Metric.Kind != MetricKind.Count)
        {
            return new($"{known.Count} 省有数", known.Count == 1 ? "1 province with a number" : $"{known.Count} provinces with a number");
        }

        var (provinces, sum) = (known.Count(value => value.Value > 0), known.Sum(value => value.Value!.Value));
        return new($"{provinces} 省，共 {Words.Number(sum)} 条", $"{Words.Records((int)sum).In(english: true)} in {provinces} {(provinces == 1 ? "province" : "provinces")}");
    }

    /// <param name="Day">Null for all that is on record.</param>
    private sealed record Slot(Metric Metric, DateOnly? Day, LocalizedText Head);
}
