using Bunit;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Features.Overview;

/// <summary>Several maps on one sheet.</summary>
public sealed class OverviewMultiplesTests() : PageContext(TestDataset.Create())
{
    [Fact]
    public void Several_maps_share_a_sheet_and_each_leads_to_its_own()
    {
        var page = Open<OverviewPage>("/?home=360000&metric=state:funds&t=funds,computing-power&tab=multiples");
        var maps = page.FindAll("figure.little");

        Assert.Equal(["政府投资基金", "算力"], maps.Select(map => map.QuerySelector(".little-h a")!.TextContent));
        Assert.Equal("/?home=360000&metric=state:computing-power&tab=map", maps[1].QuerySelector(".little-h a")!.LeadsTo());
        Assert.All(maps, map =>
        {
            // nobody's map lacks a unit, the inset, the dashes or the islands
            Assert.Equal(34, map.QuerySelectorAll("svg > :is(a, use).unit").Length);
            Assert.All((string[])["710000", "460000"], code => Assert.NotNull(map.QuerySelector($".inset use[href$='#i{code}']")));
            Assert.Equal(2, map.QuerySelectorAll("use.dash").Length);
            Assert.Equal(2, map.QuerySelectorAll("use.islet").Length);
            // one tab stop, the home province
            Assert.StartsWith("江西省，", Assert.Single(map.QuerySelectorAll("svg a[tabindex='0']")).GetAttribute("aria-label"), StringComparison.Ordinal);
        });
        Assert.Equal("2 省有；有：2，未核查：2，不适用：1，资料暂缺：29。".Split('；')[0], page.Find("#map-1-d").TextContent.Split('；')[0]);
        Assert.Equal("/measures?p=320000&t=funds", maps[0].QuerySelectorAll("svg a.unit").First(unit => unit.GetAttribute("aria-label")!.StartsWith("江苏", StringComparison.Ordinal)).LeadsTo());
        Assert.Contains("示意图", page.Find(".sheet-n").TextContent, StringComparison.Ordinal);
        Assert.Contains("各图共用一个图例", page.Find(".lg-m").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".legend"));
        Assert.Empty(page.FindAll(".rank"));
    }

    [Fact]
    public void A_unit_of_one_of_several_maps_has_the_card_of_the_large_map_and_is_chosen_there_too()
    {
        var page = Open<OverviewPage>("/?metric=state:funds&t=funds,computing-power&tab=multiples");
        var jiangsu = page.FindAll("figure.little")[1].QuerySelectorAll("a.unit").Single(unit => unit.GetAttribute("aria-label")!.StartsWith("江苏", StringComparison.Ordinal));
        Assert.Contains("算力", jiangsu.GetAttribute("aria-label"), StringComparison.Ordinal);

        jiangsu.Focus();
        Assert.Equal("江苏省", page.FindAll("figure.little")[1].QuerySelector(".unit-card-name b")!.TextContent);
        Assert.Single(page.FindAll(".unit-card"));

        page.FindAll("figure.little")[1].QuerySelector("svg")!.KeyDown(" ");
        Assert.EndsWith("/?p=320000&t=funds,computing-power&metric=state:funds&tab=multiples", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
        Assert.Equal(2, page.FindAll(".mark.selected").Count);
    }

    [Fact]
    public void Without_script_the_units_of_several_maps_are_no_tab_stops_and_say_their_values_to_the_pointer()
    {
        SetRendererInfo(new RendererInfo("Static", isInteractive: false));
        var map = Open<OverviewPage>("/?metric=state:funds&t=funds,computing-power&tab=multiples").Find("figure.little svg");

        Assert.Equal("true", map.GetAttribute("aria-hidden"));
        Assert.All(map.QuerySelectorAll("a"), unit => Assert.Equal("-1", unit.GetAttribute("tabindex")));
        Assert.All(map.QuerySelectorAll("a"), unit => Assert.NotNull(unit.QuerySelector("title")));
    }

    [Fact]
    public void The_table_beside_several_maps_has_a_column_a_map_and_a_row_a_unit()
    {
        var table = Open<OverviewPage>("/?metric=count:funds&dates=2023-12-31,2024-12-31&tab=multiples").Find("table.mt");

        Assert.Equal(["2023-12-31", "2024-12-31"], table.QuerySelectorAll("thead a").Select(head => head.TextContent));
        Assert.Equal("/?asOf=2023-12-31&metric=count:funds&tab=map", table.QuerySelector("thead a")!.LeadsTo());
        var jiangsu = table.QuerySelectorAll("tbody tr").Single(row => row.QuerySelector("th")!.TextContent == "江苏");
        Assert.Equal(["0", "1"], jiangsu.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("/measures?p=320000&t=funds&level=province&asOf=2024-12-31", jiangsu.QuerySelectorAll("td a")[1].LeadsTo());
    }

    [Fact]
    public void Several_maps_are_downloaded_as_they_are_shown() => Assert.Contains(
        "/exports/map.png?t=funds,computing-power&metric=state:funds&tab=multiples",
        Open<OverviewPage>("/?metric=state:funds&t=funds,computing-power&tab=multiples").FindAll("a[href^='/exports/map']").Select(link => link.LeadsTo()));

    [Theory]
    [InlineData("/?tab=multiples", "/?dates=years&tab=multiples")]
    [InlineData("/?tab=multiples&dates=years", "/?tab=multiples")]
    public void Themes_and_dates_can_be_changed_for_each_other(string address, string other) =>
        Assert.Contains(other, Open<OverviewPage>(address).FindAll(".cl a").Select(link => link.LeadsTo()));

    [Theory]
    [InlineData("metric=coverage", true)]
    [InlineData("metric=coverage&dates=2024-12-31", true)]
    [InlineData("metric=state:funds&dates=2024-12-31", false)]
    [InlineData("metric=state:funds&t=funds", false)]
    public void A_metric_of_one_day_says_that_it_has_but_one_map(string words, bool said)
    {
        var page = Open<OverviewPage>($"/?tab=multiples&{words}");

        Assert.Single(page.FindAll("figure.little"));
        Assert.Equal(said, page.FindAll("p.note").Any(note => note.TextContent.Contains("无法并列", StringComparison.Ordinal)));
    }
}
