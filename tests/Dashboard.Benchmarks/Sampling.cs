using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Benchmarks;

/// <summary>Repeats an action and tells its middle and its slow end.</summary>
internal sealed record Sampling(double Median, double P95)
{
    /// <summary>Times in milliseconds, after some rounds that do not count.</summary>
    public static async Task<Sampling> OfAsync(int rounds, Func<Task> action)
    {
        for (var warm = 0; warm < Math.Max(3, rounds / 10); warm++)
        {
            await action();
        }

        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            await action();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return new(times[rounds / 2], times[(int)Math.Ceiling(rounds * 0.95) - 1]);
    }

    public static Task<Sampling> OfAsync(int rounds, Action action) => OfAsync(rounds, () =>
    {
        action();
        return Task.CompletedTask;
    });

    /// <summary>One line of a table; the ratio is the p95 over the baseline's, which a noisy machine moves less.</summary>
    public void Print(string name, Sampling? baseline = null) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{name,-44} median {Median,8:F1} ms   p95 {P95,8:F1} ms{(baseline is null ? "" : $"   {P95 / baseline.P95,6:F1} x")}"));
}
