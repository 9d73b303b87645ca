using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>How a metric is called beside each of its values.</summary>
public static class MetricNames
{
    /// <summary>The theme or track alone where that says enough; else the view's title.</summary>
    /// <param name="from">The day since which the view counts what was added.</param>
    public static LocalizedText Brief(Dataset dataset, MetricView view, DateOnly? from) => view.Metric switch
    {
        { Kind: MetricKind.State, Subject: { } theme } => dataset.ThemesByCode[theme].Name,
        { Kind: MetricKind.Count, Subject: { } theme, Statuses.IsEmpty: true } when from is null => dataset.ThemesByCode[theme].Name,
        { Kind: MetricKind.Track, Subject: { } track } => dataset.TracksByCode[track].Name,
        _ => view.Title,
    };
}
