using AngleSharp.Dom;
using Bunit;
using Bunit.TestDoubles;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Map;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class DayBarTests : PageContext
{
    private const string Compare = "/compare?p=320000,330000";

    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(800);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(600);

    private BunitNavigationManager Way => Services.GetRequiredService<BunitNavigationManager>();

    private IReadOnlyList<DateOnly> Days => DaySteps.Of(Data);

    [Theory]
    [InlineData("table")]
    [InlineData("chart")]
    [InlineData("map")]
    [InlineData("timeline")]
    public Task Play_leads_the_comparison_through_all_days(string tab) =>
        PlaysThroughAsync<ComparePage>(tab == "table" ? Compare : $"{Compare}&tab={tab}");

    [Fact]
    public Task Play_leads_the_gaps_through_all_days() => PlaysThroughAsync<GapsPage>("/gaps?home=360000");

    [Fact]
    public Task Play_leads_the_measures_through_all_days() => PlaysThroughAsync<MeasuresPage>("/measures?t=funds");

    [Fact]
    public async Task Going_back_returns_to_where_the_slider_was_first_moved()
    {
        var page = Open<ComparePage>(Compare);

        page.Find(".days input").Change("1");
        await page.InvokeAsync(() => Time.Pass(Pause));
        page.Find(".days input").Change("2");
        await page.InvokeAsync(() => Time.Pass(Pause));

        Assert.Equal([On(Compare, Days[2]), Compare], Way.History.Select(step => step.Uri));
    }

    [Fact]
    public async Task While_keys_are_struck_the_address_waits_and_then_has_one_step()
    {
        var page = Open<ComparePage>(Compare);

        for (var step = 5; step > 1; step--)
        {
            page.Find(".days input").Change($"{step}");
            await page.InvokeAsync(() => Time.Pass(Pause / 2));
            Assert.Equal(Compare, Address);
            Assert.Equal($"{Days[step]:yyyy-MM-dd}", page.Find(".days output").TextContent);
        }

        await page.InvokeAsync(() => Time.Pass(Pause));

        Assert.Equal([On(Compare, Days[2]), Compare], Way.History.Select(step => step.Uri));
    }

    [Fact]
    public async Task Before_it_rests_the_reader_may_go_elsewhere()
    {
        var page = Open<ComparePage>(Compare);
        page.Find(".days input").Change("1");

        await page.InvokeAsync(() => Navigation.NavigateTo($"{Compare}&rows=differ"));
        await page.InvokeAsync(() => Time.Pass(Pause));

        Assert.Equal($"{Compare}&rows=differ", Address);
        page.WaitForAssertion(() => Assert.Equal($"{Data.AsOf:yyyy-MM-dd}", page.Find(".days output").TextContent));
    }

    [Fact]
    public void Drawing_by_hand_shows_the_day_and_leaves_the_page_until_it_rests()
    {
        var page = Open<ComparePage>(Compare);

        page.Find(".days input").Input("1");

        Assert.Equal(Compare, Address);
        Assert.Equal($"{Days[1]:yyyy-MM-dd}", page.Find(".days output").TextContent);
    }

    [Fact]
    public async Task Play_stops_when_the_reader_does_anything_else()
    {
        var page = Open<ComparePage>(Compare);
        page.Find(".days button").Click();
        Assert.Equal("暂停", Button(page).TextContent);

        await page.InvokeAsync(() => Navigation.NavigateTo($"{On(Compare, Days[0])}&rows=differ"));
        page.WaitForAssertion(() => Assert.Equal("播放", Button(page).TextContent));
        await page.InvokeAsync(() => Time.Pass(Pace));

        Assert.Equal($"{On(Compare, Days[0])}&rows=differ", Address);
    }

    [Fact]
    public async Task A_pause_leaves_the_day_that_is_shown()
    {
        var page = Open<ComparePage>(Compare);
        page.Find(".days button").Click();
        await page.InvokeAsync(() => Time.Pass(Pace));

        page.Find(".days button").Click();
        await page.InvokeAsync(() => Time.Pass(Pace));

        Assert.Equal(On(Compare, Days[1]), Address);
        Assert.Equal("播放", Button(page).TextContent);
    }

    [Fact]
    public async Task Play_waits_until_a_step_is_shown()
    {
        // nobody shows the day that this bar asks for
        var bar = Render<DayBar>(parameters => parameters
            .Add(bar => bar.Data, Data)
            .Add(bar => bar.AsOf, null)
            .Add(bar => bar.Url, day => On(Compare, day)));
        bar.Find("button").Click();
        await bar.InvokeAsync(() => Time.Pass(Pace));
        await bar.InvokeAsync(() => Time.Pass(Pace));
        Assert.Equal(On(Compare, Days[0]), Address);

        bar.Render(parameters => parameters.Add(bar => bar.AsOf, Days[0]));
        await bar.InvokeAsync(() => Time.Pass(Pace));

        bar.WaitForAssertion(() => Assert.Equal(On(Compare, Days[1]), Address));
    }

    [Fact]
    public void A_day_between_or_after_the_steps_is_shown_as_it_is()
    {
        var page = Open<ComparePage>($"{Compare}&asOf=2030-05-01");

        Assert.Equal("2030-05-01", page.Find(".days output").TextContent);
        Assert.Equal($"{Days.Count - 1}", page.Find(".days input").GetAttribute("value"));
    }

    [Theory]
    [InlineData("/measures?asOf=2024-03-31")]
    [InlineData("/compare?p=320000,330000&asOf=2024-03-31")]
    [InlineData("/gaps?home=320000&asOf=2024-03-31")]
    public void What_cannot_be_placed_in_time_is_said_to_be_left_out_before_the_datas_own_day(string address)
    {
        foreach (var (at, says) in ((string, bool)[])[(address, true), (address.Replace("2024-03-31", $"{Data.AsOf:yyyy-MM-dd}", StringComparison.Ordinal), false)])
        {
            var page = address.StartsWith("/m", StringComparison.Ordinal) ? Open<MeasuresPage>(at).Markup
                : address.StartsWith("/c", StringComparison.Ordinal) ? Open<ComparePage>(at).Markup : Open<GapsPage>(at).Markup;

            Assert.Equal(says, page.Contains("未计入：不能确定当日已有", StringComparison.Ordinal));
        }
    }

    private async Task PlaysThroughAsync<TPage>(string address)
        where TPage : ViewPage
    {
        var page = Open<TPage>(address);

        page.Find(".days button").Click();
        for (var step = 0; step < Days.Count; step++)
        {
            var expected = step == Days.Count - 1 ? address : On(address, Days[step]);
            page.WaitForAssertion(() => Assert.Equal(expected, Address));
            page.WaitForAssertion(() => Assert.Contains($"{Days[step]:yyyy-MM-dd}", page.Find(".view").TextContent, StringComparison.Ordinal));
            await page.InvokeAsync(() => Time.Pass(Pace));
        }

        page.WaitForAssertion(() => Assert.Equal("播放", Button(page).TextContent));
    }

    private static IElement Button<TPage>(IRenderedComponent<TPage> page)
        where TPage : ViewPage => page.Find(".days button");

    /// <summary>The address on a day, its words in their order.</summary>
    private static string On(string address, DateOnly? day) => day is not { } known ? address
        : address.Contains("&tab=", StringComparison.Ordinal) ? address.Replace("&tab=", $"&asOf={known:yyyy-MM-dd}&tab=", StringComparison.Ordinal)
        : $"{address}&asOf={known:yyyy-MM-dd}";
}
