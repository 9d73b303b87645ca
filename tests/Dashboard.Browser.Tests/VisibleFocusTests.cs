using Dashboard.Browser.Tests.Hosting;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Whoever goes through a page by Tab sees at each stop where that is.</summary>
public sealed class VisibleFocusTests(BrowserFixture browser)
{
    private const int MostStops = 60;

    /// <summary>
    /// What has the focus, in short, if nothing shows it: an outline of its own, of the label that stands for it, or of the
    /// field's frame; a unit's thicker edge; a browser's own mark within a field of dates.
    /// </summary>
    private const string Unseen = """
        () => {
            const focused = document.activeElement;
            const isOutlined = part => part && getComputedStyle(part).outlineStyle !== 'none' && parseFloat(getComputedStyle(part).outlineWidth) >= 1.5;
            const seen = focused === document.body
                || [focused, focused.nextElementSibling, focused.closest('.find')].some(isOutlined)
                || (focused.matches('a.unit') && parseFloat(getComputedStyle(focused).strokeWidth) > 2)
                || focused.matches('input[type=date]');
            return seen ? null : focused.outerHTML.slice(0, 120);
        }
        """;

    [Theory]
    [InlineData("/?p=110000,120000&tab=map", 1440, false)]
    [InlineData("/?tab=tiles", 390, true)]
    [InlineData("/?tab=table", 1440, true)]
    [InlineData("/compare?p=320000,330000,310000", 1440, false)]
    [InlineData("/gaps?home=360000&peers=yangtze-delta", 1440, true)]
    [InlineData("/measures?t=funds&id=320000-0001", 1440, false)]
    [InlineData("/provinces/320000", 1440, false)]
    [InlineData("/themes/funds?present=1", 1440, true)]
    public async Task Each_stop_is_seen(string address, int width, bool dark)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(width, dark));
        var stops = 0;
        for (; stops < MostStops; stops++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.Null(await visit.Page.EvaluateAsync<string?>(Unseen));
            if (await visit.Page.EvaluateAsync<bool>("() => document.activeElement === document.body"))
            {
                break;
            }
        }

        Assert.InRange(stops, 5, MostStops);
    }

    [Fact]
    public async Task A_skip_link_stays_on_its_page_and_another_leads_to_the_map()
    {
        await using var visit = await browser.VisitAsync("/themes");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
        Assert.EndsWith("/themes", visit.Page.Url, StringComparison.Ordinal);

        await visit.GoAsync("/?tab=map");
        foreach (var key in (string[])["Tab", "Enter", "Tab", "Enter"])
        {
            await visit.Page.Keyboard.PressAsync(key);
        }

        Assert.Equal("110000", await visit.Page.EvaluateAsync<string>("() => document.activeElement.dataset.code"));
        Assert.Empty(visit.Troubles);
    }
}
