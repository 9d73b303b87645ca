using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Tests.Fixtures;

/// <summary>The test dataset with some of its lists exchanged.</summary>
public static class DatasetCopies
{
    /// <summary>The same with its vintages taken as complete, so that distances may rest on them.</summary>
    public static Dataset WithCompleteVintages(this Dataset dataset) => dataset.With(vintages:
    [
        .. dataset.Vintages.Select(vintage => new IndicatorVintage
        {
            Id = vintage.Id, IndicatorCode = vintage.IndicatorCode, Year = vintage.Year, SourceId = vintage.SourceId, Source = vintage.Source,
            IsComplete = true, Values = vintage.Values,
        }),
    ]);

    public static Dataset With(
        this Dataset dataset,
        IReadOnlyList<AggregateStatement>? statements = null,
        IReadOnlyList<Indicator>? indicators = null,
        IReadOnlyList<IndicatorVintage>? vintages = null,
        IReadOnlyList<Province>? provinces = null,
        IReadOnlyList<Facet>? facets = null,
        IReadOnlyList<Measure>? measures = null) => new()
    {
        Version = dataset.Version,
        AsOf = dataset.AsOf,
        Provinces = provinces ?? dataset.Provinces,
        Themes = dataset.Themes,
        Facets = facets ?? dataset.Facets,
        Tracks = dataset.Tracks,
        PeerGroups = dataset.PeerGroups,
        FigureDefinitions = dataset.FigureDefinitions,
        Measures = measures ?? dataset.Measures,
        Reviews = dataset.Reviews,
        Statements = statements ?? dataset.Statements,
        Indicators = indicators ?? dataset.Indicators,
        Vintages = vintages ?? dataset.Vintages,
    };
}
