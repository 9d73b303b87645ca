using System.Diagnostics;
using System.Globalization;

namespace Dashboard.Benchmarks;

/// <summary>From process start to ready, of a published build: with no database yet, and with yesterday's.</summary>
internal static class StartBenchmark
{
    private const int Rounds = 5;

    public static async Task<int> RunAsync()
    {
        var work = Directory.CreateTempSubdirectory("dashboard-start-");
        try
        {
            var assembly = await Repository.PublishAsync(Path.Combine(work.FullName, "app"));
            for (var round = 1; round <= Rounds; round++)
            {
                var data = Path.Combine(work.FullName, $"data-{round}");
                var fresh = await TimeAsync(assembly, data);
                var filled = await TimeAsync(assembly, data);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"round {round}: empty {fresh:F2} s   filled {filled:F2} s   ratio {fresh / filled:F1}"));
            }

            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static async Task<double> TimeAsync(string assembly, string data)
    {
        var start = Stopwatch.GetTimestamp();
        using var running = await DashboardProcess.StartAsync(assembly, data, Repository.Seed);
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
