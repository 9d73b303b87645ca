using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Features.Overview;

/// <summary>The metrics that can be chosen, and where each choice leads from the current one.</summary>
public static class MetricChoices
{
    public static IEnumerable<Theme> MainThemes(Dataset dataset) => dataset.Themes.Where(theme => theme.IsStructured);

    public static IEnumerable<Theme> FurtherThemes(Dataset dataset) => dataset.Themes.Where(theme => !theme.IsStructured);

    /// <summary>Those that some year gives for every province; only they can be mapped.</summary>
    public static IReadOnlyList<Indicator> Indicators(Dataset dataset) =>
        [.. dataset.Indicators.Where(indicator => dataset.NewestComplete(indicator.Code) is not null)];

    /// <summary>The metric of another kind that stays closest to the current one; null when the data has none of the kind.</summary>
    public static Metric? OfKind(Dataset dataset, Metric current, MetricKind kind)
    {
        if (current.Kind == kind)
        {
            return current;
        }

        var theme = current.Kind is MetricKind.Count or MetricKind.State ? current.Subject : null;
        return kind switch
        {
            MetricKind.Count => new Metric(MetricKind.Count, theme),
            MetricKind.State => Of(theme ?? MainThemes(dataset).FirstOrDefault()?.Code),
            MetricKind.Track => Of(dataset.Tracks.Count > 0 ? dataset.Tracks[0].Code : null),
            MetricKind.Indicator => Of(Indicators(dataset) is [var first, ..] ? first.Code : null),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };

        Metric? Of(string? subject) => subject is null ? null : new Metric(kind, subject);
    }
}
