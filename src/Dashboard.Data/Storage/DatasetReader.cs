using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Data.Storage;

/// <summary>Reads all tables and puts the graph together in memory, in the orders that <see cref="Dataset"/> promises.</summary>
internal static class DatasetReader
{
    private const int Attempts = 5;

    /// <summary>
    /// A publication may come between two of the queries. It raises the version in the same transaction, so what was read
    /// is whole when the version before and after is the same; else it is read again.
    /// </summary>
    /// <exception cref="InvalidOperationException">Nothing has been published, or publications never cease.</exception>
    public static async Task<Dataset> ReadAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < Attempts; attempt++)
        {
            var version = await ReadVersionAsync(context, cancellationToken)
                ?? throw new InvalidOperationException("The database holds no published data; the seed is loaded at start.");
            var dataset = await ReadTablesAsync(context, version, cancellationToken);
            if (await ReadVersionAsync(context, cancellationToken) == version)
            {
                return dataset;
            }
        }

        throw new InvalidOperationException($"The data changed during each of {Attempts} attempts to read it.");
    }

    /// <returns>Null before the first publication.</returns>
    public static async Task<int?> ReadVersionAsync(DashboardContext context, CancellationToken cancellationToken)
    {
        var numbers = await DatasetQueries.Version(context).ToListAsync(cancellationToken);
        return numbers.Count == 0 ? null : numbers[0];
    }

    private static async Task<Dataset> ReadTablesAsync(
        DashboardContext context, int version, CancellationToken cancellationToken)
    {
        var themes = await DatasetQueries.Themes(context).ToListAsync(cancellationToken);
        var themeOrder = themes.ToDictionary(theme => theme.Code, theme => theme.Order);
        var facets = await DatasetQueries.Facets(context).ToListAsync(cancellationToken);
        var tracks = await DatasetQueries.Tracks(context).ToListAsync(cancellationToken);
        var provinces = await DatasetQueries.Provinces(context).ToListAsync(cancellationToken);
        var peerGroups = await DatasetQueries.PeerGroups(context).ToListAsync(cancellationToken);
        var reviews = await DatasetQueries.Reviews(context).ToListAsync(cancellationToken);
        var definitions = await DatasetQueries.FigureDefinitions(context)
            .ToDictionaryAsync(definition => definition.Code, cancellationToken);
        var glossary = new Glossary(await DatasetQueries.Terms(context).ToListAsync(cancellationToken));
        var sources = await DatasetQueries.Sources(context).ToDictionaryAsync(source => source.Id, cancellationToken);
        foreach (var source in sources.Values)
        {
            source.Assemble(glossary);
        }

        var measures = await ReadMeasuresAsync(context, tracks, definitions, sources, glossary, cancellationToken);
        var indicators = await DatasetQueries.Indicators(context).ToListAsync(cancellationToken);
        var statements = await DatasetQueries.Statements(context).ToListAsync(cancellationToken);
        foreach (var statement in statements)
        {
            statement.Assemble(sources[statement.SourceId]);
        }

        return new Dataset
        {
            Version = version,
            AsOf = measures.Select(measure => measure.CheckedOn).Concat(reviews.Select(review => review.ReviewedOn))
                .DefaultIfEmpty().Max(),
            Provinces = Sorted(provinces, province => province.Code),
            Themes = [.. themes.OrderBy(theme => theme.Order)],
            Facets = [.. facets.OrderBy(facet => themeOrder[facet.ThemeCode]).ThenBy(facet => facet.Order)],
            Tracks = [.. tracks.OrderBy(track => track.Order)],
            PeerGroups = Sorted(peerGroups, group => group.Code),
            FigureDefinitions = Sorted(definitions.Values, definition => definition.Code),
            Measures = measures,
            Reviews = [.. reviews.OrderBy(review => review.ProvinceCode, StringComparer.Ordinal)
                .ThenBy(review => themeOrder[review.ThemeCode])],
            Statements = Sorted(statements, statement => statement.Id),
            Indicators = [.. indicators.OrderBy(indicator => indicator.Order)],
            Vintages = await ReadVintagesAsync(context, indicators, sources, glossary, cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<Measure>> ReadMeasuresAsync(
        DashboardContext context,
        List<Track> dictionary,
        Dictionary<string, FigureDefinition> definitions,
        Dictionary<string, Source> sources,
        Glossary glossary,
        CancellationToken cancellationToken)
    {
        var measures = await DatasetQueries.Measures(context).ToListAsync(cancellationToken);
        var trackOrder = dictionary.ToDictionary(track => track.Code, track => track.Order);
        var tracks = (await DatasetQueries.MeasureTracks(context).ToListAsync(cancellationToken))
            .ToLookup(track => track.MeasureId);
        var figures = (await DatasetQueries.Figures(context).ToListAsync(cancellationToken))
            .ToLookup(figure => figure.MeasureId);
        var citations = (await DatasetQueries.Citations(context).ToListAsync(cancellationToken))
            .ToLookup(citation => citation.MeasureId);

        foreach (var measure in measures)
        {
            measure.Assemble(
                [.. tracks[measure.Id].OrderBy(track => trackOrder[track.TrackCode])],
                [.. figures[measure.Id].OrderBy(figure => figure.Number)],
                [.. citations[measure.Id].OrderBy(citation => citation.Number)],
                glossary);
            foreach (var figure in measure.Figures)
            {
                figure.Assemble(definitions[figure.DefinitionCode]);
            }

            foreach (var citation in measure.Citations)
            {
                citation.Assemble(sources[citation.SourceId]);
            }
        }

        return Sorted(measures, measure => measure.Id);
    }

    private static async Task<IReadOnlyList<IndicatorVintage>> ReadVintagesAsync(
        DashboardContext context,
        List<Indicator> indicators,
        Dictionary<string, Source> sources,
        Glossary glossary,
        CancellationToken cancellationToken)
    {
        var vintages = await DatasetQueries.Vintages(context).ToListAsync(cancellationToken);
        var values = (await DatasetQueries.IndicatorValues(context).ToListAsync(cancellationToken))
            .ToLookup(value => value.VintageId);
        foreach (var vintage in vintages)
        {
            vintage.Assemble(
                sources[vintage.SourceId],
                [.. values[vintage.Id].OrderBy(value => value.ProvinceCode, StringComparer.Ordinal)
                    .ThenBy(value => value.City, StringComparer.Ordinal)]);
            foreach (var value in vintage.Values)
            {
                value.Assemble(glossary);
            }
        }

        var indicatorOrder = indicators.ToDictionary(indicator => indicator.Code, indicator => indicator.Order);
        return
        [
            .. vintages.OrderBy(vintage => indicatorOrder[vintage.IndicatorCode])
                .ThenByDescending(vintage => vintage.Year)
                .ThenBy(vintage => vintage.Id, StringComparer.Ordinal),
        ];
    }

    private static T[] Sorted<T>(IEnumerable<T> rows, Func<T, string> key) => [.. rows.OrderBy(key, StringComparer.Ordinal)];
}
