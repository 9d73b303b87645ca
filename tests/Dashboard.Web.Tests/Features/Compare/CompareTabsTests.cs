using Bunit;
using Dashboard.Web.Charts;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Map;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Compare;

public sealed class CompareTabsTests : PageContext
{
    private const string View = "/compare?p=320000,330000,360000,310000";

    [Fact]
    public void Every_cell_of_the_heat_map_says_what_its_colour_means()
    {
        var page = Open<ComparePage>($"{View}&tab=chart");

        var cells = page.FindAll(".heat td");
        Assert.NotEmpty(cells);
        Assert.All(cells, cell =>
        {
            Assert.StartsWith("h-", cell.ClassName, StringComparison.Ordinal);
            Assert.NotEmpty(cell.QuerySelector(".vh")!.TextContent);
        });
        Assert.Equal(5, page.FindAll(".heat thead th").Count);
    }

    [Theory]
    [InlineData("/compare?p=320000,710000&t=funds", "两地政策对比", "1 省 1 有，1 资料暂缺")]
    [InlineData("/compare?p=320000,310000&t=funds", "两省政策对比", "2 省 1 有，1 未核查")]
    public void What_has_no_data_is_counted_apart_from_what_was_not_reviewed(string address, string title, string counts)
    {
        var page = Open<ComparePage>(address);

        Assert.Equal(title, page.Find("h1").TextContent);
        Assert.Equal(counts, page.Find("#r-funds .fh").TextContent);
    }

    [Fact]
    public void A_number_that_does_not_compare_keeps_its_number_and_its_mark()
    {
        var cell = Open<ComparePage>($"{View}&t=funds&tab=chart").FindAll(".heat td.h-nc").Single();

        Assert.Equal("100.5", cell.QuerySelector(".hv")!.TextContent);
        Assert.Equal("≠", cell.QuerySelector(".offm")!.TextContent);
    }

    [Fact]
    public void Bars_hold_what_compares_and_the_rest_is_listed_with_its_reason()
    {
        var page = Open<ComparePage>($"{View}&t=concept-verification&tab=chart&facet=cv-planned");

        var spec = page.FindComponent<PolicyChart>().Instance.Spec;
        var others = page.FindAll(".nic li");
        Assert.Equal(4, spec.Categories.Count + others.Count);
        Assert.Equal(spec.Series[0].Values.OrderDescending(), spec.Series[0].Values);
        Assert.DoesNotContain("江西", spec.Categories);
        Assert.Contains(others, other => other.TextContent.Contains("江西", StringComparison.Ordinal));
    }

    [Fact]
    public void A_goal_whose_year_has_passed_is_marked_in_heat_map_and_bars()
    {
        var page = Open<ComparePage>($"{View}&t=concept-verification&tab=chart&facet=cv-planned");

        Assert.NotNull(page.FindAll(".heat tr")[2].QuerySelectorAll("td")[0].QuerySelector("use[href='#sy-due']"));
        Assert.Equal(["20（期满待核）"], page.FindComponent<PolicyChart>().Instance.Spec.Series[0].Labels);
    }

    /// <summary>Two sizes of funds of different bases: one of them does not compare.</summary>
    [Fact]
    public void What_does_not_compare_is_left_out_unless_it_is_asked_for()
    {
        Prerender();
        var page = Open<ComparePage>($"{View}&t=funds&tab=chart&facet=fund-size");

        Assert.Equal(["500"], page.FindComponent<PolicyChart>().Instance.Spec.Series[0].Labels);
        Assert.Contains("灰色数字 1 个", page.Find(".inc").TextContent, StringComparison.Ordinal);
        var include = page.Find(".inc a");
        Assert.EndsWith("&include=incomparable&facet=fund-size", include.GetAttribute("href"), StringComparison.Ordinal);

        page = Open<ComparePage>($"{View}&t=funds&tab=chart&include=incomparable&facet=fund-size");
        var spec = page.FindComponent<PolicyChart>().Instance.Spec;
        Assert.Equal(["500", "≠ 100.5"], spec.Series[0].Labels);
        Assert.Contains("含不可比数值 1 个：合计、排名和图只作参考。", spec.Footnotes);
        Assert.Contains("含不可比数值 1 个", page.Find(".inc.on").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("include", page.Find(".inc a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_total_says_what_it_is_the_total_of()
    {
        var table = $"{View}&t=funds";

        Assert.DoesNotContain("合计", Open<ComparePage>(table).Find("tr#f-fund-size th").TextContent, StringComparison.Ordinal);
        Assert.Contains(
            "合计 600.5 亿元，含不可比数值 1 个",
            Open<ComparePage>($"{table}&include=incomparable").Find("tr#f-fund-size th").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("&include=incomparable", 2)]
    public void The_map_ranks_what_the_table_counts(string include, int ranked)
    {
        var map = Open<ComparePage>($"{View}&tab=map{include}&facet=fund-size").FindComponent<MapSheet>().Instance.View;

        Assert.Equal(ranked, map.Values.Count(value => value.Rank is not null));
    }

    [Theory]
    [InlineData("", "/exports/map.svg?p=320000,330000,360000,310000&metric=facet:fund-size")]
    [InlineData("&include=incomparable", "/exports/map.svg?p=320000,330000,360000,310000&metric=facet:fund-size&include=incomparable")]
    public void The_map_is_given_out_with_the_numbers_that_the_page_counts(string include, string file)
    {
        Assert.Contains(Open<ComparePage>($"{View}&tab=map{include}&facet=fund-size").FindAll("a"), link => link.GetAttribute("href") == file);
        Assert.DoesNotContain("/exports/map", Open<ComparePage>($"{View}{include}").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void The_map_shows_the_row_that_is_asked_for_with_its_table()
    {
        var page = Open<ComparePage>($"{View}&tab=map&facet=fund-size");

        Assert.Equal("facet:fund-size", page.FindComponent<MapSheet>().Instance.View.Metric.ToString());
        Assert.Same(page.FindComponent<MapSheet>().Instance.View, page.FindComponent<MetricTable>().Instance.View);
    }

    [Fact]
    public void A_row_without_numbers_maps_its_states()
    {
        var page = Open<ComparePage>($"{View}&tab=map&facet=cf-standard&t=carbon-footprint");

        Assert.True(page.FindComponent<MapSheet>().Instance.View.HasStates);
    }

    [Fact]
    public void The_timeline_has_the_documents_of_the_columns_and_themes_alone()
    {
        var rows = Open<ComparePage>($"{View}&t=funds&tab=timeline").FindComponent<Timeline>().Instance.Rows;

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(TestDataset.Funds, row.Theme.Code));
        Assert.DoesNotContain(rows, row => row.Measure.ProvinceCode == "110000");
    }

    [Fact]
    public void Themes_stand_under_their_pillars_when_asked()
    {
        var page = Open<ComparePage>($"{View}&group=pillar");

        Assert.Equal(["科技创新", "新赛道与产业", "绿色低碳", "改革开放"], page.FindAll(".pil th").Select(head => head.TextContent));
        Assert.Equal(
            ["r-concept-verification", "r-future-industries", "r-carbon-footprint", "r-funds"],
            page.FindAll("tr.grp").Select(row => row.Id));
    }

    [Fact]
    public void An_unknown_row_is_said() =>
        Assert.Contains("nothing", Open<ComparePage>($"{View}&tab=chart&facet=nothing").Find(".fault").TextContent, StringComparison.Ordinal);
}
