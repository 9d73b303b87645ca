using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace Dashboard.Benchmarks;

/// <summary>What the server sends to a comparison in the browser when the reader changes one thing.</summary>
internal static class DiffBenchmark
{
    private const string Column = "330000";

    public static async Task<int> RunAsync()
    {
        await using var app = new BenchmarkApp();
        var data = await app.DatasetAsync();
        var all = string.Join(',', data.CoveredProvinces.Select(province => province.Code));
        var themes = string.Join(',', data.Themes.Select(theme => theme.Code));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("DASHBOARD_TEST_BROWSER") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        foreach (var (name, address) in new[]
        {
            ("3 columns, 4 themes", $"/compare?p=320000,{Column},310000"),
            ("31 columns, 4 themes", $"/compare?p={all}"),
            ("31 columns, all themes", $"/compare?p={all}&t={themes}"),
        })
        {
            var page = await browser.NewPageAsync(new() { BaseURL = app.ClientOptions.BaseAddress.ToString(), Locale = "zh-CN" });
            var wire = new Wire(page);
            await page.GotoAsync(address);
            await page.WaitForFunctionAsync("() => document.documentElement.dataset.interactive === 'true'");
            await wire.IsQuietAsync();
            Console.WriteLine($"{name}, {await page.Locator("tr[data-line]").CountAsync()} rows");
            wire.Print("first rendering");

            var column = page.Locator($"[data-head='{Column}']");
            await FollowAsync(page, "移除浙江");
            await column.WaitForAsync(new() { State = WaitForSelectorState.Detached });
            await wire.IsQuietAsync();
            wire.Print("drop a column");

            await page.GoBackAsync();
            await column.WaitForAsync();
            await wire.IsQuietAsync();
            wire.Print("add it again");

            await FollowAsync(page, "浙江左移");
            await page.WaitForFunctionAsync($"before => location.search !== before", new Uri("http://x" + address).Query);
            await wire.IsQuietAsync();
            wire.Print("move a column");

            var cell = page.Locator("button.cell[tabindex='0']");
            await cell.FocusAsync();
            await page.Keyboard.PressAsync("ArrowDown");
            await wire.IsQuietAsync();
            wire.Print("move to another cell");

            await page.Keyboard.PressAsync("Enter");
            await page.Locator("[role=dialog]").WaitForAsync();
            await wire.IsQuietAsync();
            wire.Print("open a proof");
            await page.CloseAsync();
        }

        return 0;
    }

    /// <summary>Follows a link of the heads, whether it lies open or in a menu.</summary>
    private static async Task FollowAsync(IPage page, string name) =>
        await page.EvaluateAsync(
            "name => [...document.querySelectorAll('thead a')].find(link => [link.ariaLabel, link.textContent].includes(name)).click()",
            name);

    /// <summary>Counts what comes through the page's socket.</summary>
    private sealed class Wire
    {
        private long bytes;
        private long compressed;
        private long last;

        public Wire(IPage page) => page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) =>
        {
            var message = frame.Binary ?? Encoding.UTF8.GetBytes(frame.Text ?? "");
            Interlocked.Add(ref bytes, message.Length);
            Interlocked.Add(ref compressed, Compressed(message));
            Interlocked.Exchange(ref last, Environment.TickCount64);
        };

        /// <summary>Nothing has come for a while.</summary>
        public async Task IsQuietAsync()
        {
            var start = Environment.TickCount64;
            while (Environment.TickCount64 - Math.Max(start, Interlocked.Read(ref last)) < 700)
            {
                await Task.Delay(50);
            }
        }

        /// <summary>Tells what has come since the last time.</summary>
        public void Print(string name) => Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {name,-24} {Interlocked.Exchange(ref bytes, 0) / 1000.0,8:F1} kB, compressed {Interlocked.Exchange(ref compressed, 0) / 1000.0,6:F1} kB"));

        /// <summary>As the socket does; it also remembers earlier messages, so that less may go over the wire.</summary>
        private static long Compressed(byte[] message)
        {
            using var buffer = new MemoryStream();
            using (var deflate = new DeflateStream(buffer, CompressionLevel.Fastest, leaveOpen: true))
            {
                deflate.Write(message);
            }

            return buffer.Length;
        }
    }
}
