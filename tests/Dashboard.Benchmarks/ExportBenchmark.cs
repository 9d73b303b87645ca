using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Dashboard.Benchmarks.Export;

namespace Dashboard.Benchmarks;

/// <summary>
/// The same list written by our writer and by others, each time in a process of its own: its time, and how far memory
/// rose above that of the idle application. Rounds go in turns, so that a busy machine slows all alike; the best of each
/// counts.
/// </summary>
internal static class ExportBenchmark
{
    private const int Rows = 1_048_575;
    private const int Rounds = 3;

    /// <summary>In place of a writer: the list over HTTP, streamed or formatted.</summary>
    private const string Http = "http", Formatted = "formatted";

    /// <summary>What a formatted list may have.</summary>
    private const int FormattedRows = 20_000;

    /// <param name="arguments">Nothing, or a number of rows; or, in the processes that it starts, a writer, rows and the folder.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        if (arguments is [var writer, var count, var folder])
        {
            var number = int.Parse(count, CultureInfo.InvariantCulture);
            Console.WriteLine(writer is Http or Formatted
                ? JsonSerializer.Serialize(await HttpExport.MeasureAsync(number, writer == Http ? HttpExport.List : HttpExport.Formatted))
                : JsonSerializer.Serialize(await ExportRun.MeasureAsync(ListWriters.All[writer], number, folder)));
            return 0;
        }

        var rows = arguments is [var wanted] ? int.Parse(wanted, CultureInfo.InvariantCulture) : Rows;
        var work = Directory.CreateTempSubdirectory("dashboard-export-");
        try
        {
            var best = new Dictionary<string, ExportRun>();
            for (var round = 0; round < Rounds; round++)
            {
                foreach (var name in ListWriters.All.Keys)
                {
                    if (await StartAsync<ExportRun>(name, rows, work.FullName) is { } run)
                    {
                        best[name] = best.TryGetValue(name, out var before) ? run.BestOf(before) : run;
                    }
                }
            }

            Print(rows, best);
            Print("over HTTP", await StartAsync<HttpExport>(Http, rows, work.FullName));
            Print($"formatted, {FormattedRows}", await StartAsync<HttpExport>(Formatted, FormattedRows, work.FullName));
            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Null when the writer failed; it has said why.</summary>
    private static async Task<TRun?> StartAsync<TRun>(string writer, int rows, string folder)
        where TRun : class
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["export", writer, rows.ToString(CultureInfo.InvariantCulture), folder])
        {
            RedirectStandardOutput = true,
        };
        // as the web application runs
        start.Environment["DOTNET_gcServer"] = "1";
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? JsonSerializer.Deserialize<TRun>(output.Trim().Split('\n')[^1]) : null;
    }

    private static void Print(int rows, Dictionary<string, ExportRun> runs)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows x {ListRows.Columns} columns, best of {Rounds}; memory above the idle process"));
        if (!runs.TryGetValue(ListWriters.Own, out var own))
        {
            return;
        }

        foreach (var name in ListWriters.All.Keys)
        {
            Console.WriteLine(!runs.TryGetValue(name, out var run) ? $"  {name,-22} failed" : string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {run.Seconds,7:F2} s, ours {own.Seconds / run.Seconds,4:F2} x   processor {run.Processor,7:F2} s, ours {own.Processor / run.Processor,4:F2} x   working set +{run.WorkingSet / 1e6,5:F0} MB   heap +{run.Heap / 1e6,5:F0} MB   file {run.Bytes / 1e6,6:F1} MB"));
        }
    }

    private static void Print(string name, HttpExport? run)
    {
        if (run is not null)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-18} {run.Seconds,7:F2} s, first byte after {run.FirstByte:F2} s   working set +{run.WorkingSet / 1e6,5:F0} MB   heap +{run.Heap / 1e6,5:F0} MB   file {run.Bytes / 1e6,6:F1} MB"));
        }
    }
}
