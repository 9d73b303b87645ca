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

    /// <summary>A4 across without its margins and without the foot of the first page.</summary>
    private const int FirstPageHeight = 650;

    /// <summary>What may stand above a sheet on its page: title and heading.</summary>
    private const int Heads = 120;

    [Theory]
    [InlineData("/?metric=state:funds", true, Heads)]
    [InlineData("/?metric=fundspergdp:target&home=510000&p=320000,330000", true, Heads)]
    [InlineData("/?tab=multiples", true, 0)]
    [InlineData("/themes/concept-verification", true, 40)]
    [InlineData("/themes/funds", false, 40)]
    public async Task A_sheet_of_maps_fits_a_page(string address, bool english, int above)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(English: english, Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var sheet = visit.Page.Locator(".sheet").First;
        await Assertions.Expect(sheet).ToHaveCSSAsync("break-inside", "avoid");
        var box = await sheet.BoundingBoxAsync();
        Assert.InRange(box!.Height, 200, FirstPageHeight - above);
        Assert.InRange(box.X + box.Width, 200, PaperWidth);
    }

    [Theory]
    [InlineData("/?metric=indicator:grid_co2_factor&p=320000,330000&home=510000", ".mapgrid", false)]
    [InlineData("/?metric=indicator:grid_co2_factor&p=320000,330000&home=510000", ".mapgrid", true)]
    [InlineData("/compare?p=320000,330000&tab=map", ".fm", false)]
    [InlineData("/compare?p=320000,330000&tab=map", ".fm", true)]
    public async Task A_map_stands_on_the_first_page_beside_its_numbers(string address, string pair, bool english)
    {
        await using var visit = await browser.VisitAsync(address, new Reader(English: english, Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var sheet = (await visit.Page.Locator($"{pair} .sheet").BoundingBoxAsync())!;
        var numbers = (await visit.Page.Locator($"{pair} > :nth-child(2)").BoundingBoxAsync())!;
        Assert.InRange(sheet.Y + sheet.Height, 300, FirstPageHeight - 10);
        Assert.InRange(numbers.Y + numbers.Height, 300, FirstPageHeight - 10);
        Assert.InRange(numbers.X - sheet.X - sheet.Width, 0, 60);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Hints_for_the_keyboard_are_not_printed(bool english)
    {
        await using var visit = await browser.VisitAsync("/", new Reader(English: english, Width: PaperWidth));

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator("#distribution")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".sec:has(#distribution) p")).ToBeHiddenAsync();
    }
}
