using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <param name="Basis">The vintages that the distances rest on, one per indicator.</param>
/// <param name="Ranked">Nearest first; distances are in standard deviations.</param>
/// <param name="Unused">Codes of the indicators that were asked for and have no vintage to go by.</param>
/// <param name="LeftOut">Covered provinces that lack one of the values, by code; the home province itself among them if it does.</param>
public sealed record NearestProvinces(
    IReadOnlyList<IndicatorVintage> Basis,
    IReadOnlyList<(Province Province, double Distance)> Ranked,
    IReadOnlyList<Province> LeftOut,
    IReadOnlyList<string> Unused);

/// <param name="Code">Of the indicator.</param>
/// <param name="Weight">How much its squared difference counts; 1 is plain, and it must be positive.</param>
public sealed record WeightedIndicator(string Code, int Weight = 1);

public static class Peers
{
    /// <summary>Provinces nearest by standardised indicators (z-scores, Euclidean); those lacking a value are left out and named.</summary>
    /// <remarks>
    /// Each indicator is taken from its newest complete vintage, else from the newest that covers more than half of the
    /// provinces, and standardised over the provinces compared (mean 0, population standard deviation 1; one that does not
    /// vary adds no distance). An indicator without such a vintage, or unknown, is not used, is missing from the basis and
    /// named. Equal distances go by code. The result is empty when the home province lacks a value or no indicator can be used.
    /// </remarks>
    public static NearestProvinces Nearest(Dataset dataset, string home, IReadOnlyList<string> indicators, int count) =>
        NearestByWeight(dataset, home, [.. indicators.Select(code => new WeightedIndicator(code))], count);

    /// <inheritdoc cref="Nearest(Dataset, string, IReadOnlyList{string}, int)"/>
    /// <param name="dataset">What it is about.</param>
    /// <param name="home">Province code.</param>
    /// <param name="indicators">Of a code named twice the first counts. The distance is √Σ weight · (difference of z-scores)².</param>
    /// <param name="count">How many at most.</param>
    public static NearestProvinces NearestByWeight(Dataset dataset, string home, IReadOnlyList<WeightedIndicator> indicators, int count)
    {
        var asked = indicators
            .DistinctBy(indicator => indicator.Code)
            .Select(indicator => (indicator.Code, indicator.Weight, Vintage: dataset.NewestCompared(indicator.Code)))
            .ToList();
        var weighted = asked.FindAll(entry => entry.Vintage is not null);
        IReadOnlyList<string> unused = [.. asked.Where(entry => entry.Vintage is null).Select(entry => entry.Code)];
        var basis = weighted.ConvertAll(pair => pair.Vintage!);
        var weights = weighted.ConvertAll(pair => (double)pair.Weight);
        var known = new List<(Province Province, double[] Values)>();
        var leftOut = new List<Province>();
        foreach (var province in dataset.CoveredProvinces)
        {
            var values = basis.Select(vintage => vintage.ValueOf(province.Code)).OfType<decimal>().ToList();
            if (values.Count == basis.Count)
            {
                known.Add((province, [.. values.Select(value => (double)value)]));
            }
            else
            {
                leftOut.Add(province);
            }
        }

        var own = known.Find(entry => entry.Province.Code == home).Values;
        if (own is null || basis.Count == 0)
        {
            return new NearestProvinces(basis, [], leftOut, unused);
        }

        var deviations = Enumerable.Range(0, basis.Count)
            .Select(column => Deviation([.. known.Select(entry => entry.Values[column])]))
            .ToArray();
        var ranked = known
            .Where(entry => entry.Province.Code != home)
            .Select(entry => (entry.Province, Distance: Distance(own, entry.Values, deviations, weights)))
            .OrderBy(entry => entry.Distance)
            .ThenBy(entry => entry.Province.Code, StringComparer.Ordinal)
            .Take(count)
            .ToList();
        return new NearestProvinces(basis, ranked, leftOut, unused);
    }

    private static double Deviation(double[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean)));
    }

    /// <summary>The mean cancels out of a difference of z-scores.</summary>
    private static double Distance(double[] left, double[] right, double[] deviations, List<double> weights) => Math.Sqrt(
        left.Select((value, column) =>
            deviations[column] > 0 ? weights[column] * Math.Pow((value - right[column]) / deviations[column], 2) : 0).Sum());
}
