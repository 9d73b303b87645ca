using System.Diagnostics;
using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Benchmarks;

/// <summary>Reading the whole dataset from the SQLite file, as at start and after each publication.</summary>
internal static class DatasetBenchmark
{
    private const int Rounds = 5;
    private const int RowsPerSave = 20_000;

    public static async Task<int> RunAsync()
    {
        await using var app = new BenchmarkApp();
        var contexts = app.Services.GetRequiredService<IDbContextFactory<DashboardContext>>();
        var seed = await app.DatasetAsync();
        await MeasureAsync(contexts);
        await ReplaceMeasuresAsync(contexts, SampleData.Generate(seed, 100_000));
        await MeasureAsync(contexts);
        return 0;
    }

    private static async Task MeasureAsync(IDbContextFactory<DashboardContext> contexts)
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var provider = new DatasetProvider(contexts, TimeProvider.System, NullLogger<DatasetProvider>.Instance);
            var watch = Stopwatch.StartNew();
            var dataset = await provider.GetAsync();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{dataset.Measures.Count,7} measures read in {watch.Elapsed.TotalMilliseconds,7:F0} ms"));
        }
    }

    private static async Task ReplaceMeasuresAsync(IDbContextFactory<DashboardContext> contexts, Dataset generated)
    {
        await using (var context = await contexts.CreateDbContextAsync())
        {
            await context.Set<FundMeasure>().ExecuteUpdateAsync(fund => fund.SetProperty(f => f.PartOfId, (string?)null));
            await context.Measures.ExecuteDeleteAsync();
        }

        var rows = generated.Measures.Cast<object>()
            .Concat(generated.Measures.SelectMany(measure => measure.Tracks))
            .Concat(generated.Measures.SelectMany(measure => measure.Figures))
            .Concat(generated.Measures.SelectMany(measure => measure.Citations));
        foreach (var chunk in rows.Chunk(RowsPerSave))
        {
            await using var context = await contexts.CreateDbContextAsync();
            context.AddRange(chunk);
            await context.SaveChangesAsync();
        }
    }
}
