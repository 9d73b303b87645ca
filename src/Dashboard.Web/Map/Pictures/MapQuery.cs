using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Map.Pictures;

/// <summary>What the address of a picture asks for.</summary>
internal sealed record MapQuery(
    Metric Metric, DateOnly? AsOf, ClassMethod Classes, DateOnly? From, bool English, bool Dark, int Scale)
{
    public static IReadOnlyList<string> Words { get; } =
        [QueryWords.Metric, QueryWords.Themes, QueryWords.AsOf, QueryWords.Classes, QueryWords.IssuedFrom, QueryWords.Language, QueryWords.Look];

    private enum Language
    {
        Zh,
        En,
    }

    private enum Look
    {
        Light,
        Dark,
    }

    public static MapQuery Read(QueryReader query, int largestScale)
    {
        var (metric, asOf) = (MetricOf(query), query.AsOf());
        return new(
            metric,
            asOf,
            query.Choice(QueryWords.Classes, ClassMethod.Quantile),
            query.ChangeSince(metric, asOf),
            query.Choice(QueryWords.Language, Shell.Words.English ? Language.En : Language.Zh) == Language.En,
            query.Choice(QueryWords.Look, Look.Light) == Look.Dark,
            query.Number(QueryWords.Scale, 1, largestScale, 2));
    }

    public MetricView View(Dataset dataset) => Metrics.Build(dataset, Metric, AsOf, Classes, From);

    /// <summary>A theme given beside the count of everything narrows it.</summary>
    private static Metric MetricOf(QueryReader query)
    {
        var (metric, themes) = (query.Metric(), query.Themes());
        if (themes.Count > 1)
        {
            query.AddFault(QueryFault.TooMany(QueryWords.Themes, 1));
        }

        return metric == Metric.Default && themes is [var theme, ..] ? new Metric(MetricKind.Count, theme) : metric;
    }
}
