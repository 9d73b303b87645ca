using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Tests.Fixtures;

/// <summary>The test dataset with some of its lists exchanged.</summary>
public static class DatasetCopies
{
    public static Dataset With(
        this Dataset dataset,
        IReadOnlyList<AggregateStatement>? statements = null,
        IReadOnlyList<Indicator>? indicators = null,
        IReadOnlyList<IndicatorVintage>? vintages = null,
        IReadOnlyList<Province>? provinces = null,
        IReadOnlyList<Facet>? facets = null) => new()
    {
        Version = dataset.Version,
        AsOf = dataset.AsOf,
        Provinces = provinces ?? dataset.Provinces,
        Themes = dataset.Themes,
        Facets = facets ?? dataset.Facets,
        Tracks = dataset.Tracks,
        PeerGroups = dataset.PeerGroups,
        FigureDefinitions = dataset.FigureDefinitions,
        Measures = dataset.Measures,
        Reviews = dataset.Reviews,
        Statements = statements ?? dataset.Statements,
        Indicators = indicators ?? dataset.Indicators,
        Vintages = vintages ?? dataset.Vintages,
    };
}
