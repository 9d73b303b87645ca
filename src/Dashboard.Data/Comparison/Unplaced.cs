using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>
/// How many measures are left out of a day's view because nothing says whether they existed by then. On the data's
/// own day all on record counts, so there are none.
/// </summary>
/// <param name="Undated">Neither they nor their sources bear a date: they are known from the day of the check.</param>
/// <param name="Partly">Dated by a year or a month in which the day lies.</param>
/// <param name="Latest">The data's own day.</param>
public sealed record Unplaced(int Undated, int Partly, DateOnly Latest)
{
    public bool IsEmpty => Undated + Partly == 0;

    /// <summary>Of views of several days: each day and how many it leaves out. The measures of all days together may then be the same ones.</summary>
    public IReadOnlyList<(DateOnly Day, int Count)> ByDay { get; init; } = [];

    /// <summary>How many, for a place beside the slider: "另有 52 条日期不详，未计入".</summary>
    public LocalizedText Brief => new(
        $"另有 {Parts("、", $"{Undated} 条日期不详", $"{Partly} 条只知年份或月份")}，未计入",
        $"Not counted: {Parts(" and ", $"{Undated} without a date", $"{Partly} dated by year or month only")}");

    /// <summary>How many, why, and when they count.</summary>
    public LocalizedText Sentence => ByDay.Count > 0 ? SentenceByDay : new(
        $"{Brief.Zh}：不能确定当日已有；到资料截止日（{On}）全部计入。",
        $"{Brief.In(english: true)}, as nothing says that they existed by then; on the data's own day ({On}) all count.");

    private LocalizedText SentenceByDay
    {
        get
        {
            List<(string Day, int Count)> days = [.. ByDay.Where(entry => entry.Count > 0).Select(entry => (Iso(entry.Day), entry.Count))];
            var (zh, en) = days.Count == ByDay.Count && days.DistinctBy(entry => entry.Count).Count() == 1
                ? ($"每图 {days[0].Count} 条", $"{days[0].Count} in each")
                : (string.Join("、", days.Select(entry => $"{entry.Day} {entry.Count} 条")), string.Join(", ", days.Select(entry => $"{entry.Count} on {entry.Day}")));
            return new(
                $"各图另有日期不详或只知年份、月份的措施未计入（{zh}）：不能确定当日已有；到资料截止日（{On}）全部计入。",
                $"Not counted, as nothing says that they existed by then: measures without a date or dated by year or month only ({en}); on the data's own day ({On}) all count.");
        }
    }

    private string On => Iso(Latest);

    /// <summary>Of adopted measures.</summary>
    /// <param name="dataset">What it is about.</param>
    /// <param name="asOf">The view's day; null for the data's own.</param>
    /// <param name="counts">Which measures the view is about.</param>
    public static Unplaced Of(Dataset dataset, DateOnly? asOf, Func<Measure, bool> counts) =>
        Count(dataset, asOf, entry => entry.Measure.CountsAsAdopted && counts(entry.Measure));

    /// <summary>Of a comparison.</summary>
    /// <param name="dataset">What it is about.</param>
    /// <param name="asOf">The view's day; null for the data's own.</param>
    /// <param name="provinces">Codes.</param>
    /// <param name="themes">Codes.</param>
    public static Unplaced Of(Dataset dataset, DateOnly? asOf, IEnumerable<string> provinces, IEnumerable<string> themes)
    {
        var (places, subjects) = (provinces.ToHashSet(StringComparer.Ordinal), themes.ToHashSet(StringComparer.Ordinal));
        return Of(dataset, asOf, measure => places.Contains(measure.ProvinceCode) && subjects.Contains(measure.ThemeCode));
    }

    /// <summary>Of a list: what would be found besides if it were dated.</summary>
    public static Unplaced Of(Dataset dataset, MeasureFilter filter)
    {
        var pass = filter.AsOf is null ? null : new MeasurePass(dataset, filter with { AsOf = null });
        pass?.MatchAll();
        return Count(dataset, filter.AsOf, entry => pass!.Passed(entry.Position));
    }

    /// <summary>Of the measures that a metric is made from.</summary>
    public static Unplaced Of(Dataset dataset, Metric metric, DateOnly? asOf)
    {
        var theme = Metrics.ThemeOf(dataset, metric)?.Code;
        var facet = metric is { Kind: MetricKind.Facet, Subject: { } row } ? FacetMetric.FacetOf(dataset, row) : null;
        return Of(dataset, Metrics.KnowsDay(metric) ? asOf : null, metric.Kind switch
        {
            MetricKind.Track or MetricKind.FirstYear => measure =>
                measure.Level != JurisdictionLevel.National && measure.Tracks.Any(track => track.TrackCode == metric.Subject),
            MetricKind.State => measure => measure.ThemeCode == theme,
            MetricKind.Facet => measure => measure.ThemeCode == theme && FacetRule.Accepts(facet!, measure, dataset),
            _ => measure => measure.Level == JurisdictionLevel.Province
                && (theme is null || measure.ThemeCode == theme)
                && (metric.Statuses.IsEmpty || metric.Statuses.Has(measure.StatusOn(dataset.StatusDay(asOf)))),
        });
    }

    private static Unplaced Count(Dataset dataset, DateOnly? asOf, Func<Entry, bool> counts)
    {
        var (undated, partly) = (0, 0);
        if (asOf is { } on)
        {
            var day = on.DayNumber;
            foreach (var (entry, first) in DatasetIndex.Of(dataset).Vague)
            {
                if (entry.ExistsFrom > day && first <= day && counts(entry))
                {
                    (undated, partly) = first == Timing.AnyDay ? (undated + 1, partly) : (undated, partly + 1);
                }
            }
        }

        return new(undated, partly, dataset.AsOf);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Parts(string and, string undated, string partly) =>
        Partly == 0 ? undated : Undated == 0 ? partly : $"{undated}{and}{partly}";
}
