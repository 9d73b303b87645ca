using System.Text.RegularExpressions;
using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>What stands beside the map: the slider, the field that finds a province, the bar of those selected; and the map by finger.</summary>
public sealed class MapToolsTests(BrowserFixture browser)
{
    private const string Jiangsu = "320000";

    [Theory]
    [InlineData("/?tab=map", 1440, false)]
    [InlineData("/?tab=map", 1366, false)]
    [InlineData("/?tab=tiles", 1024, true)]
    public async Task The_track_keeps_its_place_while_the_slider_moves(string address, int width, bool english)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(width, English: english));
        var slider = visit.Page.Locator(".days input");
        var before = (await slider.BoundingBoxAsync())!;

        // as by a drag that has not ended, to a day on which some records have no date
        await slider.EvaluateAsync("input => { input.value = input.max - 6; input.dispatchEvent(new Event('input', { bubbles: true })); }");
        await Assertions.Expect(visit.Page.Locator(".left-out")).Not.ToBeEmptyAsync();

        var after = (await slider.BoundingBoxAsync())!;
        Assert.Equal((before.X, before.Y, before.Width), (after.X, after.Y, after.Width));
    }

    [Theory]
    [InlineData(390, false)]
    [InlineData(360, true)]
    [InlineData(1440, false)]
    public async Task No_number_is_wider_than_its_tile(int width, bool english)
    {
        await using var visit = await browser.VisitAsync("/?metric=indicator:gdp&tab=tiles", new Reader(width, English: english));

        var spare = await visit.Page.Locator(".tile:has([data-short])").EvaluateAllAsync<double[]>(
            "all => all.map(tile => tile.clientWidth - tile.querySelector('.tile-value').getBoundingClientRect().width)");

        Assert.NotEmpty(spare);
        Assert.All(spare, room => Assert.InRange(room, 0, 80));
    }

    [Theory]
    [InlineData("/", 1440)]
    [InlineData("/?tab=map", 1440)]
    [InlineData("/", 390)]
    public async Task The_slider_and_what_it_changes_are_in_view_together(string address, int width)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(width));
        await visit.Page.Locator(".days input").EvaluateAsync("input => scrollTo(0, scrollY + input.getBoundingClientRect().top - 130)");

        var shares = await visit.Page.EvaluateAsync<double[]>("""
            () => {
                const picture = [...document.querySelectorAll('.china, .tiles')].find(part => part.checkVisibility()).getBoundingClientRect();
                return [document.querySelector('.days input').getBoundingClientRect().bottom, picture.top, (innerHeight - picture.top) / picture.height];
            }
            """);

        Assert.InRange(shares[0], 1, shares[1]);
        Assert.InRange(shares[2], 0.8, double.MaxValue);
    }

    [Theory]
    [InlineData("/", ".china", "江苏")]
    [InlineData("/?tab=tiles", ".tiles", "江")]
    [InlineData("/?tab=map", ".china", "jiangs")]
    [InlineData("/?tab=map", ".china", "js")]
    public async Task A_name_its_pinyin_or_initials_lead_to_the_unit(string address, string picture, string typed)
    {
        await using var visit = await browser.VisitAsync(address);
        await visit.Page.Locator("[data-find-unit] input").FocusAsync();
        // as an input method does it
        await visit.Page.Keyboard.InsertTextAsync(typed);
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator($"{picture} a[data-code='{Jiangsu}']")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator(".unit-card")).ToBeVisibleAsync();
        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task What_fits_several_leads_to_the_next_and_what_fits_none_is_said()
    {
        await using var visit = await browser.VisitAsync("/?tab=map", new Reader(English: true));
        var field = visit.Page.Locator("[data-find-unit] input");
        foreach (var code in (string[])["410000", "430000", "460000", "410000"])
        {
            await field.FillAsync("hn");
            await field.PressAsync("Enter");
            await Assertions.Expect(visit.Page.Locator($".china a[data-code='{code}']")).ToBeFocusedAsync();
        }

        await field.FillAsync("xyz");
        await field.PressAsync("Enter");
        Assert.StartsWith("No such province", await field.EvaluateAsync<string>("input => input.validationMessage"), StringComparison.Ordinal);
        await field.FillAsync("Hong Kong");
        await field.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".china a[data-code='810000']")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("/?tab=map", ".china", 390)]
    [InlineData("/", ".tiles", 390)]
    [InlineData("/?tab=tiles", ".tiles", 1024)]
    public async Task A_first_tap_shows_the_card_a_second_opens(string address, string picture, int width)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(width, Touch: true));
        var unit = visit.Page.Locator($"{picture} a[data-code='{Jiangsu}']");
        await unit.TapAsync();
        await Assertions.Expect(visit.Page.Locator(".unit-card-name")).ToContainTextAsync("江苏省");
        await Assertions.Expect(visit.Page.Locator(".unit-card-source").First).ToBeVisibleAsync();
        Assert.DoesNotContain("/provinces/", visit.Page.Url, StringComparison.Ordinal);

        // another unit's first tap is a first tap
        await visit.Page.Locator($"{picture} a[data-code='650000']").TapAsync();
        await Assertions.Expect(visit.Page.Locator(".unit-card-name")).ToContainTextAsync("新疆");
        await visit.Page.Locator("[data-open-unit]").TapAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/provinces/650000"));

        await visit.GoAsync(address);
        await unit.TapAsync();
        await Assertions.Expect(visit.Page.Locator(".unit-card-name")).ToContainTextAsync("江苏省");
        await unit.TapAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex($"/provinces/{Jiangsu}"));
        Assert.Empty(visit.Troubles);
    }

    [Theory]
    [InlineData("map", 1366, 768, "440000", "460000")]
    [InlineData("map", 390, 844, "110000", "460000")]
    [InlineData("tiles", 390, 664, "320000", "370000")]
    public async Task Neither_a_unit_in_focus_nor_its_card_lies_under_the_selection(string tab, int width, int height, string one, string other)
    {
        await using var visit = await browser.VisitAsync($"/?p=110000,120000&tab={tab}", new Reader(width));
        await visit.Page.SetViewportSizeAsync(width, height);
        foreach (var code in (string[])[one, other])
        {
            await visit.Page.EvaluateAsync("() => scrollTo(0, 0)");
            await visit.Page.Locator($"a[data-code='{code}']").FocusAsync();
            await Assertions.Expect(visit.Page.Locator(".unit-card")).ToBeVisibleAsync();
            await Assertions.Expect(visit.Page.Locator($"a[data-code='{code}']")).ToBeFocusedAsync();

            var under = await visit.Page.EvaluateAsync<double>("""
                () => {
                    const focused = document.activeElement;
                    const unit = (focused.ownerSVGElement ? focused.firstElementChild : focused).getBoundingClientRect();
                    const card = document.querySelector('.unit-card').getBoundingClientRect();
                    return Math.max(unit.bottom, card.bottom) - document.querySelector('.chosen').getBoundingClientRect().top;
                }
                """);
            Assert.InRange(under, double.MinValue, 0);
        }
    }
}
