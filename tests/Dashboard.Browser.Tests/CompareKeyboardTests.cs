using Dashboard.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>The comparison and the gap list by keyboard alone.</summary>
public sealed class CompareKeyboardTests(BrowserFixture browser)
{
    private const string Comparison = "/compare?p=360000,310000,320000,330000&home=360000";

    private static ILocator Focused(Visit visit, string selector) => visit.Page.Locator($"{selector}:focus");

    [Fact]
    public async Task Arrows_walk_the_cells_and_enter_and_escape_open_and_close_a_proof()
    {
        await using var visit = await browser.VisitAsync(Comparison);
        var keys = visit.Page.Keyboard;
        await visit.Page.Locator("button.cell[tabindex='0']").FocusAsync();

        await keys.PressAsync("ArrowDown");
        await Focused(visit, "tr#f-fi-plan td:nth-of-type(1) button").WaitForAsync();
        await keys.PressAsync("End");
        await Focused(visit, "tr#f-fi-plan td:nth-of-type(4) button").WaitForAsync();
        await keys.PressAsync("Enter");
        await Focused(visit, "[role=dialog]").WaitForAsync();
        var axe = await visit.Page.RunAxe();
        await keys.PressAsync("Escape");
        await Focused(visit, "tr#f-fi-plan td:nth-of-type(4) button").WaitForAsync();

        Assert.Equal(0, await visit.Page.Locator("[role=dialog]").CountAsync());
        Assert.Empty(axe.Violations.Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.Id));
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Space_opens_a_proof_once()
    {
        await using var visit = await browser.VisitAsync(Comparison);
        await visit.Page.Locator("button.cell[tabindex='0']").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Space");
        await Focused(visit, "[role=dialog]").WaitForAsync();

        Assert.Equal(1, await visit.Page.Locator("[role=dialog]").CountAsync());
    }

    [Fact]
    public async Task A_head_moves_its_column_and_keeps_the_focus()
    {
        await using var visit = await browser.VisitAsync(Comparison);
        await visit.Page.Locator("[data-head='320000']").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Shift+ArrowLeft");
        await Focused(visit, "th:nth-of-type(3) [data-head='320000']").WaitForAsync();

        Assert.EndsWith("/compare?p=360000,320000,310000,330000&home=360000", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picker_changes_the_view_without_another_document()
    {
        await using var visit = await browser.VisitAsync(Comparison);
        await visit.Page.EvaluateAsync("() => { window.sameDocument = true; }");

        await visit.Page.Locator(".vps summary").Nth(1).PressAsync("Enter");
        await visit.Page.Locator(".vp-panel input[value='340000']").PressAsync("Space");
        await visit.Page.Locator(".vp-pick[open] button[type=submit]").PressAsync("Enter");
        await visit.Page.Locator("thead th [data-head='340000']").WaitForAsync();

        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.sameDocument === true"));
        Assert.Contains("p=310000,320000,330000,340000", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task J_goes_to_the_next_gap_and_enter_opens_it_in_the_comparison()
    {
        await using var visit = await browser.VisitAsync("/gaps?home=360000&peers=yangtze-delta");

        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("k");
        await Focused(visit, "#g-1 a").WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.WaitForURLAsync("**/compare?p=360000,**");
    }

    [Fact]
    public async Task On_a_narrow_screen_the_proof_opens_in_place()
    {
        await using var visit = await browser.VisitAsync(Comparison, new Reader(390));

        await visit.Page.Locator("tr#f-fi-plan td:nth-of-type(2) button.cell").ClickAsync();
        await Focused(visit, "[role=dialog]").WaitForAsync();

        Assert.Equal("static", await visit.Page.Locator("[role=dialog]").EvaluateAsync<string>("proof => getComputedStyle(proof).position"));
    }
}
