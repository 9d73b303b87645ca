using System.Text.RegularExpressions;
using Dashboard.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>The map as it is used: by keyboard, by pointer, in time.</summary>
public sealed class MapTests(BrowserFixture browser)
{
    private const string Beijing = "110000";
    private const int Units = 34;

    /// <summary>Bytes that a step of the slider may take from the server.</summary>
    private const int MostBytesAStep = 8 * 1024;

    private static readonly string[] Arrows = ["ArrowUp", "ArrowRight", "ArrowDown", "ArrowLeft"];

    [Theory]
    [InlineData("/?tab=map", ".china a.unit")]
    [InlineData("/?tab=tiles", ".tiles a.tile")]
    public async Task The_arrow_keys_lead_from_Beijing_to_every_unit(string address, string units)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.Locator($"{units}[data-code='{Beijing}']").FocusAsync();

        // depth first along the keys: back by the way we came is not needed, since focus can be set on what was reached
        var reached = new HashSet<string> { Beijing };
        var open = new Queue<string>([Beijing]);
        while (open.TryDequeue(out var from))
        {
            foreach (var arrow in Arrows)
            {
                await visit.Page.Locator($"{units}[data-code='{from}']").FocusAsync();
                await visit.Page.Keyboard.PressAsync(arrow);
                var to = await FocusAfterAsync(visit.Page, from);
                if (to is not null && reached.Add(to))
                {
                    open.Enqueue(to);
                }
            }
        }

        Assert.Equal(Units, reached.Count);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Letters_space_and_enter_find_choose_and_open()
    {
        await using var visit = await browser.VisitAsync("/?tab=map");
        await visit.Page.Locator($".china a.unit[data-code='{Beijing}']").FocusAsync();

        await visit.Page.Keyboard.PressAsync("j");
        await visit.Page.Keyboard.PressAsync("s");
        await Assertions.Expect(visit.Page.Locator(".china a.unit[data-code='320000']")).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await AddressAsync(visit, @"\?p=320000&tab=map$");
        await Assertions.Expect(visit.Page.Locator(".china a.unit[data-code='320000']")).ToHaveAttributeAsync("aria-label", new Regex("已选"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await AddressAsync(visit, "/provinces/320000");
    }

    [Theory]
    [InlineData("map", 1440)]
    [InlineData("tiles", 1440)]
    [InlineData("map", 390)]
    [InlineData("tiles", 390)]
    public async Task Focus_and_pointer_show_a_card_with_value_state_and_source_within_the_window(string tab, int width)
    {
        await using var visit = await browser.VisitAsync($"/?tab={tab}&metric=state:funds", new Reader(width));
        var card = visit.Page.Locator(".unit-card");
        // the corners of the country
        foreach (var code in (string[])["230000", "650000", "440000", "310000"])
        {
            var unit = visit.Page.Locator($"a[data-code='{code}']");
            await unit.FocusAsync();
            await Assertions.Expect(card.Locator(".unit-card-name")).ToHaveTextAsync((await unit.EvaluateAsync<string>("unit => unit.ariaLabel ?? unit.querySelector('.vh').textContent")).Split('，')[0]);
            await Assertions.Expect(card.Locator(".unit-card-source").First).ToBeVisibleAsync();
            var box = (await card.BoundingBoxAsync())!;
            Assert.InRange(box.X, 0, width - box.Width);
            // it covers no part of the unit's middle
            var (x, y) = await MiddleAsync(unit);
            Assert.False(x > box.X && x < box.X + box.Width && y > box.Y && y < box.Y + box.Height, code);
        }

        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(card).ToHaveCountAsync(0);
        var (left, top) = await MiddleAsync(visit.Page.Locator("a[data-code='650000']"));
        await visit.Page.Mouse.MoveAsync(left, top);
        await Assertions.Expect(card.Locator(".unit-card-name")).ToHaveTextAsync("新疆维吾尔自治区");
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("/?tab=map&metric=count:concept-verification", 1440, "^江苏省，概念验证中心 \\d+ 条，有$")]
    [InlineData("/?metric=count:concept-verification", 390, "^江苏省，概念验证中心 \\d+ 条，有$")]
    [InlineData("/compare?p=320000,330000&tab=map&facet=cv-planned&t=concept-verification", 1440, "^江苏省，概念验证中心：.+，有，已选$")]
    public async Task A_unit_is_announced_with_metric_value_and_state_and_has_the_focus_again_on_the_way_back(string address, int width, string name)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(width));
        var unit = visit.Page.Locator("a[data-code='320000']:visible");
        await Assertions.Expect(unit).ToHaveAccessibleNameAsync(new Regex(name));
        await unit.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await AddressAsync(visit, "/provinces/320000");
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("江苏");

        await visit.Page.GoBackAsync();

        await Assertions.Expect(unit).ToBeFocusedAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Space_takes_a_column_of_the_comparison_in_and_out()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000&tab=map&facet=cv-planned&t=concept-verification");
        var unit = visit.Page.Locator(".china a[data-code='340000']");
        await unit.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await AddressAsync(visit, @"\?p=320000,330000,340000&");
        await Assertions.Expect(unit).ToHaveAttributeAsync("aria-label", new Regex("，已选$"));
        await Assertions.Expect(unit).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await AddressAsync(visit, @"\?p=320000,330000&");
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("map")]
    [InlineData("tiles")]
    public async Task No_card_lies_over_a_box_that_is_being_drawn(string tab)
    {
        await using var visit = await browser.VisitAsync($"/?tab={tab}");
        await visit.Page.Locator(".maptools button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[data-selecting]")).ToBeVisibleAsync();
        await visit.Page.Locator("a[data-code='510000']").ScrollIntoViewIfNeededAsync();
        var (x, y) = await MiddleAsync(visit.Page.Locator("a[data-code='510000']"));
        await visit.Page.Mouse.MoveAsync(x, y);
        var card = visit.Page.Locator(".unit-card");
        await Assertions.Expect(card).ToBeVisibleAsync();

        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(x + 60, y + 40, new() { Steps = 4 });

        await Assertions.Expect(visit.Page.Locator(".select-box")).ToBeVisibleAsync();
        await Assertions.Expect(card).ToBeHiddenAsync();
        await visit.Page.Mouse.UpAsync();
        await Assertions.Expect(visit.Page.Locator("[data-drawing]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_click_chooses_and_a_box_chooses_many_while_selecting()
    {
        await using var visit = await browser.VisitAsync("/?tab=map");
        await visit.Page.Locator(".maptools button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".china[data-selecting]")).ToBeVisibleAsync();

        await visit.Page.Locator(".china a.unit[data-code='650000'] use").First.ClickAsync();
        await AddressAsync(visit, @"\?p=650000&tab=map$");

        await visit.Page.Locator(".map-box").EvaluateAsync("map => map.scrollIntoView({ block: 'center', behavior: 'instant' })");
        var map = (await visit.Page.Locator(".map-box").BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(map.X + (map.Width * .62f), map.Y + (map.Height * .52f));
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(map.X + (map.Width * .78f), map.Y + (map.Height * .62f), new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
        await AddressAsync(visit, @"\?p=650000,[\d,]*320000");
        Assert.Equal(0, await visit.Page.Locator(".select-box").CountAsync());

        await visit.Page.Locator(".maptools button").First.ClickAsync();
        await visit.Page.Locator(".china a.unit[data-code='540000'] use").First.ClickAsync();
        await AddressAsync(visit, "/provinces/540000");
    }

    [Theory]
    [InlineData("map", ".china", ".china a.unit")]
    [InlineData("tiles", ".tiles", ".tiles a.tile")]
    public async Task Clicks_and_a_box_lead_to_the_gap_list(string tab, string picture, string units)
    {
        await using var visit = await browser.VisitAsync($"/?home=360000&tab={tab}");
        await visit.Page.Locator(".maptools button").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator($"{picture}[data-selecting]")).ToBeVisibleAsync();

        await visit.Page.Locator($"{units}[data-code='650000']").ClickAsync();
        await AddressAsync(visit, $@"\?p=650000&home=360000&tab={tab}$");
        await visit.Page.Locator(picture).EvaluateAsync("units => units.scrollIntoView({ block: 'center', behavior: 'instant' })");
        // a box from Sichuan's middle to Guizhou's holds these two at least
        var (from, to) = (await MiddleAsync(visit.Page.Locator($"{units}[data-code='510000']")), await MiddleAsync(visit.Page.Locator($"{units}[data-code='520000']")));
        await visit.Page.Mouse.MoveAsync(Math.Min(from.X, to.X) - 4, Math.Min(from.Y, to.Y) - 4);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(Math.Max(from.X, to.X) + 4, Math.Max(from.Y, to.Y) + 4, new() { Steps = 4 });
        await visit.Page.Mouse.UpAsync();
        await AddressAsync(visit, @"\?p=650000,[\d,]*510000[\d,]*520000[\d,]*&home");

        var gaps = visit.Page.GetByRole(AriaRole.Link, new() { Name = "查江西的差距" });
        // the address is there before the page that follows it
        await Assertions.Expect(gaps).ToHaveAttributeAsync("href", new Regex("510000"));
        await gaps.ClickAsync();

        await AddressAsync(visit, @"/gaps\?home=360000&peers=650000,[\d,]*510000[\d,]*520000[\d,]*$");
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Boxes_in_the_table_lead_to_the_gap_list()
    {
        await using var visit = await browser.VisitAsync("/?tab=table");
        foreach (var name in (string[])["江苏省", "浙江省"])
        {
            var box = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = $"选择{name}" });
            await box.ClickAsync();
            await Assertions.Expect(box).ToBeCheckedAsync();
        }

        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "查江苏的差距" }).ClickAsync();

        await AddressAsync(visit, @"/gaps\?home=320000&peers=330000$");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/?tab=map")]
    [InlineData("/?tab=tiles")]
    [InlineData("/?tab=map&metric=state:future-industries")]
    public async Task A_step_of_the_slider_sends_little_and_the_address_follows_at_rest(string address)
    {
        await using var visit = await browser.VisitAsync(address);
        var caption = visit.Page.Locator(".days output");
        var slider = visit.Page.Locator(".days input");
        var last = int.Parse((await slider.GetAttributeAsync("max"))!, System.Globalization.CultureInfo.InvariantCulture);
        var sizes = new List<long>();
        // from the newest back to the oldest
        for (var step = last - 1; step >= 0; step--)
        {
            var (before, shown) = (visit.BytesFromSocket, await caption.TextContentAsync());
            // the value moves as by a drag that has not ended
            await slider.EvaluateAsync("(input, value) => { input.value = value; input.dispatchEvent(new Event('input', { bubbles: true })); }", $"{step}");
            await Assertions.Expect(caption).Not.ToHaveTextAsync(shown!);
            sizes.Add(visit.BytesFromSocket - before);
        }

        Assert.All(sizes, size => Assert.InRange(size, 1, MostBytesAStep));
        Assert.EndsWith(address, visit.Page.Url, StringComparison.Ordinal);
        await slider.EvaluateAsync("input => input.dispatchEvent(new Event('change', { bubbles: true }))");
        // states have no classes whose limits could move
        await AddressAsync(visit, address.Contains("state:", StringComparison.Ordinal) ? @"\?asOf=\d{4}-\d\d-\d\d&metric=state" : @"\?asOf=\d{4}-\d\d-\d\d&.*classes=fixed");
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("/?metric=state:funds", ".sheet")]
    [InlineData("/?tab=tiles&metric=state:funds", ".tile-figure")]
    [InlineData("/compare?p=320000,330000,310000&tab=map&facet=cv-planned&t=concept-verification", ".sheet")]
    public async Task A_printed_sheet_fits_the_page_with_legend_and_notes(string address, string sheet)
    {
        // A4 across without its margins, less the section's head; browsers lay out by the upright width before they turn the page
        const int Height = 688 - 50;
        await using var visit = await browser.VisitAsync(address, new Reader(Width: 794));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(sheet)).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator($"{sheet} .legend")).ToBeVisibleAsync();
        var box = (await visit.Page.Locator(sheet).BoundingBoxAsync())!;
        Assert.InRange(box.Height, 1, Height);
        Assert.InRange(box.X + box.Width, 1, 794);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public async Task Axe_finds_nothing_serious_with_every_tool_open(bool dark, bool english)
    {
        await using var visit = await browser.VisitAsync("/?tab=map&metric=centres:built&p=320000", new Reader(Dark: dark, English: english));
        await visit.Page.Locator(".maptools button").First.ClickAsync();
        await visit.Page.Locator(".maptools button").Nth(1).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".lenses figure > svg")).ToHaveCountAsync(3);

        var result = await visit.Page.RunAxe();

        Assert.Empty(result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Several_maps_show_the_whole_country_each_and_lead_on(int width)
    {
        await using var visit = await browser.VisitAsync("/?tab=multiples&metric=state:funds&t=funds,computing-power,carbon-footprint", new Reader(width));
        var maps = visit.Page.Locator("figure.little");
        await Assertions.Expect(maps).ToHaveCountAsync(3);
        for (var number = 0; number < 3; number++)
        {
            // Taiwan, and in the inset the islands and dashes: drawn, with a size, within their map
            var frame = (await maps.Nth(number).Locator("svg").BoundingBoxAsync())!;
            foreach (var part in (string[])["use[href$='#s710000']", ".inset use[href$='#i460000']", ".inset use.dash", "use[href$='#sdash']"])
            {
                var box = (await maps.Nth(number).Locator(part).BoundingBoxAsync())!;
                Assert.True(box is { Width: > 0, Height: > 0 }, part);
                Assert.InRange(box.X + (box.Width / 2), frame.X, frame.X + frame.Width);
                Assert.InRange(box.Y + (box.Height / 2), frame.Y, frame.Y + frame.Height);
            }
        }

        await maps.Nth(1).Locator("a.unit use[href$='#s650000']").ClickAsync();
        await AddressAsync(visit, @"/measures\?p=650000&t=computing-power$");
        await visit.Page.GoBackAsync();
        await visit.IsInteractiveAsync();
        await Assertions.Expect(maps).ToHaveCountAsync(3);
        await maps.Nth(1).Locator(".little-h a").PressAsync("Enter");
        await AddressAsync(visit, @"\?metric=state:computing-power&tab=map$");
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("/?tab=map&metric=state:funds", 1440, false, 8)]
    [InlineData("/?tab=map&metric=state:funds", 1024, false, 8)]
    [InlineData("/?tab=map&metric=count", 660, true, 8)]
    [InlineData("/?tab=map&metric=state:funds", 390, false, 8)]
    [InlineData("/?tab=map&metric=funds:target", 390, true, 8)]
    [InlineData("/?tab=map&metric=count", 360, true, 8)]
    [InlineData("/themes/funds", 1366, true, 8)]
    [InlineData("/?tab=multiples&metric=state:funds&t=funds,computing-power", 1440, true, 10)]
    [InlineData("/?tab=multiples&metric=state:funds&t=funds,computing-power", 390, false, 10)]
    public async Task The_islands_names_are_read_at_every_width(string address, int width, bool english, int count)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(width, English: english));
        await Assertions.Expect(visit.Page.Locator(".sheet .places text")).ToHaveCountAsync(count);

        // height of the letters on the screen, and by how much a name leaves the neatline's inner side or lies upon the legend
        var names = await visit.Page.EvaluateAsync<double[][]>("""
            () => {
                const sheet = document.querySelector('.sheet-in').getBoundingClientRect();
                const entries = [...document.querySelectorAll('.sheet .legend li > *')].map(entry => entry.getBoundingClientRect());
                return [...document.querySelectorAll('.sheet .places text')].map(name => {
                    const box = name.getBoundingClientRect();
                    const over = entries.some(entry => entry.left < box.right && box.left < entry.right && entry.top < box.bottom && box.top < entry.bottom);
                    const outside = Math.max(sheet.left - box.left, box.right + 3 - sheet.right, sheet.top - box.top, box.bottom - sheet.bottom);
                    return [name.checkVisibility() ? parseFloat(getComputedStyle(name).fontSize) * name.getScreenCTM().a : 0, outside, over ? 1 : 0];
                });
            }
            """);

        Assert.All(names, name =>
        {
            Assert.InRange(name[0], 9, 18);
            Assert.InRange(name[1], -10_000, 0);
            Assert.Equal(0, name[2]);
        });
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task The_themes_of_several_maps_are_ticked()
    {
        await using var visit = await browser.VisitAsync("/?tab=multiples&metric=state:funds&t=funds,computing-power");
        await visit.Page.Locator("summary.vp", new() { HasText = "并列" }).ClickAsync();
        await visit.Page.Locator("input[name=t][value='future-industries']").CheckAsync();
        await visit.Page.Locator("details[open] button[type=submit]").ClickAsync();

        await Assertions.Expect(visit.Page.Locator("figure.little")).ToHaveCountAsync(3);
        Assert.Empty(visit.Troubles);
    }

    /// <summary>Polls, since a choice replaces the address without a navigation.</summary>
    private static Task AddressAsync(Visit visit, string pattern) => Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex(pattern));

    /// <summary>In pixels of the page; of a unit on the map the middle of its area.</summary>
    private static async Task<(float X, float Y)> MiddleAsync(ILocator unit)
    {
        var area = await unit.EvaluateAsync<float[]>(
            "unit => { const box = (unit.ownerSVGElement ? unit.firstElementChild : unit).getBoundingClientRect(); return [(box.left + box.right) / 2, (box.top + box.bottom) / 2]; }");
        return (area[0], area[1]);
    }

    /// <summary>The code in focus once it has moved, or null when the key led nowhere.</summary>
    private static async Task<string?> FocusAfterAsync(IPage page, string from)
    {
        try
        {
            await page.WaitForFunctionAsync("from => document.activeElement?.dataset.code && document.activeElement.dataset.code !== from", from, new() { Timeout = 500 });
        }
        catch (TimeoutException)
        {
            return null;
        }

        return await page.EvaluateAsync<string?>("() => document.activeElement.dataset.code");
    }
}
