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
        if (sorted is [var only, ..] && only == sorted[^1])
        {
            return [Single(only, FormatOf(decimals, areYears))];
        }

        var edges = method == ClassMethod.Equal ? EqualSteps.Of(sorted, decimals, Most, aboveZero) : EdgesOf(sorted, decimals, method, Most);
        return Between(edges, FormatOf(decimals, areYears), decimals, last: areYears && sorted.Count > 0 ? sorted[^1] : null);
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

    /// <summary>One class of a single value.</summary>
    internal static MetricClass Single(decimal value, string format = "N0") => new(value, value, new(Number(value, format), Number(value, format)));

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
            var classes = Between(EqualSteps.Around(middle, sorted[0], sorted[^1], decimals, MostAside), $"N{decimals}", decimals);
            // shares and amounts do not begin below zero
            return classes[0].From < 0 && sorted[0] >= 0 ? [classes[0] with { Label = Below(Number(classes[1].From, $"N{decimals}")) }, .. classes.Skip(1)] : classes;
        }

        var edges = EdgesOf(below, decimals, method, MostAside).Append(middle)
            .Concat(EdgesOf(above, decimals, method, MostAside).Skip(1).Where(edge => edge > middle));
        return Between([.. edges], $"N{decimals}", decimals);
    }

    /// <summary>The same limits for values of earlier days, which may lie below: the lowest class takes those too.</summary>
    internal static IReadOnlyList<MetricClass> Opened(IReadOnlyList<MetricClass> classes, int decimals, bool areYears)
    {
        if (classes is [var only])
        {
            var highest = Number(only.From, FormatOf(decimals, areYears));
            return [new(decimal.MinValue, null, new($"至多 {highest}", $"up to {highest}"))];
        }

        if (classes.Count == 0)
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
    private static MetricClass Lowest(string second) => new(decimal.MinValue, null, Below(second));

    private static LocalizedText Below(string limit) => new($"不足 {limit}", $"under {limit}");

    /// <summary>The smallest step between two values as they are shown: 0.01 with two decimals.</summary>
    internal static decimal UnitOf(int decimals) => new(1, 0, 0, false, (byte)decimals);

    private static string FormatOf(int decimals, bool areYears) => areYears ? Years : $"N{decimals}";

    private static List<decimal> Sorted(IEnumerable<decimal> values, int decimals) =>
        [.. values.Select(value => decimal.Round(value, decimals)).Order()];

    /// <param name="last">Highest value of the last class; null for an open one.</param>
    private static List<MetricClass> Between(IReadOnlyList<decimal> edges, string format, int decimals, decimal? last = null)
    {
        var unit = UnitOf(decimals);
        return [.. edges.Select((from, number) =>
        {
            decimal? to = number + 1 < edges.Count ? edges[number + 1] - unit : last;
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

        return method == ClassMethod.Natural ? ClassBreaks.Natural(sorted, most) : Rounded(sorted, ClassBreaks.Even(sorted, most), decimals);
    }

    /// <summary>The roundest limits that part the values in the same way.</summary>
    private static List<decimal> Rounded(List<decimal> sorted, List<decimal> edges, int decimals) =>
        [edges[0], .. edges.Skip(1).Select(edge => Roundest(sorted.FindLast(value => value < edge), edge, UnitOf(decimals)))];

    /// <summary>The number with the fewest digits above one value and up to another.</summary>
    private static decimal Roundest(decimal below, decimal edge, decimal unit)
    {
        var step = unit;
        while (step < edge - below)
        {
            step *= 10;
        }

        for (; step > unit; step /= 10)
        {
            foreach (var round in (ReadOnlySpan<decimal>)[step, step / 2])
            {
                if (round % unit == 0 && decimal.Floor(edge / round) * round is var limit && limit > below)
                {
                    return limit;
                }
            }
        }

        return edge;
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
