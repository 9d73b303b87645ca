using Bunit;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Provinces;

public sealed class ProvincePageTests() : PageContext(TestDataset.Create().With(indicators: Indicators, vintages: Vintages))
{
    private static readonly Source Yearbook = new() { Id = "yearbook", Title = "测试年鉴", Publisher = "测试统计局", Kind = SourceKind.Statistics };

    private static IReadOnlyList<Indicator> Indicators =>
    [
        new() { Code = "gdp", NameZh = "地区生产总值", NameEn = "GDP", UnitZh = "亿元", UnitEn = "100m yuan", Decimals = 1, HigherIsMore = true, Order = 1 },
        new() { Code = "talent", NameZh = "人才总量", NameEn = "Talent", UnitZh = "万人", UnitEn = "10k", Decimals = 0, HigherIsMore = true, Order = 2 },
    ];

    private static IReadOnlyList<IndicatorVintage> Vintages =>
    [
        Vintage("gdp-2023", "gdp", 2023, complete: true, ("110000", "", 50), ("310000", "", 60), ("320000", "", 100.5m), ("330000", "", 80), ("360000", "", 20)),
        Vintage("talent-2023", "talent", 2023, complete: false, ("330000", "测试市", 7)),
    ];

    [Theory]
    [InlineData("999999")]
    [InlineData("jiangsu")]
    [InlineData("<script>")]
    public void A_code_that_is_none_is_not_found(string code)
    {
        var notFound = 0;
        Navigation.OnNotFound += (_, _) => notFound++;

        var page = Open<ProvincePage>("/provinces/unknown", parameters => parameters.Add(own => own.Code, code));

        Assert.Equal(1, notFound);
        Assert.Empty(page.FindAll("h1"));
    }

    [Fact]
    public void The_head_states_computed_facts()
    {
        var page = Show("320000");
        var facts = page.Find(".phead .lead").TextContent;

        Assert.Equal("江苏省", page.Find("h1").TextContent);
        Assert.Contains("毗邻上海、浙江", page.Find(".lede").TextContent, StringComparison.Ordinal);
        Assert.Contains("已记录 4 条措施（省级 4），4 个重点主题均有省级措施；其中 2 条有官方原文，1 条期满待核。目标年最远定到 2027 年。", facts, StringComparison.Ordinal);
        Assert.Contains("最新一条为 2024-06-01 的测试战略性新兴产业母基金", facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparing_starts_from_home_neighbours_or_the_nearest()
    {
        Assert.Equal(
            [
                "/compare?p=360000,320000&home=360000",
                "/compare?p=320000,330000,310000,110000,360000&home=360000",
                "/compare?p=320000,310000,330000&home=360000",
                "/gaps?home=320000",
            ],
            Show("320000", "?home=360000").FindAll(".pacts a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/compare?p=320000,330000,310000,110000,360000&home=320000", Show("320000").Find(".pacts a").GetAttribute("href"));
    }

    [Fact]
    public void An_indicator_has_its_rank_vintage_and_every_other_province_as_a_mark()
    {
        var strip = Show("320000").Find(".ind > div");

        Assert.Contains("100.5亿元第 1 / 5", strip.QuerySelector("dd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("2023 年", strip.QuerySelector("dt span")!.TextContent);
        Assert.Equal(["江西 20.0 亿元", "北京 50.0 亿元", "上海 60.0 亿元", "浙江 80.0 亿元"], strip.QuerySelectorAll("title").Select(title => title.TextContent));
        Assert.Equal("99%", strip.QuerySelector("circle")!.GetAttribute("cx"));
        Assert.Contains("测试统计局，测试年鉴", Show("320000").Find(".sources").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_that_only_cities_act_on_says_so()
    {
        var theme = Show("330000").Find("#theme-concept-verification");

        Assert.Contains("仅地市有", theme.TextContent, StringComparison.Ordinal);
        Assert.Contains("地市 1", theme.TextContent, StringComparison.Ordinal);
        Assert.Contains("2022-09，测试市", theme.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_theme_says_what_was_searched_or_that_nobody_looked()
    {
        var page = Show("360000");

        Assert.Contains("2026-11-18 检索政府网站。未见不等于没有。", page.Find("#theme-concept-verification .note").TextContent, StringComparison.Ordinal);
        Assert.Contains("尚未核查", page.Find("#theme-future-industries .note").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_marks_what_is_due_and_says_each_term_in_words()
    {
        var rows = Show("320000").FindAll(".tl .row:not(.axis)");

        Assert.Equal(4, rows.Count);
        Assert.Contains("2024，至 2025 年，期满待核", rows[2].QuerySelector(".vh")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(rows[2].QuerySelector(".k-reviewdue"));
        Assert.Contains("不晚于 2024-06-01，未定期限", rows[3].QuerySelector(".vh")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_date_at_all_is_named_below_the_timeline() =>
        Assert.Contains("测试算力基础设施方案", Show("110000").Find("section[aria-labelledby=timeline] .note").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_named_track_counts_the_provinces_and_opens_on_the_map()
    {
        var tracks = Show("320000").FindAll(".trks li");

        Assert.Equal(["氢能1", "量子信息1"], tracks.Select(track => track.TextContent));
        Assert.Equal("/?home=320000&metric=track:hydrogen", tracks[0].QuerySelector("a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_proposal_stands_apart_and_is_in_no_count()
    {
        var page = Show("360000");

        Assert.Contains("没有记录在案的措施", page.Find(".phead .lead").TextContent, StringComparison.Ordinal);
        Assert.Equal("/provinces/360000#proposals", page.FindAll(".phead .lead a").Single(link => link.TextContent == "另有学者建议 1 条，不计入。").GetAttribute("href"));
        Assert.Contains("列表另含学者建议 1 条", page.Find("section[aria-labelledby=measures] .sec").TextContent, StringComparison.Ordinal);
        Assert.Contains("建议建设测试算力中心", page.Find(".prop").TextContent, StringComparison.Ordinal);
        Assert.Contains("未采纳", page.Find(".prop .tag").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".tb-p"));
        Assert.Single(page.FindAll("section[aria-labelledby=measures] .empty"));
    }

    [Fact]
    public void A_citys_figure_stands_under_the_city_and_has_no_rank()
    {
        var row = Show("330000").Find(".fig tbody tr");

        Assert.Equal("测试市", row.QuerySelector(".scope")!.TextContent.Trim());
        Assert.Equal(["7", "—"], row.QuerySelectorAll(".v").Select(cell => cell.TextContent));
        Assert.Empty(Show("320000").FindAll(".fig"));
    }

    [Fact]
    public void A_province_without_data_gets_an_honest_page()
    {
        var page = Show("710000");

        Assert.Equal("台湾省", page.Find("h1").TextContent);
        Assert.Contains("台湾省资料暂缺", page.Find(".phead .lead").TextContent, StringComparison.Ordinal);
        Assert.Single(page.FindAll(".locator"));
        Assert.Empty(page.FindAll(".sec"));
    }

    [Fact]
    public void A_day_before_everything_leaves_the_page_empty_but_standing()
    {
        var page = Show("320000", "?asOf=1990-01-01");

        Assert.Contains("1990-01-01", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".tl"));
        Assert.Equal("/provinces/320000?asOf=1990-01-01", Address);
    }

    private IRenderedComponent<ProvincePage> Show(string code, string query = "") =>
        Open<ProvincePage>($"/provinces/{code}{query}", parameters => parameters.Add(page => page.Code, code));

    private static IndicatorVintage Vintage(
        string id, string indicator, int year, bool complete, params (string Province, string City, decimal Value)[] values) => new()
    {
        Id = id, IndicatorCode = indicator, Year = year, SourceId = Yearbook.Id, Source = Yearbook, IsComplete = complete,
        Values = [.. values.Select(value => new IndicatorValue { VintageId = id, ProvinceCode = value.Province, City = value.City, Value = value.Value })],
    };
}
