using Bunit;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Features;
using Microsoft.AspNetCore.Components;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

/// <summary>With the circuit up no link is sent again because the day is another one.</summary>
public sealed class DayLinkTests : PageContext
{
    private const string Day = "2024-03-31";

    /// <summary>What may name the day: files, one link each of the bar that has a day of its own, and the show mode.</summary>
    private static readonly string[] Own = ["/exports/", "/changes?", "present=1"];

    [Fact]
    public void On_the_overview() => HoldsTheDayOnce<OverviewPage>($"/?p=320000&home=360000&asOf={Day}&classes=fixed");

    [Theory]
    [InlineData("")]
    [InlineData("&tab=map")]
    [InlineData("&tab=chart")]
    [InlineData("&tab=timeline")]
    public void On_the_comparison(string tab) => HoldsTheDayOnce<ComparePage>($"/compare?p=310000,320000&home=360000&asOf={Day}{tab}");

    [Fact]
    public void On_the_gap_list() => HoldsTheDayOnce<GapsPage>($"/gaps?home=360000&asOf={Day}");

    [Fact]
    public void On_the_list_of_measures() => HoldsTheDayOnce<MeasuresPage>($"/measures?asOf={Day}");

    [Fact]
    public void An_address_has_no_stand_in_but_the_views_day()
    {
        Assert.Equal("/coverage?asOf=~", PageUrls.Coverage(asOf: DayLink.StandIn));
        Assert.Equal($"/coverage?asOf={Day}", PageUrls.Coverage(asOf: new(2024, 3, 31)));
        Assert.True(DayLink.StandIn > QueryReader.FurthestDay(Data.AsOf));
        // a last day of issue is no day of the view
        Assert.Equal("/changes?to=9999-12-31", PageUrls.Changes(to: DateOnly.MaxValue));
    }

    private void HoldsTheDayOnce<TPage>(string address)
        where TPage : IComponent
    {
        var live = Open<TPage>(address);
        Assert.Equal(Day, live.Find("[data-day]").GetAttribute("data-day"));
        Assert.All(Named(live, Day), url => Assert.Contains(Own, own => url.Contains(own, StringComparison.Ordinal)));
        var led = live.FindAll("a").Select(link => link.LeadsTo()).ToList();
        Assert.Contains(led, url => url?.Contains(Day, StringComparison.Ordinal) == true);

        Prerender();
        var plain = Open<TPage>(address);
        Assert.Empty(Named(plain, "~"));
        Assert.NotEmpty(Named(plain, $"asOf={Day}"));
    }

    private static IEnumerable<string> Named<TPage>(IRenderedComponent<TPage> page, string word)
        where TPage : IComponent => page.FindAll("a")
            .Select(link => link.GetAttribute("data-list-url") ?? link.GetAttribute("href") ?? "")
            .Where(url => url.Contains(word, StringComparison.Ordinal));
}
