using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Coverage;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Coverage;

public sealed class CoveragePageTests : PageContext
{
    [Theory]
    [InlineData("/coverage")]
    [InlineData("/coverage?p=360000&t=funds")]
    [InlineData("/coverage?p=360000,310000&home=320000&t=funds,carbon-footprint&tab=never")]
    public void Its_address_comes_back_as_it_was(string address)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(address, CoverageView.Parse(query).ToUrl());
        Assert.Empty(query.Faults);
    }

    [Fact]
    public void The_board_holds_every_province_and_theme_with_state_and_count()
    {
        var page = Open<CoveragePage>("/coverage");

        Assert.Equal(5 * 5, page.FindAll(".cov td").Count);
        var cell = Cell(page, "320000", TestDataset.Funds);
        Assert.Equal("江苏，政府投资基金：有，1 条，2026-11-18 检索", cell.GetAttribute("aria-label"));
        Assert.Equal("江西，政府投资基金：不适用，2026-11-18 检索", Cell(page, "360000", TestDataset.Funds).GetAttribute("aria-label"));
        Assert.Equal("上海，政府投资基金：未核查，未作系统检索", Cell(page, "310000", TestDataset.Funds).GetAttribute("aria-label"));
        Assert.Empty(page.FindAll("table.tbl"));
    }

    [Fact]
    public void A_cell_has_a_lasting_address_that_says_when_how_and_by_whom()
    {
        var page = Open<CoveragePage>("/coverage?p=360000&t=concept-verification");

        var row = Assert.Single(page.FindAll("table.tbl tbody tr"));
        Assert.Equal("c-360000-concept-verification", row.Id);
        Assert.Equal(
            ["江西", "概念验证中心", "已检索，未见", "2026-11-18", "检索政府网站。", "测试员", "0", "0", "0 · 0 · 0", ""],
            row.Children.Select(cell => cell.TextContent.Trim()));
    }

    [Theory]
    [InlineData("/coverage", "12", "25", "4", "13")]
    [InlineData("/coverage?p=360000", "3", "5", "1", "2")]
    [InlineData("/coverage?t=funds", "3", "5", "0", "2")]
    [InlineData("/coverage?p=360000&t=funds&tab=never", "1", "1", "0", "0")]
    public void The_figures_are_of_the_chosen_provinces_and_themes(string address, string searched, string cells, string notFound, string never)
    {
        var figures = Open<CoveragePage>(address).FindAll(".kf dd:not(.n)").Select(figure => figure.TextContent.Replace("格", "", StringComparison.Ordinal)).ToList();

        Assert.Equal([searched, notFound, never], figures[..3]);
        Assert.Equal($"省×主题，共 {cells} 格", Open<CoveragePage>(address).Find(".kf dd.n").TextContent);
    }

    [Fact]
    public void A_method_that_all_share_is_said_once_and_one_that_differs_where_it_does()
    {
        var page = Open<CoveragePage>("/coverage?tab=notFound");

        Assert.Equal("检索方法：检索政府网站。", page.Find(".how").TextContent);
        Assert.All(page.FindAll("table.tbl td.m"), cell => Assert.DoesNotContain("检索政府网站", cell.TextContent, StringComparison.Ordinal));
        Assert.Empty(Open<CoveragePage>("/coverage?p=360000&t=funds").FindAll(".how"));
    }

    [Theory]
    [InlineData("never", 13)]
    [InlineData("notFound", 4)]
    [InlineData("old", 0)]
    public void A_tab_lists_what_is_in_question_and_the_rest_steps_back(string tab, int count)
    {
        var page = Open<CoveragePage>($"/coverage?tab={tab}");

        Assert.Equal(count, page.FindAll("table.tbl tbody tr").Count);
        Assert.Equal(25 - count, page.FindAll(".cov td.dim").Count);
    }

    [Fact]
    public void A_search_counts_as_old_after_a_year()
    {
        // all were done on 2026-11-18
        var cells = CoverageBoard.Build(Data, asOf: null).Rows.SelectMany(row => row.Cells).ToList();

        Assert.DoesNotContain(cells, cell => CoverageView.IsOld(cell, new(2027, 11, 18)));
        Assert.Equal(12, cells.Count(cell => CoverageView.IsOld(cell, new(2027, 11, 19))));
    }

    [Fact]
    public void What_was_searched_does_not_depend_on_the_day_of_the_page_that_leads_here()
    {
        var now = Open<CoveragePage>("/coverage");
        var board = now.Find(".kf").OuterHtml + now.Find(".cov").OuterHtml;

        var then = Open<CoveragePage>("/coverage?asOf=2010-01-01");

        Assert.Equal(board, then.Find(".kf").OuterHtml + then.Find(".cov").OuterHtml);
        Assert.Contains("不随截至日 2010-01-01 变化", then.Find("p.said").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("2010-01-01", then.Find(".vps").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_never_searched_may_be_on_record_all_the_same()
    {
        var page = Open<CoveragePage>("/coverage?p=110000&t=computing-power");

        var row = page.Find("table.tbl tbody tr");
        Assert.Contains("未作系统检索", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("/measures?p=110000&t=computing-power", row.QuerySelector(".l a")!.GetAttribute("href"));
    }

    [Fact]
    public void Wrong_words_are_told_and_the_board_is_shown()
    {
        var page = Open<CoveragePage>("/coverage?p=abc&tab=sideways");

        Assert.Equal(1 + 2, page.FindAll(".fault p").Count); // what it is about, then each fault
        Assert.Equal(25, page.FindAll(".cov td").Count);
    }

    private static IElement Cell(IRenderedComponent<CoveragePage> page, string province, string theme) =>
        page.Find($".cov a[href='/coverage?p={province}&t={theme}']");
}
