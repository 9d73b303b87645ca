using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>The metrics that can be chosen, and where each choice leads from the current one.</summary>
public static class MetricChoices
{
    public static IEnumerable<Theme> MainThemes(Dataset dataset) => dataset.Themes.Where(theme => theme.IsStructured);

    public static IEnumerable<Theme> FurtherThemes(Dataset dataset) => dataset.Themes.Where(theme => !theme.IsStructured);

    /// <summary>Those that some year gives for most provinces; a city's figure is no province's.</summary>
    public static IReadOnlyList<Indicator> Indicators(Dataset dataset) =>
        [.. dataset.Indicators.Where(indicator => dataset.NewestCompared(indicator.Code) is not null)];

    /// <summary>The numbers that are neither counts of measures nor official statistics.</summary>
    public static IReadOnlyList<Metric> Figures { get; } =
    [
        new(MetricKind.Centres, Metric.Planned),
        new(MetricKind.Centres, Metric.Built),
        .. Metric.Bases.Select(basis => Metric.OfFunds(basis)),
        .. Metric.Bases.Select(basis => Metric.OfFunds(basis, MetricKind.FundsPerGdp)),
        new(MetricKind.PerPeople, null),
        new(MetricKind.Coverage, null),
    ];

    public static MetricFamily FamilyOf(Metric metric) => metric.Kind switch
    {
        MetricKind.Count => MetricFamily.Count,
        MetricKind.State => MetricFamily.State,
        MetricKind.Track or MetricKind.FirstYear => MetricFamily.Track,
        MetricKind.Indicator => MetricFamily.Indicator,
        _ => MetricFamily.Figures,
    };

    /// <summary>The metric of another family that stays closest to the current one; null when the data has none of it.</summary>
    public static Metric? OfFamily(Dataset dataset, Metric current, MetricFamily family)
    {
        if (FamilyOf(current) == family)
        {
            return current;
        }

        var theme = current.Kind is MetricKind.Count or MetricKind.State ? current.Subject : null;
        return family switch
        {
            MetricFamily.Count => new Metric(MetricKind.Count, theme),
            MetricFamily.State => Of(MetricKind.State, theme ?? MainThemes(dataset).FirstOrDefault()?.Code),
            MetricFamily.Track => Of(MetricKind.Track, dataset.Tracks.Count > 0 ? dataset.Tracks[0].Code : null),
            MetricFamily.Figures => Figures[0],
            MetricFamily.Indicator => Of(MetricKind.Indicator, Indicators(dataset) is [var first, ..] ? first.Code : null),
            _ => throw new ArgumentOutOfRangeException(nameof(family), family, null),
        };

        static Metric? Of(MetricKind kind, string? subject) => subject is null ? null : new Metric(kind, subject);
    }

    /// <summary>Days since which a change can be shown; none for metrics that know no change.</summary>
    public static IReadOnlyList<DateOnly> ChangeDays(Dataset dataset, Metric metric, DateOnly on) => metric.Kind switch
    {
        MetricKind.Count => [on.AddYears(-1), on.AddYears(-3)],
        MetricKind.Indicator => [.. Metrics.EarlierYears(dataset, metric.Subject!).Select(year => new DateOnly(year, 12, 31))],
        _ => [],
    };
}
