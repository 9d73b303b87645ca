using Bunit;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Measures;

public sealed class RecordPageTests() : PageContext(TestDataset.Create(Further))
{
    private static IEnumerable<Measure> Further =>
    [
        new FundMeasure
        {
            Id = "320000-0005", ProvinceCode = "320000", ThemeCode = TestDataset.Funds, TitleZh = "测试子基金", TitleEn = "Test sub-fund",
            SummaryZh = "子基金。", SummaryEn = "A sub-fund.", Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce,
            Verification = Verification.Press, CheckedOn = new DateOnly(2026, 11, 20), Tags = [], Tracks = [], Figures = [],
            Citations = [], SizeYiYuan = 20m, SizeIsApproximate = true, Basis = FundBasis.PaidIn, PartOfId = "320000-0004",
        },
    ];

    [Fact]
    public void All_of_a_record_is_there_with_every_source()
    {
        var page = OpenRecord("320000-0001");

        Assert.Equal("测试省未来产业行动方案", page.Find("h1").TextContent);
        Assert.Contains("10+X", page.Markup, StringComparison.Ordinal);
        Assert.Equal(["氢能", "量子信息（量子科技）"], page.FindAll(".trk li").Select(track => track.TextContent.Trim()));
        Assert.Contains("第三条", page.Find(".proof").TextContent, StringComparison.Ordinal);
        Assert.Contains("测试报道", page.Find(".proof").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_citation_can_be_copied_as_one_line() => Assert.Equal(
        "江苏省：《测试省未来产业行动方案》（测政发〔2024〕1号，测试省人民政府，2024-03-15）。来源：测试公文全文，测试省人民政府，2024-03-15，第三条，https://example.gov.cn/a?b=1&c=2。核查：2026-11-20，官方原文。",
        OpenRecord("320000-0001").Find("[data-copy]").GetAttribute("data-copy"));

    [Theory]
    [InlineData("320000-0002", "DB00/T 0001|地方标准|电池、钢铁")]
    [InlineData("320000-0003", "20 家，到 2025 年|8 家|500 万元|生物医药")]
    [InlineData("320000-0005", "约 20 亿元（实缴）|测试战略性新兴产业母基金")]
    [InlineData("320000-0004", "500 亿元（目标规模）|母基金|15 年|集成电路、生物医药|测试子基金")]
    public void Typed_details_stand_in_words(string id, string values) =>
        Assert.Equal(values.Split('|'), OpenRecord(id).FindAll(".dd.wide dd").Select(value => value.TextContent.Trim()));

    [Fact]
    public void Similar_documents_are_of_other_provinces_and_the_same_theme()
    {
        var links = OpenRecord("320000-0004").FindAll(".rel a");

        Assert.Equal(["/measures/330000-0002"], links.Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void A_proposal_says_that_it_does_not_count() =>
        Assert.Contains("不计入", OpenRecord("360000-0001").Find(".st-due").TextContent, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_record_is_not_found()
    {
        var notFound = false;
        Navigation.OnNotFound += (_, _) => notFound = true;

        var page = OpenRecord("320000-9999");

        Assert.True(notFound);
        Assert.Empty(page.FindAll("h1"));
    }

    private IRenderedComponent<RecordPage> OpenRecord(string id) =>
        Open<RecordPage>($"/measures/{id}", parameters => parameters.Add(page => page.Id, id));
}
