using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>How the limits of the classes are found.</summary>
public enum ClassMethod
{
    /// <summary>About equally many provinces in each class.</summary>
    Quantile,

    /// <summary>Equal steps from the lowest to the highest value.</summary>
    Equal,

    /// <summary>Natural breaks (Jenks): values within a class lie as close together as can be.</summary>
    Natural,

    /// <summary>Round limits that do not depend on the day, so that maps of several days can be compared.</summary>
    Fixed,
}

/// <summary>Classes of a map's legend: about equally many provinces in each, edges round enough to read.</summary>
public static class MetricClasses
{
    private const int Most = 5;

    /// <param name="values">What is to be classed, without zeros that stand apart.</param>
    /// <param name="decimals">Of the values as shown; the edges have at most as many.</param>
    public static IReadOnlyList<MetricClass> Of(IEnumerable<decimal> values, int decimals)
    {
        var sorted = values.Select(value => decimal.Round(value, decimals)).Order().ToList();
        if (sorted.Count == 0)
        {
            return [];
        }

        var edges = Edges(sorted, decimals);
        var unit = decimals == 0 ? 1m : (decimal)Math.Pow(10, -decimals);
        return [.. edges.Select((from, number) =>
        {
            decimal? to = number + 1 < edges.Count ? edges[number + 1] - unit : null;
            return new MetricClass(from, to, Label(from, to, decimals));
        })];
    }

    /// <summary>The class that a value falls into, or null when there are no classes.</summary>
    public static int? IndexOf(IReadOnlyList<MetricClass> classes, decimal value)
    {
        for (var number = classes.Count - 1; number >= 0; number--)
        {
            if (value >= classes[number].From)
            {
                return number;
            }
        }

        return classes.Count > 0 ? 0 : null;
    }

    /// <summary>Lowest values of the classes: the lowest value of all, then rounded quantiles, each once.</summary>
    private static List<decimal> Edges(List<decimal> sorted, int decimals)
    {
        // whole numbers, unless the values lie so close that they would all fall into a few
        var spread = sorted[^1] - sorted[0];
        var step = 1m;
        while (step * Most * 10 < spread)
        {
            step *= 10;
        }

        var edges = Rounded(sorted, step);
        for (var finer = decimals; finer > 0 && edges.Count < Math.Min(3, sorted.Distinct().Count()); finer--)
        {
            step /= 10;
            edges = Rounded(sorted, step);
        }

        return edges;
    }

    private static List<decimal> Rounded(List<decimal> sorted, decimal step)
    {
        var edges = new List<decimal> { sorted[0] };
        for (var number = 1; number < Most; number++)
        {
            var quantile = sorted[number * sorted.Count / Most];
            var edge = decimal.Ceiling(quantile / step) * step;
            if (edge > edges[^1] && edge <= sorted[^1])
            {
                edges.Add(edge);
            }
        }

        return edges;
    }

    private static LocalizedText Label(decimal from, decimal? to, int decimals)
    {
        var low = from.ToString($"N{decimals}", CultureInfo.InvariantCulture);
        if (to is not { } last)
        {
            return new($"{low} 及以上", $"{low} or more");
        }

        var high = last.ToString($"N{decimals}", CultureInfo.InvariantCulture);
        return low == high ? new(low, low) : new($"{low}—{high}", $"{low}–{high}");
    }
}
