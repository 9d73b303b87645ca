using System.Globalization;

namespace Dashboard.Benchmarks;

/// <summary>Prerendered pages over loopback HTTP, one client, no compression: what the server needs for each.</summary>
internal static class PagesBenchmark
{
    private const int Rounds = 60;

    public static async Task<int> RunAsync()
    {
        await using var seeded = new BenchmarkApp();
        var dataset = await seeded.DatasetAsync();
        await MeasureAsync($"seed, {dataset.Measures.Count} measures", seeded);
        await using var generated = new BenchmarkApp(SampleData.Generate(dataset, 100_000));
        await MeasureAsync("generated, 100,000 measures", generated);
        return 0;
    }

    private static async Task MeasureAsync(string title, BenchmarkApp app)
    {
        using var client = app.CreateClient();
        var provinces = string.Join(',', (await app.DatasetAsync()).CoveredProvinces.Select(province => province.Code));
        var themes = string.Join(',', (await app.DatasetAsync()).Themes.Select(theme => theme.Code));
        Console.WriteLine(title);
        var baseline = await Sampling.OfAsync(Rounds, () => GetAsync(client, "/health/live"));
        baseline.Print("  /health/live (baseline)");
        foreach (var (name, address) in new[]
        {
            ("overview", "/"),
            ("compare, 31 provinces, all themes", $"/compare?p={provinces}&t={themes}"),
            ("compare, 3 provinces", "/compare?p=320000,330000,310000"),
            ("measures, filtered", "/measures?t=funds,carbon-footprint&status=inForce&q=基金"),
            ("api compare, 31 provinces, all themes", $"/api/v1/compare?p={provinces}&t={themes}"),
            ("api measures, filtered", "/api/v1/measures?t=funds&q=基金&size=50"),
        })
        {
            (await Sampling.OfAsync(Rounds, () => GetAsync(client, address))).Print($"  {name}", baseline);
        }

        var day = (await app.DatasetAsync()).AsOf;
        (await Sampling.OfAsync(Rounds, () => GetAsync(client, string.Create(CultureInfo.InvariantCulture, $"/?asOf={day = day.AddDays(-1):yyyy-MM-dd}"))))
            .Print("  overview, each time another day", baseline);
    }

    private static async Task GetAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address);
        response.EnsureSuccessStatusCode();
        await response.Content.ReadAsByteArrayAsync();
    }
}
