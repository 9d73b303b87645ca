namespace Dashboard.Data.Comparison;

/// <summary>Natural breaks after Jenks and Fisher: the split of sorted values with the least squared distance to the class means.</summary>
internal static class NaturalBreaks
{
    /// <param name="sorted">Not empty.</param>
    /// <returns>The lowest value of each class, rising; fewer than <paramref name="most"/> when there are fewer different values.</returns>
    public static List<decimal> Of(IReadOnlyList<decimal> sorted, int most)
    {
        var (count, classes) = (sorted.Count, Math.Min(most, sorted.Distinct().Count()));
        var (sums, squares) = (new double[count + 1], new double[count + 1]);
        for (var i = 0; i < count; i++)
        {
            var value = (double)sorted[i];
            sums[i + 1] = sums[i] + value;
            squares[i + 1] = squares[i] + (value * value);
        }

        // cost[k][i]: of the best split of the first i values into k classes; start[k][i]: where its last class begins
        var cost = new double[classes + 1, count + 1];
        var start = new int[classes + 1, count + 1];
        for (var i = 1; i <= count; i++)
        {
            cost[0, i] = double.MaxValue;
        }

        for (var k = 1; k <= classes; k++)
        {
            for (var i = 1; i <= count; i++)
            {
                cost[k, i] = double.MaxValue;
                for (var from = k - 1; from < i; from++)
                {
                    // equal values stay together
                    if (cost[k - 1, from] is var before and < double.MaxValue && (from == 0 || sorted[from] != sorted[from - 1])
                        && before + Spread(from, i) is var total && total < cost[k, i])
                    {
                        (cost[k, i], start[k, i]) = (total, from);
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

        double Spread(int from, int to)
        {
            var sum = sums[to] - sums[from];
            return squares[to] - squares[from] - (sum * sum / (to - from));
        }
    }
}
