using System.Text.RegularExpressions;
using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>What the slider sends once it rests, and that links follow the day which the page holds once.</summary>
public sealed partial class SliderTests(BrowserFixture browser)
{
    /// <summary>Quarters back from the newest day; in some nothing happened, in some much.</summary>
    private const int Steps = 5;

    [Theory]
    [InlineData("/?tab=map", 8_000, 48_000)]
    [InlineData("/compare?p=320000,330000,310000", 6_600, 14_000)]
    [InlineData("/gaps?home=320000", 6_600, 18_000)]
    [InlineData("/measures?t=funds", 8_000, 40_000)]
    public async Task At_rest_it_sends_what_has_changed_and_no_link(string address, int leastAtMost, int most)
    {
        await using var visit = await browser.VisitAsync(address);
        var sizes = new List<long>();
        for (var step = 0; step < Steps; step++)
        {
            var before = visit.BytesFromSocket;
            await StepAsync(visit, "ArrowLeft");
            sizes.Add(visit.BytesFromSocket - before);
        }

        // links alone were 33 to 45 kB
        Assert.All(sizes, size => Assert.InRange(size, 1, most));
        Assert.InRange(sizes.Min(), 1, leastAtMost);
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("/?tab=map", ".wide tbody th a")]
    [InlineData("/compare?p=320000,330000,310000", ".cbar .seg a")]
    [InlineData("/gaps?home=320000", "article.gap h3 a")]
    [InlineData("/measures?t=funds", ".fcs .fc a")]
    public async Task Links_have_the_day_of_the_page(string address, string link)
    {
        await using var visit = await browser.VisitAsync(address);
        Assert.DoesNotContain(await HrefsAsync(visit.Page), href => StandIn().IsMatch(href));
        Assert.DoesNotContain("asOf", await HrefAsync(visit.Page, link), StringComparison.Ordinal);

        for (var step = 0; step < 2; step++)
        {
            var day = await StepAsync(visit, "ArrowLeft");
            Assert.Contains($"asOf={day}", await HrefAsync(visit.Page, link), StringComparison.Ordinal);
            Assert.DoesNotContain(await HrefsAsync(visit.Page), href => StandIn().IsMatch(href));
        }

        await StepAsync(visit, "End");
        Assert.DoesNotContain("asOf", await HrefAsync(visit.Page, link), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?tab=map&metric=count:funds")]
    [InlineData("/?tab=tiles&metric=state:funds&asOf=2024-12-31")]
    public async Task Links_files_and_the_copied_address_are_of_the_day_that_is_seen_before_the_slider_rests(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        // as by a drag that has not ended
        var slider = visit.Page.Locator(".days input");
        var before = await slider.GetAttributeAsync("aria-valuetext");
        await slider.EvaluateAsync("input => { input.value = input.max - 6; input.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Assertions.Expect(slider).Not.ToHaveAttributeAsync("aria-valuetext", before!);
        var day = await slider.GetAttributeAsync("aria-valuetext");
        await visit.Page.WaitForFunctionAsync("day => document.querySelector('a[data-code=\"320000\"]').getAttribute('href').includes(`asOf=${day}`)", day);
        Assert.Contains($"asOf={day}", await HrefAsync(visit.Page, "a[href^='/exports/map.png']"), StringComparison.Ordinal);
        await visit.Page.Locator("[data-copy-address]").ClickAsync();
        await visit.Page.WaitForFunctionAsync("async day => (await navigator.clipboard.readText()).endsWith(`asOf=${day}`)", day);
        Assert.EndsWith(address, visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/?tab=map")]
    [InlineData("/gaps?home=320000")]
    public async Task Quick_keys_all_count_and_lead_to_one_address(string address)
    {
        const int Keys = 8;
        await using var visit = await browser.VisitAsync(address);
        var slider = visit.Page.Locator(".days input");
        var last = int.Parse((await slider.GetAttributeAsync("max"))!, System.Globalization.CultureInfo.InvariantCulture);
        await slider.FocusAsync();

        for (var key = 1; key < Keys; key++)
        {
            await visit.Page.Keyboard.PressAsync("ArrowLeft");
        }

        await StepAsync(visit, "ArrowLeft");

        await Assertions.Expect(slider).ToHaveValueAsync($"{last - Keys}");
        await visit.Page.GoBackAsync();
        await visit.ReachesAsync($"*://*{address}");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task A_link_followed_and_one_opened_in_a_tab_of_its_own_lead_to_the_day()
    {
        await using var visit = await browser.VisitAsync("/?tab=map");
        var day = await StepAsync(visit, "ArrowLeft");
        var unit = visit.Page.Locator(".china a.unit[data-code='320000']");

        await unit.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ReachesAsync($"**/provinces/320000?asOf={day}");
        await visit.Page.GoBackAsync();
        await visit.ReachesAsync($"**/?asOf={day}**");
        await Assertions.Expect(unit).ToHaveAttributeAsync("href", $"/provinces/320000?asOf={day}");

        var tab = await visit.Page.Context.RunAndWaitForPageAsync(() => visit.Page.Locator(".wide thead th a").First.ClickAsync(new() { Button = MouseButton.Middle }));
        await tab.WaitForURLAsync($"**/provinces/110000?asOf={day}");
        Assert.Empty(visit.Troubles);
    }

    /// <summary>Presses a key on the slider and waits until the page is that of its day.</summary>
    private static async Task<string> StepAsync(Visit visit, string key)
    {
        var before = await visit.Page.Locator("[data-day]").CountAsync() == 0 ? "" : await visit.Page.Locator("[data-day]").GetAttributeAsync("data-day");
        await visit.Page.Locator(".days input").PressAsync(key);
        await visit.Page.WaitForFunctionAsync("before => (document.querySelector('[data-day]')?.dataset.day ?? '') !== before", before);
        return (await visit.Page.Locator(".days output").TextContentAsync())!;
    }

    private static async Task<string> HrefAsync(IPage page, string link) => (await page.Locator(link).First.GetAttributeAsync("href"))!;

    private static Task<string[]> HrefsAsync(IPage page) =>
        page.Locator("a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') ?? '')");

    [GeneratedRegex(@"[?&]\w+=~")]
    private static partial Regex StandIn();
}
