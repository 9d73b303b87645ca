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
    public async Task The_whole_comparison_is_made_by_keyboard()
    {
        await using var visit = await browser.VisitAsync("/compare");
        var (page, keys) = (visit.Page, visit.Page.Keyboard);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        // choose a province
        await page.EnterAsync(".vps details:nth-of-type(2) summary");
        await page.TabToAsync(".vp-panel input[name='p'][value='360000']");
        await keys.PressAsync("Space");
        await page.EnterAsync(".vp-pick[open] button[type=submit]");
        await page.HasAddressAsync("p=310000,320000,330000,340000,360000");

        // pin one as home
        await page.EnterAsync(".vps details:nth-of-type(1) summary");
        await page.EnterAsync(".vp-pick[open] a[href*='home=340000']");
        await page.HasAddressAsync("home=340000");
        await page.Locator("th.home [data-head='340000']").WaitForAsync();

        // move a column, drop another
        await page.TabToAsync("[data-head='310000']");
        await keys.PressAsync("Shift+ArrowRight");
        await page.HasAddressAsync("p=340000,320000,310000,330000,360000");
        await Focused(visit, "[data-head='310000']").WaitForAsync();
        await keys.PressAsync("Delete");
        await page.HasAddressAsync("p=340000,320000,330000,360000&");
        await Focused(visit, "[data-head='330000']").WaitForAsync();

        // open a proof, copy its citation
        await page.EnterAsync("button.cell[tabindex='0']");
        await Focused(visit, "[role=dialog]").WaitForAsync();
        await page.EnterAsync("[role=dialog] [data-copy]");
        await page.WaitForFunctionAsync("async () => (await navigator.clipboard.readText()).includes('安徽')");
        await keys.PressAsync("Escape");
        await Focused(visit, "button.cell").WaitForAsync();
        await keys.PressAsync("c");
        await page.Locator("[role=status]").Filter(new() { HasText = "已复制引文" }).WaitForAsync();

        // filter the rows, look at another form, at another day
        await page.EnterAsync(".cbar .seg a[href*='rows=differ']");
        await page.HasAddressAsync("rows=differ");
        await page.EnterAsync(".cbar .seg a[href*='tab=chart']");
        await page.Locator("table.heat").WaitForAsync();
        await page.EnterAsync(".vps details:last-of-type summary");
        await page.TabToAsync("#as-of");
        // in which order day, month and year are typed is the browser's language, not the page's
        await page.Locator("#as-of:focus").FillAsync("2024-06-30");
        await keys.PressAsync("Enter");
        await page.HasAddressAsync("asOf=2024-06-30");

        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_whole_gap_list_is_used_by_keyboard()
    {
        await using var visit = await browser.VisitAsync("/gaps");
        var (page, keys) = (visit.Page, visit.Page.Keyboard);

        // home, then peers one by one, kept as an own group
        await page.EnterAsync(".pick a[href*='home=360000']");
        await page.HasAddressAsync("home=360000");
        await page.EnterAsync(".vps details:nth-of-type(2) summary");
        await page.TabToAsync(".vp-panel input[name='peers'][value='510000']");
        await keys.PressAsync("Space");
        await page.EnterAsync(".vp-pick[open] button[type=submit].btn:not(.q)");
        await page.HasAddressAsync("510000");
        await page.EnterAsync(".vps details:nth-of-type(2) summary");
        await page.TabToAsync("#group-name");
        await keys.TypeAsync("近邻");
        await keys.PressAsync("Enter");
        await page.Locator(".own li a").WaitForAsync();
        await keys.PressAsync("Escape");

        // weigh the indicators
        await page.EnterAsync(".near-by summary");
        await page.TabToAsync(".near-by select");
        await keys.PressAsync("ArrowDown");
        await page.EnterAsync(".near-by button[type=submit]");
        await page.HasAddressAsync("near=");

        // the memo
        var download = page.WaitForDownloadAsync();
        await page.EnterAsync("details.menu summary.tb");
        await page.EnterAsync(".exports a[href*='memo.docx']");
        Assert.EndsWith(".docx", (await download).SuggestedFilename, StringComparison.Ordinal);
        await keys.PressAsync("Escape");

        // a text to learn from, and back; then a gap in the comparison
        await page.EnterAsync(".gtx .ti a");
        await page.HasAddressAsync("/measures/");
        await page.GoBackAsync();
        await page.HasAddressAsync("/gaps?home=360000");
        await page.Locator("article.gap").First.WaitForAsync();
        await keys.PressAsync("j");
        await keys.PressAsync("Enter");
        await page.HasAddressAsync("/compare?p=360000");

        Assert.Empty(visit.Troubles);
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
        await visit.ReachesAsync("**/compare?p=360000,**");
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
