using System.IO.Compression;
using System.Text;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Benchmarks;

/// <summary>Recolouring the map, drawing it as a picture, and what its geometry weighs on the wire.</summary>
internal static class MapBenchmark
{
    private const int Rounds = 40;

    public static async Task<int> RunAsync()
    {
        await using var app = new BenchmarkApp();
        var seed = await app.DatasetAsync();
        var picture = app.Services.GetRequiredService<MapPicture>();
        var large = SampleData.Generate(seed, 100_000);
        large.Warm();

        Console.WriteLine("recolour, 100,000 generated measures, each time another day");
        foreach (var metric in Metrics(large))
        {
            var day = large.AsOf;
            (await Sampling.OfAsync(Rounds, () =>
            {
                day = day.AddDays(-7);
                Dashboard.Data.Comparison.Metrics.Build(large, metric, day, ClassMethod.Natural);
            })).Print($"  {metric}");
        }

        Console.WriteLine("side by side, 100,000 generated measures, each time another day");
        foreach (var (metric, maps) in ((Metric, MultiplesQuery)[])[(new(MetricKind.State, "funds"), MultiplesQuery.Default), (Metric.Default, new([], [])), (Metric.OfFunds(FundBasis.Target), new([], []))])
        {
            var day = large.AsOf;
            (await Sampling.OfAsync(Rounds, () =>
            {
                day = day.AddDays(-7);
                Multiples.Build(large, metric, maps, day, ClassMethod.Natural);
            })).Print($"  {metric} {(maps.Days is null ? "by theme" : "by day")}");
        }

        Console.WriteLine("pictures, seed");
        var view = Dashboard.Data.Comparison.Metrics.Build(seed, new(MetricKind.State, "funds"), null);
        (await Sampling.OfAsync(Rounds, () => picture.Svg(view, seed.AsOf, english: false))).Print("  SVG");
        for (var scale = 1; scale <= 3; scale++)
        {
            var (size, of) = (0, scale);
            (await Sampling.OfAsync(Rounds, () => size = picture.Png(view, seed.AsOf, english: false, of).Length)).Print($"  PNG {scale}x");
            Console.WriteLine($"    {size / 1024} kB");
        }

        Weigh(app.Services.GetRequiredService<MapGeometry>());
        return 0;
    }

    private static IEnumerable<Metric> Metrics(Dataset dataset) =>
    [
        Metric.Default, Metric.Default with { Statuses = StatusSet.Of(MeasureStatus.InForce) }, new(MetricKind.State, "funds"), new(MetricKind.Track, dataset.Tracks[0].Code), new(MetricKind.FirstYear, dataset.Tracks[0].Code),
        new(MetricKind.Centres, Metric.Built), new(MetricKind.Funds, "target"), new(MetricKind.PerPeople, null), new(MetricKind.Indicator, "rd_intensity"),
    ];

    private static void Weigh(MapGeometry geometry)
    {
        Console.WriteLine("geometry of a full sheet with its inset");
        var text = string.Concat(geometry.Units.Select(unit => unit.Path + unit.InsetPath)
            .Concat(new[] { geometry.Full, geometry.Inset.Lines }.Select(lines => lines.Inner + lines.Outer + lines.Dashes + lines.Boundaries + lines.Islets)));
        var bytes = Encoding.UTF8.GetBytes(text);
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
        {
            brotli.Write(bytes);
        }

        Console.WriteLine($"  {bytes.Length / 1024} kB, {buffer.Length / 1024} kB as the server compresses it");
    }
}
