using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Shell;

/// <content>What maps are of.</content>
public sealed partial class QueryReader
{
    /// <summary>There are colours for five classes.</summary>
    public const int MostLimits = 4;

    private const int MostDecimals = 6;
    private static readonly char[] BetweenLimits = [',', '、', ';', ' ', '\t', '　'];

    private const decimal LargestLimit = 1_000_000_000_000;

    public Metric Metric()
    {
        var text = Single(QueryWords.Metric);
        if (!Data.Comparison.Metric.TryParse(text, dataset, out var metric))
        {
            faults.Add(QueryFault.Unknown(QueryWords.Metric, new("指标", "metric"), [text ?? ""]));
        }

        var statuses = StatusSet.Of(Statuses());
        if (statuses.IsEmpty || metric.KnowsStatus)
        {
            return metric with { Statuses = statuses };
        }

        faults.Add(new(QueryWords.Status, new($"status：{metric} 不分状态，未采用。", $"status: {metric} is not parted by status; left out.")));
        return metric;
    }

    /// <summary>The metric of a single map: one theme of <c>t</c> narrows the count of everything; a fault elsewhere.</summary>
    public Metric MetricOfOneMap()
    {
        var (metric, themes) = (Metric(), Themes());
        if (themes.Count == 0)
        {
            return metric;
        }

        if (!metric.KnowsStatus || metric.Subject is not null)
        {
            faults.Add(new(QueryWords.Themes, new($"t：{metric} 已自定范围，不再按主题筛选。", $"t: {metric} says itself what it shows; no theme narrows it.")));
            return metric;
        }

        if (themes.Count > 1)
        {
            faults.Add(QueryFault.TooMany(QueryWords.Themes, 1));
        }

        return metric with { Subject = themes[0] };
    }

    /// <summary><c>classes</c>; a fault where the metric shows states, which have none.</summary>
    public ClassMethod Classes(Metric metric)
    {
        var method = Choice(QueryWords.Classes, ClassMethod.Quantile);
        if (method == ClassMethod.Quantile || Metrics.KnowsClasses(dataset, metric))
        {
            return method;
        }

        faults.Add(new(QueryWords.Classes, new($"classes：{metric} 只分状态，不分级。", $"classes: {metric} shows states and has no classes.")));
        return ClassMethod.Quantile;
    }

    /// <summary>
    /// <c>limits</c>: the reader's own limits of fixed classes, one to four rising numbers; empty where there are none.
    /// As many classes as there are colours lie between and beside them. None where one is beyond what the metric can be.
    /// </summary>
    /// <param name="from">Of <see cref="ChangeSince"/>: a change may be negative.</param>
    public IReadOnlyList<decimal> Limits(Metric metric, ClassMethod classes, DateOnly? from)
    {
        var words = LimitWords();
        if (words.Count == 0)
        {
            return [];
        }

        var limits = LimitsOf(words, metric, classes, from);
        RefusedLimits = limits.Count == 0 ? string.Join(' ', words) : null;
        return limits;
    }

    /// <summary>What <see cref="Limits"/> did not take, so that it can be mended where it was typed.</summary>
    public string? RefusedLimits { get; private set; }

    private List<decimal> LimitsOf(List<string> words, Metric metric, ClassMethod classes, DateOnly? from)
    {

        if (classes != ClassMethod.Fixed || !Metrics.KnowsClasses(dataset, metric))
        {
            faults.Add(new(QueryWords.Limits, new("limits：只与 classes=fixed 合用，未采用。", "limits: only goes with classes=fixed; left out.")));
            return [];
        }

        var limits = words.Select(LimitOf).OfType<decimal>().ToList();
        if (limits.Count == words.Count && limits.Count <= MostLimits && limits.Zip(limits.Skip(1)).All(pair => pair.First < pair.Second))
        {
            var range = LimitRange.Of(dataset, metric, from is not null);
            if (limits.TrueForAll(range.Holds))
            {
                return limits;
            }

            faults.Add(new(QueryWords.Limits, OutOf(range, metric, limits.First(limit => !range.Holds(limit)))));
            return [];
        }

        faults.Add(new(QueryWords.Limits, new(
            $"limits：请写 1 到 {MostLimits} 个递增的数，如 limits=10,20,50；未采用。",
            $"limits: write 1 to {MostLimits} rising numbers, as limits=10,20,50; left out.")));
        return [];
    }

    /// <summary>Written with what an input method gives as well: commas, digits and spaces of full width.</summary>
    private List<string> LimitWords() =>
        [.. query[QueryWords.Limits].SelectMany(value => Narrow(value ?? "").Split(BetweenLimits, StringSplitOptions.RemoveEmptyEntries)).Take(MostListed + 1)];

    private static string Narrow(string text) =>
        string.Concat(text.Select(sign => sign is >= '！' and <= '～' ? (char)(sign - '！' + '!') : sign));

    private static LocalizedText OutOf(LimitRange range, Metric metric, decimal limit) => range.Highest is { } highest
        ? new(
            $"limits：{metric} 是年份，界限应在 {range.Lowest} 到 {highest} 之间，“{Words.Number(limit)}”不在其中；未采用。",
            $"limits: {metric} is a year, so that limits lie between {range.Lowest} and {highest}, and {Words.Number(limit)} does not; left out.")
        : new(
            $"limits：{metric} 不会小于 {range.Lowest}，“{Words.Number(limit)}”不能作界限；未采用。",
            $"limits: {metric} is never below {range.Lowest}, so that {Words.Number(limit)} is no limit; left out.");

    private static decimal? LimitOf(string text) =>
        decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= LargestLimit && decimal.Round(number, MostDecimals) == number
            ? decimal.Parse(number.ToString("0.######", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : null;

    /// <summary>
    /// <c>t</c> and <c>dates</c> of a sheet of several maps, at most twelve; themes are a fault where the maps are of days.
    /// </summary>
    public MultiplesQuery Multiples(Metric metric)
    {
        var maps = new MultiplesQuery(Themes(Data.Comparison.Multiples.Most), Days());
        if (maps.Themes.Count == 0 || !maps.IsByDays(metric))
        {
            return maps;
        }

        faults.Add(new(QueryWords.Themes, new("t：按日期并列时不分主题。", "t: maps of several days are not parted by theme.")));
        return maps with { Themes = [] };
    }

    /// <summary>Of a single map: <c>dates</c> are a fault there.</summary>
    public void NoMultiples()
    {
        if (Written(QueryWords.Dates).Count > 0)
        {
            faults.Add(new(QueryWords.Dates, new("dates：只与 tab=multiples 合用，未采用。", "dates: only goes with tab=multiples; left out.")));
        }
    }

    /// <summary>Null when the word is not there, empty for <c>years</c>.</summary>
    private List<DateOnly>? Days()
    {
        var words = List(QueryWords.Dates);
        if (words is [] or [QueryWords.YearEnds])
        {
            return words.Count == 0 ? null : [];
        }

        foreach (var word in words.Where(word => DayOf(word) is null))
        {
            faults.Add(QueryFault.NotADate(QueryWords.Dates, word));
        }

        var days = words.Select(DayOf).OfType<DateOnly>().Distinct().Select(day => ViewDay(QueryWords.Dates, day)).OfType<DateOnly>().ToList();
        if (days.Count > Data.Comparison.Multiples.Most)
        {
            faults.Add(QueryFault.TooMany(QueryWords.Dates, Data.Comparison.Multiples.Most));
            days.RemoveRange(Data.Comparison.Multiples.Most, days.Count - Data.Comparison.Multiples.Most);
        }

        return days;
    }

    /// <summary>
    /// <c>from</c> of a map: the change since that day; a fault where the metric knows none, the day is not earlier, or
    /// there are maps of several days.
    /// </summary>
    public DateOnly? ChangeSince(Metric metric, DateOnly? asOf, MultiplesQuery? maps = null)
    {
        if (Date(QueryWords.IssuedFrom) is not { } day)
        {
            return null;
        }

        if (maps?.IsByDays(metric) == true)
        {
            faults.Add(new(QueryWords.IssuedFrom, new("from：按日期并列时没有变化值。", "from: maps of several days show no change.")));
            return null;
        }

        if (!Metrics.KnowsChange(metric))
        {
            faults.Add(new(QueryWords.IssuedFrom, new($"from：{metric} 没有变化值。", $"from: {metric} shows no change.")));
            return null;
        }

        if (!Metrics.KnowsChange(dataset, metric, day))
        {
            faults.Add(new(QueryWords.IssuedFrom, NoEarlierYear(metric, day)));
            return null;
        }

        if (day >= (asOf ?? dataset.AsOf))
        {
            faults.Add(new(QueryWords.IssuedFrom, new("from：应早于 asOf。", "from: must be earlier than asOf.")));
            return null;
        }

        return day;
    }

    private LocalizedText NoEarlierYear(Metric metric, DateOnly day)
    {
        var name = dataset.Indicators.First(indicator => indicator.Code == metric.Subject).Name;
        return Metrics.EarlierYears(dataset, metric.Subject!) is [.., var first]
            ? new(
                $"from：{name.Zh}在 {Words.Date(day)} 前没有可比的年份，最早可比 {first} 年；现显示数值本身。",
                $"from: {name.In(true)} has no year to compare with up to {Words.Date(day)}; the earliest to compare with is {first}. The values themselves are shown.")
            : new(
                $"from：{name.Zh}只有一个可比的年份，没有变化值；现显示数值本身。",
                $"from: {name.In(true)} has only one year to compare by and no change to show. The values themselves are shown.");
    }
}
