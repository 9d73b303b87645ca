using Dashboard.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Presenting by keyboard: into the mode, from step to step, out of it.</summary>
public sealed class ShowModeTests(BrowserFixture browser)
{
    private const string AllProvinces =
        "110000,120000,130000,140000,150000,210000,220000,230000,310000,320000,330000,340000,350000,360000,370000,410000,"
        + "420000,430000,440000,450000,460000,500000,510000,520000,530000,540000,610000,620000,630000,640000,650000";

    [Fact]
    public async Task The_view_bar_leads_in_arrows_step_and_escape_leads_out()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000,310000");
        var keys = visit.Page.Keyboard;

        await visit.Page.Locator(".va a[href*='present=1']").ClickAsync();
        await visit.ReachesAsync("**/compare?p=320000,330000,310000&present=1");
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
        await visit.ReachesAsync("**&present=1&step=2");
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
        await visit.ReachesAsync("**/provinces/*present=1");
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

        await visit.ReachesAsync("**/provinces/120000?present=1");
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

    [Theory]
    [InlineData(1366)]
    [InlineData(1440)]
    [InlineData(1920)]
    public async Task All_provinces_fit_the_screen(int width)
    {
        await using var visit = await browser.VisitAsync($"/compare?p={AllProvinces}&present=1", new(width));

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => document.documentElement.scrollWidth <= innerWidth && document.querySelector('.ct thead th:last-child').getBoundingClientRect().right <= innerWidth"));
    }

    [Fact]
    public async Task Where_columns_do_not_fit_shift_and_arrows_go_by_a_province()
    {
        await using var visit = await browser.VisitAsync($"/compare?p={AllProvinces}&present=1", new(1024));
        await visit.Page.Keyboard.PressAsync("Shift+ArrowRight");

        await visit.Page.WaitForFunctionAsync("() => document.querySelector('.ctw').scrollLeft > 20");
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.ct tbody th').getBoundingClientRect().left >= document.querySelector('.ctw').getBoundingClientRect().left - 1"));
        Assert.DoesNotContain("step=", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(1920, 1080)]
    [InlineData(1024, 768)]
    public async Task The_map_fits_the_screen_with_its_notes_above_the_bar(int width, int height)
    {
        await using var visit = await browser.VisitAsync("/", new(width));
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.GoAsync("/?present=1");

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.sheet').getBoundingClientRect().bottom <= document.querySelector('.show-bar').getBoundingClientRect().top"
            + " && document.querySelector('.china').getBoundingClientRect().bottom <= document.querySelector('.sheet-n').getBoundingClientRect().top + 1"));
        Assert.True(await visit.Page.Locator(".china").EvaluateAsync<bool>("(map, height) => map.getBoundingClientRect().height > height * 0.5", height));
    }

    [Theory]
    [InlineData(1366, 768, false, "/?tab=map&metric=count")]
    [InlineData(1280, 720, true, "/?tab=map&metric=funds:target")]
    [InlineData(1024, 768, false, "/?tab=map&metric=state:funds")]
    [InlineData(1024, 768, true, "/?tab=map&metric=count")]
    [InlineData(1366, 768, true, "/compare?p=320000,330000,310000&tab=map&facet=cv-planned&t=concept-verification")]
    public async Task The_inset_lies_above_the_notes_and_names_are_read_from_afar(int width, int height, bool english, string address)
    {
        await using var visit = await browser.VisitAsync("/", new(width, English: english));
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.GoAsync($"{address}&present=1");

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => [...document.querySelectorAll('.inset, .inset *')].every(part => part.getBoundingClientRect().bottom <= document.querySelector('.sheet-n').getBoundingClientRect().top)"));
        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.sheet').getBoundingClientRect().bottom <= document.querySelector('.show-bar').getBoundingClientRect().top"));
        var smallest = await visit.Page.EvaluateAsync<double>(
            "() => Math.min(...[...document.querySelectorAll('.names .nm text')].map(name => parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a))");
        Assert.True(smallest >= 10.5, $"{smallest:0.0} px");
    }

    [Theory]
    [InlineData(1366, 768)]
    [InlineData(1440, 900)]
    public async Task The_tiles_fit_the_screen_with_legend_and_notes(int width, int height)
    {
        await using var visit = await browser.VisitAsync("/", new(width, English: true));
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.GoAsync("/?tab=tiles&present=1");

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.tile-figure').getBoundingClientRect().bottom <= document.querySelector('.show-bar').getBoundingClientRect().top"
            + " && document.querySelector('.tile-figure .legend').getBoundingClientRect().bottom <= document.querySelector('.sheet-n').getBoundingClientRect().top + 1"));
        Assert.True(await visit.Page.Locator(".tile").First.EvaluateAsync<bool>("tile => tile.getBoundingClientRect().width > 48"));
    }

    [Theory]
    [InlineData(1366, 768, false)]
    [InlineData(1440, 900, true)]
    public async Task Six_maps_fit_the_screen_with_legend_and_notes(int width, int height, bool english)
    {
        await using var visit = await browser.VisitAsync("/", new(width, English: english));
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.GoAsync("/?tab=multiples&metric=count:funds&dates=years&present=1");

        Assert.True(await visit.Page.EvaluateAsync<bool>(
            "() => document.querySelector('.sheet').getBoundingClientRect().bottom <= document.querySelector('.show-bar').getBoundingClientRect().top"
            + " && [...document.querySelectorAll('.little')].every(map => map.getBoundingClientRect().bottom <= document.querySelector('.sheet-n').getBoundingClientRect().top)"));
    }

    [Theory]
    [InlineData("/provinces/320000?present=1")]
    [InlineData("/themes/funds?present=1")]
    public async Task Vertical_arrows_go_from_section_to_section(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        const string Tops = "() => [...document.querySelectorAll('main .sec')].map(head => Math.round(head.getBoundingClientRect().top))";

        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains(await visit.Page.EvaluateAsync<int[]>(Tops), top => top is >= 0 and <= 24);
        var first = await visit.Page.EvaluateAsync<double>("() => scrollY");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await visit.Page.EvaluateAsync<double>("() => scrollY") > first);
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal(first, await visit.Page.EvaluateAsync<double>("() => scrollY"), 1.0);
    }

    [Fact]
    public async Task A_slash_leaves_to_the_search_field()
    {
        await using var visit = await browser.VisitAsync("/themes/funds?present=1");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Locator("#site-search:focus").WaitForAsync();

        Assert.EndsWith("/themes/funds", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("2px", await visit.Page.Locator(".find").EvaluateAsync<string>("form => getComputedStyle(form).outlineWidth"));
        Assert.Empty(await visit.Page.Locator("#site-search").InputValueAsync());
    }

    [Fact]
    public async Task What_changes_the_view_is_not_shown()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000,310000&present=1");

        Assert.False(await visit.Page.Locator(".ct .ca").First.IsVisibleAsync());
    }

    [Fact]
    public async Task Presenting_fills_the_screen_and_ending_that_ends_it()
    {
        await using var visit = await browser.VisitAsync("/themes/funds");

        await visit.Page.Locator(".va a[data-present]").ClickAsync();
        await visit.Page.Locator(".show-bar").WaitForAsync();
        await visit.Page.WaitForFunctionAsync("() => document.fullscreenElement");
        await visit.Page.EvaluateAsync("() => document.exitFullscreen()"); // as the browser's own Escape does
        await visit.Page.Locator("header.bar").WaitForAsync();

        Assert.EndsWith("/themes/funds", visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Where_full_screen_is_refused_the_show_stays_in_its_window()
    {
        await using var visit = await browser.VisitAsync("/themes/funds");
        await visit.Page.EvaluateAsync("() => { Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused')); }");

        await visit.Page.Locator(".va a[data-present]").ClickAsync();
        await visit.Page.Locator(".show-bar").WaitForAsync();

        Assert.Empty(visit.Troubles);
    }

    /// <summary>The bar may be rendered after the page that it steps through.</summary>
    private static Task LeadsToAsync(Visit visit, string key, int step) =>
        visit.Page.Locator($".show-bar [data-key='{key}'][href$='&step={step}']").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}
