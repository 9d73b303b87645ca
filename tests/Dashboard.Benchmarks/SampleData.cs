using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Benchmarks;

/// <summary>
/// A dataset with many generated measures over the real provinces, themes, tracks and sources. The same number gives the
/// same measures. Its texts are made up and only ever serve to measure speed.
/// </summary>
internal static class SampleData
{
    private const int Seed = 20261123;

    public static Dataset Generate(Dataset reference, int measures)
    {
        var generator = new SampleMeasures(reference, new Random(Seed));
        return new Dataset
        {
            Version = reference.Version,
            AsOf = reference.AsOf,
            Provinces = reference.Provinces,
            Themes = reference.Themes,
            Facets = reference.Facets,
            Tracks = reference.Tracks,
            PeerGroups = reference.PeerGroups,
            FigureDefinitions = reference.FigureDefinitions,
            Measures = Measures(reference, generator, measures),
            Reviews = reference.Reviews,
            Statements = reference.Statements,
            Indicators = reference.Indicators,
            Vintages = reference.Vintages,
        };
    }

    /// <summary>As many for each covered province, by id.</summary>
    private static List<Measure> Measures(Dataset reference, SampleMeasures generator, int count)
    {
        Province[] provinces = [.. reference.CoveredProvinces];
        var measures = new List<Measure>(count);
        for (var index = 0; index < provinces.Length; index++)
        {
            var own = (count / provinces.Length) + (index < count % provinces.Length ? 1 : 0);
            for (var number = 1; number <= own; number++)
            {
                measures.Add(generator.Next(provinces[index], number));
            }
        }

        return measures;
    }
}
