using Dashboard.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Presenting by keyboard: into the mode, from step to step, out of it.</summary>
public sealed class ShowModeTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_view_bar_leads_in_arrows_step_and_escape_leads_out()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000,310000");
        var keys = visit.Page.Keyboard;

        await visit.Page.Locator(".va a[href*='present=1']").ClickAsync();
        await visit.Page.WaitForURLAsync("**/compare?p=320000,330000,310000&present=1");
        await visit.Page.Locator("tr#r-future-industries").WaitForAsync();
        await LeadsToAsync(visit, "ArrowRight", step: 2);
        Assert.Equal(0, await visit.Page.Locator("header.bar, footer, .view").CountAsync());

        await keys.PressAsync("ArrowRight");
        await visit.Page.Locator("tr#r-carbon-footprint").WaitForAsync();
        await LeadsToAsync(visit, "ArrowRight", step: 3);
        await keys.PressAsync("ArrowRight");
        await visit.Page.Locator("tr#r-concept-verification").WaitForAsync();
        await LeadsToAsync(visit, "ArrowLeft", step: 2);
        await keys.PressAsync("ArrowLeft");
        await visit.Page.WaitForURLAsync("**&present=1&step=2");
        var axe = await visit.Page.RunAxe();
        await keys.PressAsync("Escape");
        await visit.Page.Locator("header.bar").WaitForAsync();

        Assert.EndsWith("/compare?p=320000,330000,310000", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(axe.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_is_followed_while_presenting_is_presented()
    {
        await using var visit = await browser.VisitAsync("/themes/funds?present=1");

        await visit.Page.Locator("main .wrap a[href^='/provinces/']").First.ClickAsync();
        await visit.Page.WaitForURLAsync("**/provinces/*present=1");
        await visit.Page.Locator(".show-bar").WaitForAsync();

        Assert.Equal(0, await visit.Page.Locator("header.bar").CountAsync());
    }

    [Fact]
    public async Task A_clicker_scrolls_to_the_end_of_a_page_and_then_steps()
    {
        await using var visit = await browser.VisitAsync("/provinces/110000?present=1");

        await visit.Page.Keyboard.PressAsync("PageDown");
        await visit.Page.WaitForFunctionAsync("() => scrollY > 0");
        Assert.Contains("/provinces/110000", visit.Page.Url, StringComparison.Ordinal);

        // scrolling is smooth and the page may still grow, so the clicker is pressed until the end has been reached
        for (var press = 0; press < 40 && visit.Page.Url.Contains("/provinces/110000", StringComparison.Ordinal); press++)
        {
            await visit.Page.Keyboard.PressAsync("PageDown");
            await visit.Page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        }

        await visit.Page.WaitForURLAsync("**/provinces/120000?present=1");
    }

    [Fact]
    public async Task Arrows_in_a_table_move_in_the_table()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000,310000&present=1");
        await visit.Page.Locator("button.cell[tabindex='0']").FocusAsync();

        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Locator("tr#r-future-industries td:nth-of-type(2) button:focus").WaitForAsync();

        Assert.EndsWith("&present=1", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Type_is_larger_and_nothing_scrolls_sideways()
    {
        await using var plain = await browser.VisitAsync("/compare?p=320000,330000,310000");
        await using var shown = await browser.VisitAsync("/compare?p=320000,330000,310000&present=1");
        const string Height = "heading => heading.getBoundingClientRect().height";

        Assert.True(await shown.Page.Locator("h1").EvaluateAsync<double>(Height) > await plain.Page.Locator("h1").EvaluateAsync<double>(Height));
        Assert.True(await shown.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    /// <summary>The bar may be rendered after the page that it steps through.</summary>
    private static Task LeadsToAsync(Visit visit, string key, int step) =>
        visit.Page.Locator($".show-bar [data-key='{key}'][href$='&step={step}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
