using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Paper is white and wide: what a printed page shows does not depend on the screen.</summary>
public sealed class PrintTests(BrowserFixture browser)
{
    /// <summary>A4 across without its margins.</summary>
    private const int PaperWidth = 1032;

    [Theory]
    [InlineData("/")]
    [InlineData("/compare?p=310000,320000")]
    [InlineData("/themes/funds")]
    public async Task A_dark_screen_prints_dark_letters_on_white(string address)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(Dark: true, Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        await Assertions.Expect(visit.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(255, 255, 255)");
        await Assertions.Expect(visit.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(20, 35, 43)");
    }

    [Fact]
    public async Task A_themes_table_keeps_all_its_columns()
    {
        await using var visit = await browser.VisitAsync("/themes/funds", new Reader(Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await visit.Page.Locator("#by-province thead th").CountAsync() > 6);
        foreach (var head in await visit.Page.Locator("#by-province thead th").AllAsync())
        {
            await Assertions.Expect(head).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task A_provinces_timeline_and_table_heads_are_printed()
    {
        await using var visit = await browser.VisitAsync("/provinces/320000", new Reader(Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".tl line.bar").First).Not.ToHaveCSSAsync("display", "none");
        await Assertions.Expect(visit.Page.Locator(".tb-p thead")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("header.bar")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_chart_that_was_never_seen_is_printed_as_its_table()
    {
        await using var visit = await browser.VisitAsync("/themes/concept-verification", new Reader(Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".chart .plot").First).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".chart details td").First).ToBeVisibleAsync();
    }
}
