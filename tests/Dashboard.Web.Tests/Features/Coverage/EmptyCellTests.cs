using AngleSharp.Dom;
using Bunit;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Features.Themes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Xunit;

namespace Dashboard.Web.Tests.Features.Coverage;

/// <summary>Wherever a cell is empty, it leads to what was searched for it, under a name that says all by itself.</summary>
public sealed class EmptyCellTests : PageContext
{
    private const string ShanghaiFunds = "/coverage?p=310000&t=funds";
    private const string ShanghaiFundsName = "上海，政府投资基金：未核查，看核查情况";

    [Fact]
    public void In_the_matrix_of_the_overview_and_its_turned_twin()
    {
        var page = Open<OverviewPage>("/");

        Assert.Equal([ShanghaiFundsName, ShanghaiFundsName], Links(page, ShanghaiFunds).Select(link => link.GetAttribute("aria-label")));
        Assert.Empty(page.FindAll(".mx a[href*='p=320000&t=']")); // Jiangsu has everything
        Assert.Empty(page.FindAll(".mx a[href*='p=330000&t=concept-verification']")); // its cities have it
    }

    [Fact]
    public void It_keeps_the_day() => Assert.Equal(2, Links(Open<OverviewPage>("/?asOf=2026-01-01"), ShanghaiFunds + "&asOf=2026-01-01").Count);

    [Fact]
    public void In_the_tables_twin_and_below_map_and_tiles()
    {
        Assert.Equal("未核查", InMain(Open<OverviewPage>("/?metric=state:funds&tab=table")).TextContent);
        Assert.Equal("上海", InMain(Open<OverviewPage>("/?metric=state:funds&tab=map")).TextContent.Trim());
        Assert.Equal("上海", InMain(Open<OverviewPage>("/?metric=state:funds&tab=tiles")).TextContent.Trim());

        static IElement InMain(IRenderedComponent<OverviewPage> page) => Assert.Single(page.FindAll(".mapgrid .main a"), link => link.LeadsTo() == ShanghaiFunds);
    }

    [Fact]
    public async Task On_the_card_of_a_unit_which_waits_for_the_focus_to_come_to_its_link()
    {
        var page = Open<OverviewPage>("/?metric=state:funds&tab=map");
        Unit(page, "320000").Focus();
        Assert.Empty(page.FindAll(".unit-card a:not([data-open-unit])"));

        Unit(page, "310000").Focus();
        var link = page.Find(".unit-card a:not([data-open-unit])");
        Assert.Equal(ShanghaiFunds, link.LeadsTo());
        Assert.Equal(ShanghaiFundsName, link.GetAttribute("aria-label"));
        Assert.Null(link.Closest("[aria-hidden]"));
        Assert.Equal("/provinces/310000", Unit(page, "310000").LeadsTo());

        var blur = page.Find("svg.china").TriggerEventAsync("onfocusout", new FocusEventArgs());
        page.Find(".unit-card a:not([data-open-unit])").Focus();
        Time.Pass(TimeSpan.FromSeconds(1));
        await blur;
        Assert.Single(page.FindAll(".unit-card a:not([data-open-unit])"));

        blur = page.Find(".unit-card a:not([data-open-unit])").TriggerEventAsync("onblur", new FocusEventArgs());
        Time.Pass(TimeSpan.FromSeconds(1));
        await blur;
        Assert.Empty(page.FindAll(".unit-card"));
    }

    [Fact]
    public void In_the_list_of_provinces() => Assert.Equal(
        ShanghaiFundsName, Assert.Single(Links(Open<ProvincesPage>("/provinces"), ShanghaiFunds)).GetAttribute("aria-label"));

    [Fact]
    public void On_a_provinces_page_for_priority_themes_and_the_others()
    {
        var page = Open<ProvincePage>("/provinces/310000", parameters => parameters.Add(own => own.Code, "310000"));

        Assert.Equal("未核查", Assert.Single(Links(page, ShanghaiFunds)).TextContent);
        var further = Assert.Single(Links(page, "/coverage?p=310000&t=computing-power"));
        Assert.Equal("算力", further.TextContent);
        Assert.Equal("上海，算力：未核查，看核查情况", further.GetAttribute("aria-label"));
    }

    [Fact]
    public void In_the_list_of_themes_for_the_provinces_of_a_state()
    {
        var page = Open<ThemesPage>("/themes");

        Assert.Equal(
            "概念验证中心：已检索，未见 1 省，看核查情况",
            Assert.Single(Links(page, "/coverage?t=concept-verification&tab=notFound")).GetAttribute("aria-label"));
        Assert.Single(Links(page, "/coverage?t=funds&tab=never"));
    }

    [Fact]
    public void In_the_gap_list_for_home_and_peers()
    {
        var page = Open<GapsPage>("/gaps?home=360000&peers=310000,320000");
        var gap = page.FindAll("article.gap").Single(article => article.QuerySelector("h3")!.TextContent == "概念验证中心");

        Assert.Equal("/coverage?p=360000&t=concept-verification", gap.QuerySelector(".ghome a")!.LeadsTo());
        var peer = Assert.Single(gap.QuerySelectorAll(".peers a"));
        Assert.Equal("/coverage?p=310000&t=concept-verification", peer.LeadsTo());
        Assert.Equal("沪 上海，概念验证中心：未核查，看核查情况", peer.GetAttribute("aria-label"));
    }

    [Fact]
    public void In_the_chart_map_and_timeline_of_the_comparison()
    {
        const string Of = "/compare?p=310000,320000&t=funds";

        var cells = Links(Open<ComparePage>($"{Of}&tab=chart"), ShanghaiFunds);
        Assert.Equal([ShanghaiFundsName, "上海，基金规模：未核查，看核查情况", "未核查"], cells.Select(link => link.TextContent));
        Assert.Single(Links(Open<ComparePage>($"{Of}&tab=map"), ShanghaiFunds));
        Assert.Equal("上海 政府投资基金", Assert.Single(Links(Open<ComparePage>($"{Of}&tab=timeline"), ShanghaiFunds)).TextContent.Trim());
    }

    [Fact]
    public void What_has_no_data_leads_nowhere()
    {
        var page = Open<ComparePage>("/compare?p=320000,710000&t=funds&tab=chart");

        Assert.Empty(page.FindAll("a[href^='/coverage?p=710000']"));
        Assert.Contains("资料暂缺", page.Find(".heat").TextContent, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IElement> Links<TPage>(IRenderedComponent<TPage> page, string url)
        where TPage : IComponent => [.. page.FindAll("a").Where(link => link.LeadsTo() == url)];

    private static IElement Unit(IRenderedComponent<OverviewPage> page, string code) => page.Find($"a.unit[data-code='{code}']");
}
