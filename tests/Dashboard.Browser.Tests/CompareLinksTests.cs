using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>The links of a wide comparison hold all its provinces, and yet are not sent again for each change of one.</summary>
public sealed class CompareLinksTests(BrowserFixture browser)
{
    private static readonly string[] Codes =
    [
        "110000", "120000", "130000", "140000", "150000", "210000", "220000", "230000", "310000", "320000", "330000", "340000", "350000", "360000", "370000", "410000",
        "420000", "430000", "440000", "450000", "460000", "500000", "510000", "520000", "530000", "540000", "610000", "620000", "630000", "640000", "650000",
    ];

    private static string Address(IEnumerable<string> codes) => $"/compare?p={string.Join(',', codes)}";

    [Fact]
    public async Task Dropping_one_of_31_columns_sends_that_column_only()
    {
        await using var visit = await browser.VisitAsync(Address(Codes));
        var head = visit.Page.Locator("[data-head='330000']");
        var before = visit.BytesFromSocket;

        await head.ClickAsync();
        await visit.Page.Locator(".cm-menu[open] a").Last.ClickAsync();
        await head.WaitForAsync(new() { State = WaitForSelectorState.Detached });

        // it was 131 kB when each link was sent again, and is 16 kB
        Assert.InRange(visit.BytesFromSocket - before, 1, 24_000);
        Assert.EndsWith(Address(Codes.Where(code => code != "330000")), visit.Page.Url, StringComparison.Ordinal);
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Each_link_follows_the_list_of_the_page()
    {
        await using var visit = await browser.VisitAsync("/compare?p=320000,330000,310000,340000&rows=differ");
        var links = visit.Page.Locator("thead th:nth-of-type(3) .ca a");
        var filter = visit.Page.Locator(".cbar .seg a").First;

        Assert.Equal(
            ["/compare?p=330000,320000,310000,340000&rows=differ", "/compare?p=320000,310000,330000,340000&rows=differ", "/compare?p=320000,310000,340000&rows=differ"],
            await Hrefs(links));
        await links.Last.ClickAsync();
        await visit.Page.Locator("[data-head='330000']").WaitForAsync(new() { State = WaitForSelectorState.Detached });

        Assert.Equal(["/compare?p=320000,310000,340000"], await Hrefs(filter));
        Assert.DoesNotContain(await Hrefs(visit.Page.Locator("a")), address => address.Contains('~'));
        Assert.Equal("/compare?p=320000,340000,310000&rows=differ", (await Hrefs(visit.Page.Locator("thead th:nth-of-type(3) .ca a")))[1]);
    }

    private static Task<string[]> Hrefs(ILocator links) =>
        links.EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href') ?? '')");
}
