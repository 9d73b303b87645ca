using Dashboard.Data.Comparison;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Map.Pictures;

/// <summary>What the address of a picture asks for.</summary>
internal sealed record MapQuery(
    Metric Metric, DateOnly? AsOf, ClassMethod Classes, DateOnly? From, MultiplesQuery? Maps, PictureLook Look)
{
    public static IReadOnlyList<string> Words { get; } =
        [QueryWords.Metric, QueryWords.Themes, QueryWords.AsOf, QueryWords.Classes, QueryWords.IssuedFrom, QueryWords.Dates, QueryWords.Tab, .. PictureLook.Words];

    /// <summary>Forms of the overview that are pictures.</summary>
    private enum Form
    {
        Map,
        Multiples,
    }

    public static MapQuery Read(QueryReader query)
    {
        var (metric, asOf) = (query.Metric(), query.AsOf());
        var maps = query.Choice(QueryWords.Tab, Form.Map) == Form.Multiples ? query.Multiples(metric) : null;
        metric = maps is null ? Narrowed(query, metric) : metric;
        return new(
            metric,
            asOf,
            query.Choice(QueryWords.Classes, ClassMethod.Quantile),
            query.ChangeSince(metric, asOf, maps),
            maps,
            PictureLook.Read(query));
    }

    public MapDrawing Draw(Dataset dataset, MapPicture picture) => Maps is null
        ? picture.Draw(Metrics.Build(dataset, Metric, AsOf, Classes, From), AsOf ?? dataset.AsOf, Look.English, Look.Dark)
        : picture.Draw(Multiples.Build(dataset, Metric, Maps, AsOf, Classes, From), Look.English, Look.Dark);

    /// <summary>A theme given beside the count of everything narrows it.</summary>
    private static Metric Narrowed(QueryReader query, Metric metric)
    {
        var themes = query.Themes();
        if (themes.Count > 1)
        {
            query.AddFault(QueryFault.TooMany(QueryWords.Themes, 1));
        }

        return metric == Metric.Default && themes is [var theme, ..] ? new Metric(MetricKind.Count, theme) : metric;
    }
}
