namespace Dashboard.Data.Comparison;

/// <summary>
/// The best split of sorted values into classes, equal values together: as many classes as asked for, or as there are
/// different values.
/// </summary>
internal static class ClassBreaks
{
    /// <summary>Natural breaks after Jenks and Fisher: the least squared distance to the class means.</summary>
    /// <inheritdoc cref="Even"/>
    public static List<decimal> Natural(IReadOnlyList<decimal> sorted, int most)
    {
        var (sums, squares) = (new double[sorted.Count + 1], new double[sorted.Count + 1]);
        for (var i = 0; i < sorted.Count; i++)
        {
            var value = (double)sorted[i];
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + (value * value);
        }

        return Split(sorted, most, (from, to) =>
        {
            var sum = sums[to] - sums[from];
            return squares[to] - squares[from] - (sum * sum / (to - from));
        });
    }

    /// <summary>Quantiles: as even a number of values in each class as equal values allow.</summary>
    /// <param name="sorted">Not empty.</param>
    /// <param name="most">Classes.</param>
    /// <returns>The lowest value of each class, rising.</returns>
    // the numbers add up to the same, so the least sum of their squares is the most even split
    public static List<decimal> Even(IReadOnlyList<decimal> sorted, int most) =>
        Split(sorted, most, (from, to) => (double)(to - from) * (to - from));

    /// <param name="cost">Of a class: the places of its first value and after its last.</param>
    private static List<decimal> Split(IReadOnlyList<decimal> sorted, int most, Func<int, int, double> cost)
    {
        var (count, classes) = (sorted.Count, Math.Min(most, sorted.Distinct().Count()));
        // total[k][i]: of the best split of the first i values into k classes; start[k][i]: where its last class begins
        var total = new double[classes + 1, count + 1];
        var start = new int[classes + 1, count + 1];
        for (var i = 1; i <= count; i++)
        {
            total[0, i] = double.MaxValue;
        }

        for (var k = 1; k <= classes; k++)
        {
            for (var i = 1; i <= count; i++)
            {
                total[k, i] = double.MaxValue;
                for (var from = k - 1; from < i; from++)
                {
                    if (total[k - 1, from] is var before and < double.MaxValue && (from == 0 || sorted[from] != sorted[from - 1])
                        && before + cost(from, i) is var sum && sum < total[k, i])
                    {
                        (total[k, i], start[k, i]) = (sum, from);
                    }
                }
            }
        }

        var edges = new List<decimal>();
        for (var (k, end) = (classes, count); k > 0; k--)
        {
            end = start[k, end];
            edges.Insert(0, sorted[end]);
        }

        return edges;
    }
}
