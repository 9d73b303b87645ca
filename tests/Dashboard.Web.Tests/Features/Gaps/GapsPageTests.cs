using System.Globalization;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Gaps;

public sealed class GapsPageTests : PageContext
{
    private const string Jiangxi = "/gaps?home=360000&peers=320000,330000";

    private GapReport Report(string home, params string[] peers) => GapReport.Build(Data, new(home, peers, [], null));

    [Fact]
    public void Without_a_home_province_one_is_chosen_first()
    {
        var page = Open<GapsPage>("/gaps");

        Assert.Contains("先选本省", page.Find("h1").TextContent);
        Assert.Contains(page.FindAll(".pick a"), link => link.LeadsTo() == "/gaps?home=320000&peers=yangtze-delta");
    }

    [Theory]
    [InlineData("/gaps?home=abc")]
    [InlineData("/gaps?home=710000")]
    public void A_home_province_that_cannot_be_leads_to_the_choice(string address)
    {
        var page = Open<GapsPage>(address);

        Assert.NotEmpty(page.FindAll("[role=alert]"));
        Assert.NotEmpty(page.FindAll(".pick a"));
    }

    [Fact]
    public void A_gap_says_who_has_it_since_when_and_where_to_read_it()
    {
        var page = Open<GapsPage>(Jiangxi);
        var gap = page.FindAll("article.gap").Single(article => article.QuerySelector("h3")!.TextContent == "概念验证中心");

        Assert.Contains("未见", gap.QuerySelector(".ghome")!.TextContent);
        Assert.Contains("1/ 2 省", gap.QuerySelector(".gx")!.TextContent.Replace("已有", "", StringComparison.Ordinal));
        Assert.Contains("2024", gap.QuerySelector(".ge")!.TextContent);
        Assert.Contains("江苏", gap.QuerySelector(".ge")!.TextContent);
        Assert.Equal("/measures/320000-0003", gap.QuerySelector(".gtx .ti a")!.LeadsTo());
        Assert.Contains("测试日报", gap.QuerySelector(".gtx")!.TextContent);
        Assert.Equal(2, gap.QuerySelectorAll(".peers li").Length);
    }

    [Fact]
    public void A_gap_opens_in_the_comparison_at_its_row()
    {
        var page = Open<GapsPage>(Jiangxi);

        Assert.Contains(
            page.FindAll("article h3 a"),
            link => link.LeadsTo() == "/compare?p=360000,320000,330000&home=360000&t=concept-verification#r-concept-verification");
        Assert.All(page.FindAll("article h3 a"), link => Assert.True(link.HasAttribute("data-step")));
    }

    [Fact]
    public void Facets_of_a_theme_that_is_missing_as_a_whole_stand_under_it()
    {
        var group = Report("360000", "320000", "330000").Judged.Single(group => group.Gap.Theme.Code == TestDataset.ConceptVerification);

        Assert.Null(group.Gap.Facet);
        Assert.Equal(["cv-built", "cv-planned"], group.Facets.Select(gap => gap.Facet!.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_nobody_looked_for_is_a_question_and_not_a_gap()
    {
        var report = Report("360000", "320000", "330000");

        var question = Assert.Single(report.Questions);
        Assert.Equal(TestDataset.FutureIndustries, question.Theme.Code);
        Assert.Equal(["320000"], question.PeersWith.Select(province => province.Code));
        Assert.DoesNotContain(report.Judged, group => group.Gap.Theme.Code == TestDataset.FutureIndustries);
        Assert.Contains(
            Open<GapsPage>(Jiangxi).FindAll(".todo a"),
            link => link.LeadsTo() == "/coverage?p=360000&t=future-industries");
    }

    [Fact]
    public void What_does_not_apply_is_neither() =>
        Assert.DoesNotContain(Report("360000", "320000").Judged, group => group.Gap.Theme.Code == TestDataset.Funds);

    [Fact]
    public void Where_a_city_has_it_the_gap_stays_and_the_city_is_named()
    {
        var report = Report("330000", "320000");

        Assert.Contains(report.Judged, group => group.Gap is { HomeState: CellState.CityOnly, Theme.Code: TestDataset.ConceptVerification });
        Assert.Equal("330000-0001", Assert.Single(report.Cities).Leading.Id);
        Assert.Contains("测试市", Open<GapsPage>("/gaps?home=330000&peers=320000").Find("aside .gts").TextContent);
    }

    [Fact]
    public void A_suggestion_is_shown_and_counts_for_nothing()
    {
        var report = GapReport.Build(Data, new("360000", ["110000"], [TestDataset.ComputingPower], null));

        Assert.Equal("360000-0001", Assert.Single(report.Suggested).Id);
        Assert.Equal(TestDataset.ComputingPower, Assert.Single(report.Questions).Theme.Code);
    }

    [Fact]
    public void What_only_the_home_province_has_is_said_with_how_many_were_searched()
    {
        var page = Open<GapsPage>("/gaps?home=320000&peers=330000");

        Assert.Contains("江苏有、同组未见", page.Markup);
        Assert.Contains(page.FindAll("aside a"), link => link.LeadsTo() == "/measures/320000-0002");
    }

    [Fact]
    public void Peers_without_data_leave_a_way_out()
    {
        var page = Open<GapsPage>("/gaps?home=110000&peers=neighbours");

        Assert.Empty(page.FindAll("article"));
        Assert.Contains("没有可比的同组省份", page.Find(".empty").TextContent);
    }

    [Fact]
    public void As_of_an_earlier_day_later_measures_are_no_gaps()
    {
        var page = Open<GapsPage>(Jiangxi + "&asOf=2023-01-01");

        Assert.DoesNotContain(page.FindAll("article h3"), title => title.TextContent == "概念验证中心");
    }

    [Fact]
    public void Indicators_are_offered_with_what_they_lack_and_those_that_cannot_be_used_are_named()
    {
        var vintage = Data.Vintages[0];
        var most = new IndicatorVintage
        {
            Id = "most-2023", IndicatorCode = "most", Year = 2023, SourceId = vintage.SourceId, Source = vintage.Source, IsComplete = false,
            Values = [.. ((string[])["110000", "320000", "330000", "360000"]).Select(code => new IndicatorValue { VintageId = "most-2023", ProvinceCode = code, City = "", Value = int.Parse(code, CultureInfo.InvariantCulture) })],
        };
        using var other = new WithVintages(Data.With(
            indicators: [.. Data.Indicators, new() { Code = "most", NameZh = "多数省份有", NameEn = "Most", UnitZh = "", UnitEn = "", Decimals = 0, Order = 2 }],
            vintages: [.. Data.Vintages, most]));

        var panel = other.Page("/gaps?home=320000&peers=330000&near=gdp,most").Find("aside").TextContent;
        var lacking = other.Page("/gaps?home=310000&peers=330000&near=most").Find("aside").TextContent;

        Assert.Contains("多数省份有（缺 1 省）", panel, StringComparison.Ordinal);
        Assert.Contains("方法：多数省份有（2023 年）", panel, StringComparison.Ordinal);
        Assert.Contains("缺指标，未列入：上海", panel, StringComparison.Ordinal);
        Assert.Contains("未用的指标（不足半数省份有数值）：地区生产总值", panel, StringComparison.Ordinal);
        Assert.Contains("无法计算距离。上海缺所选指标的数值", lacking, StringComparison.Ordinal);
    }

    private sealed class WithVintages(Dataset dataset) : PageContext(dataset)
    {
        public IRenderedComponent<GapsPage> Page(string address) => Open<GapsPage>(address);
    }
}
