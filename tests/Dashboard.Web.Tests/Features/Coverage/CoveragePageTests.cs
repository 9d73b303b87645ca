using AngleSharp.Dom;
using Bunit;
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
    [InlineData("/coverage?p=360000,310000&home=320000&t=funds,carbon-footprint&asOf=2026-01-01&tab=never")]
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
        var page = Open<CoveragePage>("/coverage?tab=old&asOf=2027-11-19");

        Assert.Equal(12, page.FindAll("table.tbl tbody tr").Count);
        Navigation.NavigateTo("/coverage?tab=old&asOf=2027-11-18");
        page.WaitForAssertion(() => Assert.Empty(page.FindAll("table.tbl")));
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
