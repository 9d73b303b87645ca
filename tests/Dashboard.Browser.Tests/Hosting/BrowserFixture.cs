using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Dashboard.Browser.Tests.Hosting;

/// <summary>One application and one Chromium for the whole run. Without a browser every test is skipped by name.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    public const string PathVariable = "DASHBOARD_TEST_BROWSER";

    private static readonly string[] Known =
    [
        "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe", @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;
    private RunningDashboard? dashboard;

    public Uri Address => dashboard!.Address;

    private static string? BrowserPath =>
        Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : Known.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (BrowserPath is not { } path)
        {
            return;
        }

        dashboard = new RunningDashboard();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (dashboard is not null)
        {
            await dashboard.DisposeAsync();
        }
    }

    /// <summary>Number of the browser's release, such as 140.</summary>
    public int Release => browser is null ? 0 : int.Parse(browser.Version.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A fresh browser profile with the given reader's choices; closed with the visit.</summary>
    /// <param name="address">Path and query.</param>
    /// <param name="reader">Who looks; by default at a wide screen, light, in Chinese.</param>
    /// <param name="at">Another application than the one over the seed.</param>
    public async Task<Visit> VisitAsync(string address, Reader? reader = null, Uri? at = null)
    {
        Assert.SkipWhen(browser is null, $"no Chromium found; set {PathVariable} to its path");
        var who = reader ?? new Reader();
        var host = at ?? Address;
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = host.ToString(),
            ViewportSize = new() { Width = who.Width, Height = 900 },
            DeviceScaleFactor = who.Scale,
            Locale = who.English ? "en" : "zh-CN",
            ColorScheme = who.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
            HasTouch = who.Touch,
            IsMobile = who.Touch,
        });
        context.SetDefaultTimeout(20_000);
        var page = await context.NewPageAsync();
        var visit = new Visit(context, page, host);
        await visit.GoAsync(address);
        return visit;
    }
}

/// <summary>Width in CSS pixels, theme and language of whoever looks, pixels of the screen to one of CSS, and whether by finger.</summary>
public sealed record Reader(int Width = 1440, bool Dark = false, bool English = false, int Scale = 1, bool Touch = false)
{
    public override string ToString() => $"{Width} {(Dark ? "dark" : "light")} {(English ? "en" : "zh")}";
}
