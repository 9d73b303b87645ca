using System.Diagnostics;

namespace Dashboard.Benchmarks.Export;

/// <param name="Seconds">By the clock.</param>
/// <param name="Processor">Seconds of processor time of all threads, which a busy machine hardly changes.</param>
/// <param name="WorkingSet">Highest, above the idle process, in bytes.</param>
/// <param name="Heap">Of the garbage collector; likewise.</param>
/// <param name="Bytes">Size of the file.</param>
internal sealed record ExportRun(double Seconds, double Processor, long WorkingSet, long Heap, long Bytes)
{
    private const int WarmUpRows = 20_000;

    /// <summary>Until the compiler has brought every loop to its last tier.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <summary>Writes short lists to warm up, then the list to measure, into files of the folder.</summary>
    public static async Task<ExportRun> MeasureAsync(IListWriter writer, int rows, string folder)
    {
        await using var app = new BenchmarkApp();
        var list = await ListRows.FromAsync(app);
        await writer.PrepareAsync(list, rows, folder);
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < WarmUp;)
        {
            await WriteAsync(writer, list, WarmUpRows, folder);
        }

        using var memory = new MemoryWatch();
        var (start, startProcessor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var bytes = await WriteAsync(writer, list, rows, folder);
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var processor = (Environment.CpuUsage.TotalTime - startProcessor).TotalSeconds;
        return new(seconds, processor, memory.WorkingSet, memory.Heap, bytes);
    }

    /// <summary>The shorter times and the higher memory of both.</summary>
    public ExportRun BestOf(ExportRun other) => new(
        Math.Min(Seconds, other.Seconds), Math.Min(Processor, other.Processor), Math.Max(WorkingSet, other.WorkingSet),
        Math.Max(Heap, other.Heap), Bytes);

    private static async Task<long> WriteAsync(IListWriter writer, ListRows list, int rows, string folder)
    {
        await using var file = new FileStream(
            Path.Combine(folder, Guid.NewGuid().ToString("N")), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 81_920, FileOptions.DeleteOnClose);
        await writer.WriteAsync(file, list, rows);
        return file.Length;
    }
}
