using Dashboard.Browser.Tests.Hosting;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>What was searched for a cell.</summary>
public sealed class CoverageTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(1024)]
    [InlineData(390)]
    public async Task A_cell_says_when_how_by_whom_how_many_and_how_sure_at_every_width(int width)
    {
        await using var visit = await browser.VisitAsync("/coverage?p=110000&t=funds", new Reader(width));

        var seen = await visit.Page.Locator("table.tbl tbody td").EvaluateAllAsync<bool[]>(
            "all => all.map(one => one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().right <= innerWidth)");

        Assert.Equal(9, seen.Length);
        Assert.DoesNotContain(false, seen);
    }

    [Fact]
    public async Task The_pointer_and_the_keyboard_reach_the_link_on_an_empty_units_card()
    {
        await using var visit = await browser.VisitAsync("/?metric=state:concept-verification&tab=map");
        var unit = visit.Page.Locator("a.unit[data-code='140000']");
        var link = visit.Page.Locator(".unit-card a:not([data-open-unit])");

        await unit.HoverAsync();
        var box = (await link.BoundingBoxAsync())!;
        await visit.Page.Mouse.MoveAsync(box.X + 8, box.Y + 8, new() { Steps = 20 });
        await link.ClickAsync();
        await visit.ReachesAsync("**/coverage?p=140000&t=concept-verification");

        await visit.Page.GoBackAsync();
        await unit.FocusAsync();
        await link.WaitForAsync();
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ReachesAsync("**/coverage?p=140000&t=concept-verification");
    }
}
