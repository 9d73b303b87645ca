using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

/// <summary>Someone who is quicker than the circuit keeps the place and the words.</summary>
public sealed class EarlyFocusTests(BrowserFixture browser)
{
    [Fact]
    public async Task Words_typed_before_the_circuit_is_up_stay_in_the_search()
    {
        await using var visit = await browser.VisitAsync("/themes");
        var connect = await HoldCircuitAsync(visit);

        await visit.Page.GotoAsync("/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("氢");
        connect.SetResult();
        await visit.IsInteractiveAsync();
        await visit.Page.Keyboard.TypeAsync("能");

        await Assertions.Expect(visit.Page.Locator("#site-search")).ToHaveValueAsync("氢能");
    }

    [Fact]
    public async Task A_link_reached_before_the_circuit_is_up_keeps_the_focus()
    {
        await using var visit = await browser.VisitAsync("/");
        var connect = await HoldCircuitAsync(visit);

        await visit.Page.GotoAsync("/themes");
        var link = visit.Page.Locator("main a[href^='/themes/']").First;
        await link.FocusAsync();
        connect.SetResult();
        await visit.IsInteractiveAsync();

        await Assertions.Expect(link).ToBeFocusedAsync();
    }

    private static async Task<TaskCompletionSource> HoldCircuitAsync(Visit visit)
    {
        var connect = new TaskCompletionSource();
        await visit.Page.RouteAsync("**/_blazor/negotiate**", async route =>
        {
            await connect.Task;
            await route.ContinueAsync();
        });
        return connect;
    }
}
