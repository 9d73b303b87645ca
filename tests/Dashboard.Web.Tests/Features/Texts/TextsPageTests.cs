using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Texts;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Texts;

public sealed class TextsPageTests : PageContext
{
    private const string Second = "320000-0090";

    public TextsPageTests()
        : base(TestDataset.Create(TestDataset.General(Second, "另一份文件"), TestDataset.General("330000-0090", "浙江算力文件")))
    {
    }

    private TextsView Parse(string address) => TextsView.Parse(QueryReader.FromUri(address, Data));

    [Theory]
    [InlineData("/texts")]
    [InlineData("/texts?p=330000,320000&home=360000&t=funds&asOf=2024-12-31&doc=320000-0001")]
    [InlineData("/texts?doc=320000-0090,330000-0090")]
    public void An_address_is_its_view(string address) => Assert.Equal(address, Parse(address).ToUrl());

    [Fact]
    public void Each_province_shows_its_leading_document_and_the_home_province_comes_first()
    {
        var page = Open<TextsPage>("/texts?p=320000,310000&home=330000&t=computing-power");

        Assert.Equal(["浙江", "江苏", "上海"], page.FindAll("article h2").Select(head => head.TextContent.Trim()));
        Assert.Contains("浙江算力文件", page.FindAll("article")[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("/coverage?p=310000&t=computing-power", page.FindAll("article")[2].InnerHtml.Replace("&amp;", "&", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Documents_name_theme_and_provinces_where_the_address_does_not()
    {
        var report = TextsReport.Build(Data, Parse($"/texts?doc={Second},330000-0090"));

        Assert.Equal("computing-power", report.Theme.Code);
        Assert.Equal([Second, "330000-0090"], report.Columns.Select(column => column.Measure!.Id));
        Assert.Empty(report.Misplaced);
    }

    [Theory]
    [InlineData("/texts?p=330000&t=computing-power&doc=320000-0090", "320000-0090")]
    [InlineData("/texts?p=320000&t=funds&doc=320000-0090", "320000-0090")]
    [InlineData("/texts?p=320000&t=future-industries&doc=320000-0001&asOf=2020-01-01", "320000-0001")]
    public void A_document_of_another_province_theme_or_day_is_left_out_and_said(string address, string id)
    {
        var page = Open<TextsPage>(address);

        Assert.Contains(id, page.Find(".fault").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(id, page.Find(".texts").InnerHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_document_of_a_province_takes_the_place_of_its_own_only()
    {
        var report = TextsReport.Build(Data, Parse($"/texts?p=320000,330000&t=computing-power&doc=330000-0090,{Second}"));

        var other = report.Columns[0].Others.FirstOrDefault(measure => measure.Id != Second);
        Assert.Equal(Second, report.Columns[0].Measure!.Id);
        Assert.True(other is null || report.Instead(other, Data).EndsWith($"doc=330000-0090,{other.Id}", StringComparison.Ordinal));
        Assert.EndsWith($"doc=330000-0090,{Second}", report.Instead(Data.MeasuresById[Second], Data), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_stand_in_the_summary_and_the_table_holds_the_figures_with_their_source()
    {
        var page = Open<TextsPage>("/texts?p=320000,330000&t=funds");

        var summaries = page.FindAll(".sum").Select(summary => summary.TextContent).ToList();
        var report = TextsReport.Build(Data, Parse("/texts?p=320000,330000&t=funds"));
        var expected = report.Columns.Where(column => column.Measure is not null).Select(column => column.Measure!.SummaryZh).ToList();
        Assert.Equal(expected, summaries.Where(text => text.Length > 0));
        Assert.Equal(
            expected.Sum(text => Math.Max(1, MarkedFigures.Of(text).Count)),
            page.FindAll(".fig tbody tr").Count);
        Assert.NotEmpty(page.FindAll(".fig a[target=_blank]"));
    }

    [Fact]
    public void Two_themes_are_one_too_many() =>
        Assert.Contains("t：最多可列 1 项", Open<TextsPage>("/texts?p=320000,330000&t=funds,computing-power").Find(".fault").TextContent, StringComparison.Ordinal);
}
