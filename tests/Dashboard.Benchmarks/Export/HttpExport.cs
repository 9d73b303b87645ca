using System.Diagnostics;

namespace Dashboard.Benchmarks.Export;

/// <summary>The whole way: a dataset of so many measures, the request, the filter, the columns, the response.</summary>
/// <param name="FirstByte">Seconds from the request to the first byte of the file.</param>
internal sealed record HttpExport(double FirstByte, double Seconds, long WorkingSet, long Heap, long Bytes)
{
    public const string List = "/exports/measures-list.xlsx";
    public const string Formatted = "/exports/measures.xlsx";

    public static async Task<HttpExport> MeasureAsync(int rows, string address)
    {
        await using var seeded = new BenchmarkApp();
        await using var app = new BenchmarkApp(SampleData.Generate(await seeded.DatasetAsync(), rows));
        using var client = app.CreateClient();

        // the indexes of the dataset are made for the first request of a version, and kept
        for (var time = 0; time < 5; time++)
        {
            await client.GetByteArrayAsync($"{address}?p=110000&t=funds");
        }

        using var memory = new MemoryWatch();
        var start = Stopwatch.GetTimestamp();
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        await using var body = await response.EnsureSuccessStatusCode().Content.ReadAsStreamAsync();
        var buffer = new byte[81_920];
        var bytes = (long)await body.ReadAsync(buffer);
        var firstByte = Stopwatch.GetElapsedTime(start).TotalSeconds;
        for (var read = -1; read != 0; bytes += read)
        {
            read = await body.ReadAsync(buffer);
        }

        return new(firstByte, Stopwatch.GetElapsedTime(start).TotalSeconds, memory.WorkingSet, memory.Heap, bytes);
    }
}
