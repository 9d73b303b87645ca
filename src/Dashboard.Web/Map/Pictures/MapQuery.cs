using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Map.Pictures;

/// <summary>What the address of a picture asks for.</summary>
internal sealed record MapQuery(
    Metric Metric, DateOnly? AsOf, ClassMethod Classes, IReadOnlyList<decimal> Limits, DateOnly? From, MultiplesQuery? Maps, bool Incomparable,
    MapMarks Marks, PictureLook Look)
{
    public static IReadOnlyList<string> Words { get; } =
        [QueryWords.Metric, QueryWords.Status, QueryWords.Themes, QueryWords.AsOf, QueryWords.Classes, QueryWords.Limits, QueryWords.IssuedFrom, QueryWords.Dates, QueryWords.Tab, QueryWords.Include, QueryWords.Home, QueryWords.Provinces, .. PictureLook.Words];

    /// <summary>Forms of the overview that are pictures.</summary>
    private enum Form
    {
        Map,
        Multiples,
    }

    public static MapQuery Read(QueryReader query)
    {
        var several = query.Choice(QueryWords.Tab, Form.Map) == Form.Multiples;
        var (metric, asOf) = (several ? query.Metric() : query.MetricOfOneMap(), query.AsOf());
        var maps = several ? query.Multiples(metric) : null;
        if (maps is null)
        {
            query.NoMultiples();
        }

        var classes = query.Classes(metric);
        var from = query.ChangeSince(metric, asOf, maps);
        return new(
            metric,
            asOf,
            classes,
            query.Limits(metric, classes, from),
            from,
            maps,
            query.Choice(QueryWords.Include, CompareNumbers.Comparable) == CompareNumbers.Incomparable,
            new(query.Home(), query.Provinces(), Selected: metric.Kind != MetricKind.Facet),
            PictureLook.Read(query));
    }

    public MapDrawing Draw(Dataset dataset, MapPicture picture) => Maps is null
        ? picture.Draw(Metrics.Build(dataset, Metric, AsOf, Classes, From, Incomparable, Limits), AsOf ?? dataset.AsOf, Look.English, Look.Dark, Marks)
        : picture.Draw(Multiples.Build(dataset, Metric, Maps, AsOf, Classes, From, Limits), Look.English, Look.Dark, Marks);
}
