using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks;

/// <summary>What a browser with an empty cache fetches for the first view of a published build, and when it has painted.</summary>
internal static class LoadBenchmark
{
    public static async Task<int> RunAsync()
    {
        var work = Directory.CreateTempSubdirectory("dashboard-load-");
        try
        {
            var assembly = await Repository.PublishAsync(Path.Combine(work.FullName, "app"));
            using var running = await DashboardProcess.StartAsync(assembly, Path.Combine(work.FullName, "data"), Repository.Seed);
            using var playwright = await Playwright.CreateAsync();
            await using var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = Environment.GetEnvironmentVariable("DASHBOARD_TEST_BROWSER") ?? "/usr/bin/chromium",
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            });
            foreach (var address in new[] { "/", "/compare?p=320000,330000,310000", "/themes/funds" })
            {
                for (var round = 0; round < 3; round++)
                {
                    await MeasureAsync(browser, new Uri(running.Address, address));
                }
            }

            return 0;
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(IBrowser browser, Uri address)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1440, Height = 900 } });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("new PerformanceObserver(list => { window.largestPaint = list.getEntries().at(-1).startTime; }).observe({ type: 'largest-contentful-paint', buffered: true });");
        await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.NetworkIdle });
        var bytes = await page.EvaluateAsync<Dictionary<string, double>>("""
            () => {
                const sum = { script: 0, style: 0, page: performance.getEntriesByType('navigation')[0].encodedBodySize };
                for (const entry of performance.getEntriesByType('resource')) {
                    if (/\.m?js(\?|$)/.test(entry.name)) sum.script += entry.encodedBodySize;
                    else if (/\.css(\?|$)/.test(entry.name)) sum.style += entry.encodedBodySize;
                }
                return sum;
            }
            """);
        var paint = await page.EvaluateAsync<double>("() => window.largestPaint ?? -1");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{address.PathAndQuery,-40} script {bytes["script"] / 1000:F1} kB   style {bytes["style"] / 1000:F1} kB   page {bytes["page"] / 1000:F1} kB   largest paint {paint:F0} ms"));
    }
}
