using Bunit;
using Dashboard.Web.Features.Overview;
using Xunit;

namespace Dashboard.Web.Tests.Features.Overview;

/// <summary>What stands about the map, and what of it needs no script.</summary>
public sealed class OverviewToolsTests : PageContext
{
    [Fact]
    public void Limits_that_are_refused_stay_where_they_were_typed_and_are_not_said_to_hold()
    {
        var page = Open<OverviewPage>("/?classes=fixed&limits=20,ten");
        var field = page.Find("input[name=limits]");

        Assert.Equal("20 ten", field.GetAttribute("value"));
        Assert.Contains("所填界限未采用", field.Closest("details")!.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll(".fault"));
    }

    [Fact]
    public void A_number_of_the_table_leads_to_its_records()
    {
        var page = Open<OverviewPage>("/?tab=table&metric=count:funds");

        Assert.NotEmpty(page.FindAll(".metric-table td.v a[href^='/measures?p=']"));
    }

    [Fact]
    public void The_slider_says_each_step_once()
    {
        var days = Open<OverviewPage>("/?tab=map").Find(".days");

        Assert.Equal("off", days.QuerySelector("output")!.GetAttribute("aria-live"));
        Assert.NotEmpty(days.QuerySelector("input")!.GetAttribute("aria-valuetext")!);
        Assert.False(days.QuerySelector("button")!.HasAttribute("aria-pressed"));
    }
}
