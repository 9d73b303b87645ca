using Dashboard.Browser.Tests.Hosting;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Own peer groups outlive the page.</summary>
public sealed class SavedGroupsTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_group_is_saved_used_and_still_there_after_a_reload()
    {
        await using var visit = await browser.VisitAsync("/gaps?home=360000&peers=310000,320000");
        await visit.Page.Locator(".vps summary").Nth(1).ClickAsync();

        await visit.Page.Locator("#group-name").FillAsync("沿海两省");
        await visit.Page.Locator("#group-name").PressAsync("Enter");
        await visit.Page.Locator(".own li a").WaitForAsync();
        await visit.GoAsync("/gaps?home=360000&peers=330000");
        await visit.Page.Locator(".vps summary").Nth(1).ClickAsync();
        await visit.Page.Locator(".own li a").ClickAsync();
        await visit.ReachesAsync("**/gaps?home=360000&peers=310000,320000");

        Assert.Empty(visit.Troubles);
    }

    [Fact]
    public async Task Weights_are_kept_in_the_address()
    {
        await using var visit = await browser.VisitAsync("/gaps?home=360000&peers=310000,320000");

        await visit.Page.Locator(".near-by summary").ClickAsync();
        await visit.Page.Locator(".near-by select").First.SelectOptionAsync(new Microsoft.Playwright.SelectOptionValue { Index = 3 });
        await visit.Page.Locator(".near-by button[type=submit]").ClickAsync();
        await visit.ReachesAsync("**near=*:3*");
    }
}
