using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
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

    public MapDrawing Draw(Dataset dataset, MapPicture picture)
    {
        if (Maps is null)
        {
            var view = Metrics.Build(dataset, Metric, AsOf, Classes, From, Incomparable, Limits);
            return picture.Draw(view with { Note = Noted(dataset, view.Note, AsOf) }, AsOf ?? dataset.AsOf, Look.English, Look.Dark, Marks);
        }

        var maps = Multiples.Build(dataset, Metric, Maps, AsOf, Classes, From, Limits);
        var last = Maps.Days is { Count: > 0 } days ? days.Max() : AsOf;
        return picture.Draw(
            maps with { Together = maps.Together with { Note = Noted(dataset, maps.Together.Note, last) } }, Look.English, Look.Dark, Marks);
    }

    /// <summary>A page says above its map that a day is after the data's; a picture has nowhere else to say it.</summary>
    private LocalizedText Noted(Dataset dataset, LocalizedText note, DateOnly? day)
    {
        if (!Metrics.KnowsDay(Metric) || day is not { } asked || asked <= dataset.AsOf)
        {
            return note;
        }

        var later = QueryFault.AfterData(asked, dataset.AsOf);
        return new($"{note.Zh}{later.Zh}", $"{note.In(english: true)} {later.In(english: true)}");
    }
}
