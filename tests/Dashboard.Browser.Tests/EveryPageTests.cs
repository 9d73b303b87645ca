using Dashboard.Browser.Tests.Hosting;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>What holds on every page, whoever looks at it.</summary>
public sealed class EveryPageTests(BrowserFixture browser)
{
    public static TheoryData<string> Pages =>
    [
        "/",
        "/?metric=state:funds",
        "/?tab=tiles",
        "/?tab=tiles&metric=indicator:rd_intensity",
        "/?tab=table&metric=indicator:rd_intensity",
        "/?tab=multiples&metric=state:funds",
        "/?tab=multiples&metric=count:funds&dates=years&home=360000",
        "/compare?p=320000,330000,310000",
        "/compare?p=320000",
        "/compare?p=360000,110000,120000,130000,310000,320000,330000,340000,420000,430000,440000,710000&home=360000&t=funds,computing-power",
        "/compare?p=320000,330000,310000,360000&home=360000&tab=chart&t=funds,concept-verification",
        "/compare?p=320000,330000,310000&tab=map&facet=cv-planned&t=concept-verification",
        "/compare?p=320000,330000,310000&tab=timeline&group=pillar",
        "/texts?p=320000,330000,310000,360000&home=360000&t=funds",
        "/compare?p=320000,330000,310000&present=1&step=4",
        "/themes/funds?present=1",
        "/gaps",
        "/gaps?home=510000",
        "/gaps?home=360000&peers=yangtze-delta&t=funds,artificial-intelligence",
        "/measures",
        "/measures?t=carbon-footprint&q=碳",
        "/measures?t=funds&id=320000-0001",
        "/measures?p=360000&t=concept-verification&q=nothing",
        "/measures/320000-0001",
        "/changes",
        "/changes?from=2020-01-01&to=2027-12-31&tab=due",
        "/search",
        "/search?q=氢能",
        "/search?q=没有这样的词 江苏",
        "/provinces",
        "/provinces/320000",
        "/provinces/710000",
        "/themes",
        "/themes/future-industries",
        "/themes/carbon-footprint",
        "/themes/concept-verification",
        "/themes/funds",
        "/themes/computing-power?home=360000&level=city",
        "/coverage",
        "/coverage?tab=notFound",
        "/coverage?p=360000&t=funds",
    ];

    public static TheoryData<string, bool, bool> PagesByLook
    {
        get
        {
            var rows = new TheoryData<string, bool, bool>();
            foreach (var page in Pages)
            {
                rows.Add(page.Data, false, false);
                rows.Add(page.Data, true, true);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(PagesByLook))]
    public async Task Axe_finds_nothing_serious(string address, bool dark, bool english)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(Dark: dark, English: english));

        var result = await visit.Page.RunAxe();

        var serious = result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}")
            .ToList();
        Assert.True(serious.Count == 0, string.Join(Environment.NewLine, serious));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Nothing_is_cut_or_scrolls_sideways(string address)
    {
        foreach (var width in new[] { 1440, 1024, 390 })
        {
            await using var visit = await browser.VisitAsync(address, new Reader(width));

            var overflow = await visit.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

            Assert.True(overflow <= 0, $"{address} is {overflow} px too wide at {width}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Has_a_title_a_heading_and_no_trouble_in_the_browser(string address)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(English: true));

        Assert.Equal("en", await visit.Page.Locator("html").GetAttributeAsync("lang"));
        Assert.NotEmpty(await visit.Page.TitleAsync());
        Assert.Equal(1, await visit.Page.Locator("h1").CountAsync());
        Assert.True(visit.Troubles.Count == 0, string.Join(Environment.NewLine, visit.Troubles));
    }

    [Theory]
    [InlineData("/no-such-page")]
    [InlineData("/measures/999999-9999")]
    [InlineData("/provinces/999999")]
    [InlineData("/themes/nothing")]
    public async Task An_unknown_address_is_a_404_with_a_way_back(string address)
    {
        await using var visit = await browser.VisitAsync("/");

        var response = await visit.Page.GotoAsync(address);

        Assert.Equal(404, response!.Status);
        await Assertions.Expect(visit.Page.Locator("main a[href='/']")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Slash_goes_to_the_search_and_enter_finds()
    {
        await using var visit = await browser.VisitAsync("/themes");

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("氢能");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ReachesAsync("**/search?q=*");
        await Assertions.Expect(visit.Page.Locator("main mark").First).ToHaveTextAsync("氢能");
    }

    [Fact]
    public async Task Question_mark_lists_the_keys_and_escape_puts_them_away()
    {
        await using var visit = await browser.VisitAsync("/");
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);

        await visit.Page.Keyboard.PressAsync("?");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog.GetByLabel("关闭")).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(dialog).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_theme_is_switched_and_remembered()
    {
        await using var visit = await browser.VisitAsync("/");

        await visit.Page.Locator("[data-theme-switch]").ClickAsync();
        await visit.GoAsync("/themes");

        Assert.Equal("dark", await visit.Page.Locator("html").GetAttributeAsync("data-theme"));
    }

    [Fact]
    public async Task The_language_is_switched_and_the_address_kept()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000");

        await visit.Page.Locator(".bar-r a[lang=en]").ClickAsync();
        await visit.ReachesAsync("**/compare?p=320000,330000");

        Assert.Equal("en", await visit.Page.Locator("html").GetAttributeAsync("lang"));
    }
}
