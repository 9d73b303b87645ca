namespace Dashboard.Web.Charts;

/// <summary>An axis from zero with round steps, a little longer than its largest value.</summary>
/// <param name="Step">1, 2 or 5 times a power of ten.</param>
public sealed record LinearScale(decimal Max, decimal Step)
{
    /// <summary>More lines than these crowd the labels.</summary>
    private const int MostSteps = 7;

    /// <summary>Room for the number behind the longest bar.</summary>
    private const decimal Slack = 1.1m;

    public static LinearScale For(decimal largest)
    {
        var longest = Math.Max(largest, 1);
        var power = 1m;
        while (true)
        {
            foreach (var factor in (ReadOnlySpan<decimal>)[1, 2, 5])
            {
                if (longest / (factor * power) <= MostSteps)
                {
                    return new LinearScale(longest * Slack, factor * power);
                }
            }

            power *= 10;
        }
    }

    /// <summary>From zero to the last step within the axis.</summary>
    public IEnumerable<decimal> Ticks
    {
        get
        {
            for (var tick = 0m; tick <= Max; tick += Step)
            {
                yield return tick;
            }
        }
    }

    /// <summary>Place along the axis as a CSS percentage.</summary>
    public string Percent(decimal value) =>
        (value / Max * 100).ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) + "%";
}
