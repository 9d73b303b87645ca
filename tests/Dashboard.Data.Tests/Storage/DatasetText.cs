using System.Text.Json;
using Dashboard.Data.Comparison;

namespace Dashboard.Data.Tests.Storage;

internal static class DatasetText
{
    /// <summary>All that was read, with the measures' own details, so that two datasets can be compared.</summary>
    public static string Of(Dataset dataset) => JsonSerializer.Serialize(new
    {
        dataset.AsOf,
        dataset.Provinces,
        dataset.Themes,
        dataset.Facets,
        dataset.Tracks,
        dataset.PeerGroups,
        dataset.FigureDefinitions,
        Measures = dataset.Measures.Cast<object>(),
        dataset.Reviews,
        dataset.Statements,
        dataset.Indicators,
        dataset.Vintages,
    });
}
