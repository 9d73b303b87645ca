using Bunit;
using Bunit.TestDoubles;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Map;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class OverviewSliderTests : PageContext
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private IReadOnlyList<DateOnly> Days => DaySteps.Of(Data);

    [Fact]
    public async Task While_it_plays_figures_and_ranking_say_that_they_wait_and_a_pause_puts_all_right()
    {
        var page = Open<OverviewPage>("/?tab=map");

        page.Find(".days button").Click();
        await page.InvokeAsync(() => Time.Pass(Pace));
        page.WaitForAssertion(() => Assert.Equal($"{Days[1]:yyyy-MM-dd}", page.Find(".days output").TextContent));
        Assert.Equal(["停下后更新", "停下后更新"], page.FindAll(".waits").Select(part => part.GetAttribute("data-waits")));

        page.Find(".days button").Click();

        Assert.Equal($"/?asOf={Days[1]:yyyy-MM-dd}&classes=fixed&tab=map", Address);
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".waits")));
        Assert.Equal($"{Summary.Of(Data, Days[1]).Measures}", Measures(page));
    }

    [Fact]
    public void The_small_units_open_between_their_button_and_the_map()
    {
        var page = Open<OverviewPage>("/?tab=map");
        Assert.Equal("false", page.Find(".maptools [aria-expanded]").GetAttribute("aria-expanded"));

        page.Find(".maptools [aria-expanded]").Click();

        var button = page.Find(".maptools [aria-expanded]");
        Assert.Equal("true", button.GetAttribute("aria-expanded"));
        Assert.Equal(button.GetAttribute("aria-controls"), page.Find(".maptools").NextElementSibling!.Id);
        Assert.NotNull(page.Find("#small-units .lenses"));
    }

    [Fact]
    public async Task At_the_end_all_is_as_on_the_datas_own_day()
    {
        var page = Open<OverviewPage>("/?tab=map");
        var before = page.Find(".kf").OuterHtml + page.Find(".rank").OuterHtml;

        page.Find(".days button").Click();
        for (var step = 1; step < Days.Count; step++)
        {
            await page.InvokeAsync(() => Time.Pass(Pace));
            page.WaitForAssertion(() => Assert.Equal($"{Days[step]:yyyy-MM-dd}", page.Find(".days output").TextContent));
        }

        page.WaitForAssertion(() => Assert.Equal("播放", page.Find(".days button").TextContent));
        page.WaitForAssertion(() => Assert.Empty(page.FindAll(".waits")));
        Assert.Equal("/?tab=map", Address);
        Assert.Equal(before, page.Find(".kf").OuterHtml + page.Find(".rank").OuterHtml);
    }

    [Fact]
    public void Beside_the_slider_and_on_the_sheet_it_says_what_cannot_be_placed_in_time()
    {
        var page = Open<OverviewPage>("/?tab=map");
        Assert.DoesNotContain("未计入", page.Markup, StringComparison.Ordinal);

        var day = new DateOnly(2024, 3, 31); // before the end of the year that is all that is known of one
        page.Find(".days input").Input($"{DaySteps.IndexOf(Days, day)}");

        var left = Unplaced.Of(Data, Metric.Default, day);
        Assert.False(left.IsEmpty);
        Assert.Equal(left.Brief.Zh, page.Find(".maptools .note").TextContent);
        Assert.Contains(left.Sentence.Zh, page.Find(".sheet-n").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_elsewhere_while_it_plays_stops_it()
    {
        var page = Open<OverviewPage>("/?tab=map");
        page.Find(".days button").Click();

        await page.InvokeAsync(() => Navigation.NavigateTo("/?metric=count:funds&tab=map"));
        await page.InvokeAsync(() => Time.Pass(Pace));

        page.WaitForAssertion(() => Assert.Equal("播放", page.Find(".days button").TextContent));
        Assert.Equal($"{Data.AsOf:yyyy-MM-dd}", page.Find(".days output").TextContent);
        Assert.Equal("/?metric=count:funds&tab=map", Address);
    }

    [Theory]
    [InlineData("/?tab=map", "/?tab=map")]
    [InlineData("/?classes=natural&tab=map", "/?classes=natural&tab=map")] // the reader's own
    [InlineData("/?classes=fixed&tab=map", "/?classes=fixed&tab=map")]
    [InlineData("/?asOf=2024-03-31&classes=fixed&tab=map", "/?tab=map")] // a shared address of the slider
    public async Task Back_on_the_last_day_the_limits_are_again_the_readers_own(string address, string expected)
    {
        var page = Open<OverviewPage>(address);
        page.Find(".days input").Change("2");
        await page.InvokeAsync(() => Time.Pass(Pause));
        Assert.Contains("classes=fixed", Address, StringComparison.Ordinal);
        Assert.Contains(page.FindAll(".vp-panel .note a"), link => link.GetAttribute("href") == expected);

        page.Find(".days input").Change($"{Days.Count - 1}");
        await page.InvokeAsync(() => Time.Pass(Pause));

        Assert.Equal(expected, Address);
    }

    [Fact]
    public async Task Going_back_returns_to_where_the_slider_was_first_moved()
    {
        var page = Open<OverviewPage>("/?tab=map");

        page.Find(".days input").Change("1");
        await page.InvokeAsync(() => Time.Pass(Pause));
        page.Find(".days input").Change("2");
        await page.InvokeAsync(() => Time.Pass(Pause));

        Assert.Equal(
            [$"/?asOf={Days[2]:yyyy-MM-dd}&classes=fixed&tab=map", "/?tab=map"],
            Services.GetRequiredService<BunitNavigationManager>().History.Select(step => step.Uri));
    }

    private static string Measures(IRenderedComponent<OverviewPage> page) => page.Find(".kf dd a").TextContent;
}
