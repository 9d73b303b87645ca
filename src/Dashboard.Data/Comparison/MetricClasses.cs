using System.Globalization;
using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>How the limits of the classes are found.</summary>
public enum ClassMethod
{
    /// <summary>About equally many provinces in each class.</summary>
    Quantile,

    /// <summary>Classes of one width, a round number, from a round start on.</summary>
    Equal,

    /// <summary>Natural breaks (Jenks): values within a class lie as close together as can be.</summary>
    Natural,

    /// <summary>
    /// The reader's own; without any those of the newest data on every day, so that maps of several days can be compared.
    /// </summary>
    Fixed,
}

/// <summary>Classes of a map's legend, their edges round enough to read.</summary>
public static class MetricClasses
{
    private const int Most = 5;

    /// <summary>On each side of a reference.</summary>
    private const int MostAside = 3;

    private const string Years = "0";

    /// <param name="values">What is to be classed, without zeros that stand apart.</param>
    /// <param name="decimals">Of the values as shown; the edges have at most as many.</param>
    /// <param name="areYears">Written without separators.</param>
    /// <param name="aboveZero">Zero stands apart: equal steps end at round numbers, so that the lowest class need not hold it.</param>
    public static IReadOnlyList<MetricClass> Of(
        IEnumerable<decimal> values, int decimals, ClassMethod method = ClassMethod.Quantile, bool areYears = false, bool aboveZero = false)
    {
        var sorted = Sorted(values, decimals);
        var edges = method == ClassMethod.Equal ? EqualSteps.Of(sorted, decimals, Most, aboveZero) : EdgesOf(sorted, decimals, method, Most);
        return Between(edges, FormatOf(decimals, areYears), decimals);
    }

    /// <summary>Classes between the reader's own limits; all that lies below the first is the lowest.</summary>
    /// <param name="limits">Rising; at least one.</param>
    public static IReadOnlyList<MetricClass> Own(IReadOnlyList<decimal> limits, int decimals, bool areYears = false)
    {
        // a limit may be finer than the values are shown
        var shown = Math.Max(decimals, limits.Max(limit => limit.Scale));
        var format = FormatOf(shown, areYears);
        return [Lowest(Number(limits[0], format)), .. Between([.. limits], format, shown)];
    }

    /// <summary>One class of a single value, of those that are zero or one.</summary>
    internal static MetricClass Single(decimal value) => new(value, value, new(Number(value, "N0"), Number(value, "N0")));

    /// <summary>
    /// Classes below a reference and from it on, at most three on either side. Null when the reference does not lie
    /// between the values: then the scale has no middle.
    /// </summary>
    public static IReadOnlyList<MetricClass>? Around(
        decimal reference, IEnumerable<decimal> values, int decimals, ClassMethod method = ClassMethod.Quantile)
    {
        var (sorted, middle) = (Sorted(values, decimals), decimal.Round(reference, decimals));
        var (below, above) = (sorted.FindAll(value => value < middle), sorted.FindAll(value => value >= middle));
        if (below.Count == 0 || above.Count == 0)
        {
            return null;
        }

        if (method == ClassMethod.Equal)
        {
            return Between(EqualSteps.Around(middle, sorted[0], sorted[^1], decimals, MostAside), $"N{decimals}", decimals);
        }

        var edges = EdgesOf(below, decimals, method, MostAside).Append(middle)
            .Concat(EdgesOf(above, decimals, method, MostAside).Skip(1).Where(edge => edge > middle));
        return Between([.. edges], $"N{decimals}", decimals);
    }

    /// <summary>The same limits for other values: the lowest class takes all that lies below.</summary>
    internal static IReadOnlyList<MetricClass> Opened(IReadOnlyList<MetricClass> classes, int decimals, bool areYears)
    {
        if (classes.Count < 2)
        {
            return classes;
        }

        return [Lowest(Number(classes[1].From, FormatOf(decimals, areYears))), .. classes.Skip(1)];
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

    /// <param name="second">Where the next class begins.</param>
    private static MetricClass Lowest(string second) => new(decimal.MinValue, null, new($"不足 {second}", $"under {second}"));

    private static string FormatOf(int decimals, bool areYears) => areYears ? Years : $"N{decimals}";

    private static List<decimal> Sorted(IEnumerable<decimal> values, int decimals) =>
        [.. values.Select(value => decimal.Round(value, decimals)).Order()];

    private static List<MetricClass> Between(IReadOnlyList<decimal> edges, string format, int decimals)
    {
        var unit = decimals == 0 ? 1m : (decimal)Math.Pow(10, -decimals);
        return [.. edges.Select((from, number) =>
        {
            decimal? to = number + 1 < edges.Count ? edges[number + 1] - unit : null;
            return new MetricClass(from, to, Label(from, to, format));
        })];
    }

    /// <summary>Lowest values of the classes: the lowest value of all, then rising limits, each once.</summary>
    private static List<decimal> EdgesOf(List<decimal> sorted, int decimals, ClassMethod method, int most)
    {
        if (sorted.Count == 0)
        {
            return [];
        }

        return method switch
        {
            ClassMethod.Natural => NaturalBreaks.Of(sorted, most),
            _ => Rounded(sorted, decimals, most, number => sorted[number * sorted.Count / most]),
        };
    }

    /// <summary>Limits as round as the spread allows: whole numbers, unless the values would all fall into a few classes.</summary>
    private static List<decimal> Rounded(List<decimal> sorted, int decimals, int most, Func<int, decimal> limit)
    {
        var spread = sorted[^1] - sorted[0];
        var step = 1m;
        while (step * Most * 10 < spread)
        {
            step *= 10;
        }

        var edges = Edges(step);
        for (var finer = decimals; finer > 0 && edges.Count < Math.Min(3, sorted.Distinct().Count()); finer--)
        {
            step /= 10;
            edges = Edges(step);
        }

        return edges;

        List<decimal> Edges(decimal round)
        {
            var found = new List<decimal> { sorted[0] };
            for (var number = 1; number < most; number++)
            {
                var edge = decimal.Ceiling(limit(number) / round) * round;
                if (edge > found[^1] && edge <= sorted[^1])
                {
                    found.Add(edge);
                }
            }

            return found;
        }
    }

    private static LocalizedText Label(decimal from, decimal? to, string format)
    {
        var low = Number(from, format);
        if (to is not { } last)
        {
            return new($"{low} 及以上", $"{low} or more");
        }

        var high = Number(last, format);
        // a minus sign before or after a dash would not be read
        return low == high ? new(low, low)
            : from < 0 ? new($"{low} 至 {high}", $"{low} to {high}")
            : new($"{low}—{high}", $"{low}–{high}");
    }

    private static string Number(decimal value, string format) =>
        value.ToString(format, CultureInfo.InvariantCulture).Replace('-', '\u2212');
}
