namespace Dashboard.Data.Comparison;

/// <summary>Limits of classes that are all of one width: a power of ten times a number that is easy to count in.</summary>
internal static class EqualSteps
{
    private static readonly decimal[] Round = [1m, 1.5m, 2m, 2.5m, 3m, 4m, 5m, 6m, 8m];

    /// <param name="sorted">Rounded to <paramref name="decimals"/>.</param>
    /// <param name="decimals">The limits have at most as many.</param>
    /// <param name="most">Classes; there are fewer where a round step needs fewer.</param>
    /// <param name="aboveZero">The classes end at round numbers instead of beginning there.</param>
    /// <returns>Where the classes begin; the highest value lies no more than a step above the last.</returns>
    public static IReadOnlyList<decimal> Of(IReadOnlyList<decimal> sorted, int decimals, int most, bool aboveZero)
    {
        if (sorted.Count == 0)
        {
            return [];
        }

        var (low, high, unit) = (sorted[0], sorted[^1], MetricClasses.UnitOf(decimals));
        if (low == high)
        {
            return [low];
        }

        var shift = aboveZero && low > 0 ? unit : 0;
        foreach (var step in From((high - low) / most, unit))
        {
            var start = (decimal.Floor((low - shift) / step) * step) + shift;
            if (high <= start + (most * step))
            {
                return [.. Enumerable.Range(0, most).Select(number => start + (number * step)).Where(edge => edge <= high)];
            }
        }

        throw new InvalidOperationException("Steps grow without end.");
    }

    /// <summary>The same on both sides of a middle that lies between the values: below it, and from it on.</summary>
    public static IReadOnlyList<decimal> Around(decimal middle, decimal low, decimal high, int decimals, int mostAside)
    {
        var step = From(Math.Max(middle - low, high - middle) / mostAside, MetricClasses.UnitOf(decimals)).First();
        var below = (int)decimal.Ceiling((middle - low) / step);
        var above = Math.Clamp((int)decimal.Floor((high - middle) / step) + 1, 1, mostAside);
        return [.. Enumerable.Range(-below, below + above).Select(number => middle + (number * step))];
    }

    /// <summary>Round steps that are at least so wide, rising.</summary>
    private static IEnumerable<decimal> From(decimal least, decimal unit)
    {
        for (var power = unit; ; power *= 10)
        {
            foreach (var factor in Round)
            {
                // 2.5 is no whole number of units of one
                if (power * factor >= least && power * factor % unit == 0)
                {
                    yield return power * factor;
                }
            }
        }
    }
}
