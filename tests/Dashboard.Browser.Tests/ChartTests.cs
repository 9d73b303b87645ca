using Dashboard.Browser.Tests.Hosting;
using Microsoft.Playwright;
using Xunit;

namespace Dashboard.Browser.Tests;

public sealed class ChartTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_chart_is_drawn_when_it_comes_into_view_and_again_for_the_other_theme()
    {
        await using var visit = await browser.VisitAsync("/themes/concept-verification");
        var chart = visit.Page.Locator(".chart").First;

        await chart.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(chart.Locator("svg.apexcharts-svg")).ToBeVisibleAsync();
        await visit.Page.Locator("[data-theme-switch]").ClickAsync();

        await Assertions.Expect(chart.Locator("svg.apexcharts-svg")).ToHaveCountAsync(1);
        Assert.True(visit.Troubles.Count == 0, string.Join(Environment.NewLine, visit.Troubles));
    }

    [Fact]
    public async Task The_engine_is_fetched_only_where_a_chart_is()
    {
        await using var visit = await browser.VisitAsync("/");

        var scripts = await visit.Page.EvaluateAsync<string[]>("() => performance.getEntriesByType('resource').map(entry => entry.name)");

        Assert.DoesNotContain(scripts, script => script.Contains("apexcharts", StringComparison.Ordinal));
    }
}
