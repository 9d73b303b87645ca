using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Themes;

public sealed class ThemePageTests() : PageContext(WithStatement())
{
    private static readonly DateOnly CheckedOn = new(2026, 11, 20);

    [Fact]
    public void States_of_provinces_stand_as_key_figures_and_on_the_map()
    {
        var page = OpenTheme(TestDataset.ConceptVerification);

        Assert.Equal(["1省", "1省", "1省", "2省", "3条"], page.FindAll(".kf dd:not(.n)").Select(figure => figure.TextContent));
        Assert.Contains("浙江", page.FindAll(".kf dd.n")[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("c-city", page.Find("a.unit[data-code='330000']").ClassList);
    }

    [Fact]
    public void Every_record_stands_under_its_province_with_its_seal_and_the_rest_by_state()
    {
        var page = OpenTheme(TestDataset.ConceptVerification);

        Assert.Equal(
            ["/measures/320000-0003", "/measures/320000-0006", "/measures/330000-0001"],
            page.FindAll(".tb-t .ti a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["2", "1"], page.FindAll(".tb-t tbody th").Select(head => head.GetAttribute("rowspan")));
        Assert.Equal(3, page.FindAll(".tb-t tbody .gr").Count);
        var rest = page.FindAll(".tb-t tfoot tr");
        Assert.Equal(["/coverage?p=360000&t=concept-verification"], Links(rest[0]));
        Assert.Equal(2, Links(rest[1]).Count(url => url!.Contains("/coverage", StringComparison.Ordinal)));
    }

    [Fact]
    public void Centres_planned_and_built_stand_apart_for_province_and_city_and_what_differs_is_marked()
    {
        var page = OpenTheme(TestDataset.ConceptVerification);

        var lists = page.FindAll("ul.pb");
        Assert.Equal(["/measures/320000-0006", "/measures/320000-0003"], lists[0].QuerySelectorAll(".pn").Select(point => point.GetAttribute("href")));
        Assert.Contains("≠", lists[0].QuerySelector(".off .nt")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("浙江测试市", Assert.Single(lists[1].QuerySelectorAll("li")).TextContent, StringComparison.Ordinal);
        Assert.Contains("已建 8 家", page.Find("h3 span").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Totals_of_centres_stand_only_beside_all_that_they_add_up()
    {
        var page = OpenTheme(TestDataset.ConceptVerification, "?status=planned");

        Assert.Equal(["/measures/320000-0003"], page.FindAll(".pn").Select(point => point.GetAttribute("href")));
        Assert.Empty(page.FindAll("h3 span"));
    }

    [Fact]
    public void Funds_stand_by_basis_with_sums_of_what_compares()
    {
        var page = OpenTheme(TestDataset.Funds);

        var groups = page.FindAll("section:has(> .fb)");
        Assert.Equal(["目标规模", "认缴", "口径未说明"], groups.Select(group => group.QuerySelector("h3")!.FirstChild!.TextContent.Trim()));
        Assert.Contains("合计 500 亿元，计 1 只", groups[0].QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("已含在上级基金或基金群内", groups[0].QuerySelector(".off")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("约 100.5", groups[1].TextContent, StringComparison.Ordinal);
        Assert.Contains("不作合计", groups[2].QuerySelector("h3")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(groups[2].QuerySelectorAll(".len i"));
        Assert.Single(groups[0].QuerySelectorAll("li:not(.off) .len i"));
    }

    [Fact]
    public void Standards_with_a_number_and_platforms_have_tables_of_their_own()
    {
        var page = OpenTheme(TestDataset.CarbonFootprint);

        var tables = page.FindAll("table.tbl");
        Assert.Equal(
            ["江苏", "DB00/T 0001", "地方标准", "电池、钢铁", "—", "2023-06"],
            tables[0].QuerySelectorAll("tbody th, tbody td:not(.g)").Select(cell => cell.TextContent.Trim()));
        Assert.Contains("测试平台", Assert.Single(tables[1].QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Tracks_stand_by_direction_against_provinces_with_the_year_first_named()
    {
        var page = OpenTheme(TestDataset.FutureIndustries);

        Assert.Equal(["未来能源", "未来信息"], page.FindAll("tr.dir").Select(row => row.TextContent.Trim()));
        var hydrogen = page.FindAll("table.tracks tbody tr").Single(row => row.TextContent.Contains("氢能", StringComparison.Ordinal));
        Assert.Equal("1", hydrogen.QuerySelector(".n")!.TextContent);
        var cell = hydrogen.QuerySelector("a.c-rec")!;
        Assert.Equal(("2024", "/measures/320000-0001"), (cell.TextContent, cell.GetAttribute("href")));
        Assert.Equal(["未核查", "已检索，未见", "已检索，未见", "未核查"], hydrogen.QuerySelectorAll("td svg").Select(symbol => symbol.GetAttribute("aria-label")));
    }

    [Fact]
    public void A_count_without_names_stands_beside_our_own()
    {
        var row = OpenTheme(TestDataset.FutureIndustries).FindAll("table.tbl tbody tr").Single();

        Assert.Equal(["9", "1"], row.QuerySelectorAll(".num").Select(cell => cell.TextContent));
        Assert.Contains("第9行", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Level_and_status_narrow_the_records_and_leave_the_states()
    {
        var page = OpenTheme(TestDataset.ConceptVerification, "?level=city");

        Assert.Equal(["/measures/330000-0001"], page.FindAll(".tb-t .ti a").Select(link => link.GetAttribute("href")));
        Assert.Equal("1省", page.Find(".kf dd").TextContent);
        Assert.Single(page.FindAll("ul.pb"));
        Navigation.NavigateTo("/themes/concept-verification?status=ended");
        page.WaitForAssertion(() => Assert.Contains("没有符合", page.Find(".note a[href='/themes/concept-verification']").ParentElement!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void The_day_leaves_out_what_had_not_been_issued()
    {
        var page = OpenTheme(TestDataset.Funds, "?asOf=2023-12-31");

        Assert.Equal(["/measures/330000-0002"], page.FindAll(".tb-t .ti a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void First_years_are_a_chart_with_its_table()
    {
        var page = OpenTheme(TestDataset.Funds);

        Assert.Equal(["2023", "2024"], page.FindAll("figure.chart tbody th").Select(year => year.TextContent));
        Assert.Equal(["1", "1"], page.FindAll("figure.chart tbody td").Select(count => count.TextContent));
    }

    [Fact]
    public void A_general_theme_has_its_rule_and_table_too()
    {
        var page = OpenTheme(TestDataset.ComputingPower);

        Assert.Equal(["计入", "不计入", "状态"], page.FindAll(".rule h3").Select(head => head.TextContent));
        Assert.Contains("/measures/110000-0001", Links(page.Find(".tb-t")));
        Assert.Contains("另有学者建议 1 条", page.Find(".tn").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_download_is_of_this_theme() => Assert.Contains(
        "/exports/theme.xlsx?t=funds",
        OpenTheme(TestDataset.Funds).FindAll("a[download]").Select(link => link.GetAttribute("href")));

    [Fact]
    public void An_unknown_theme_is_not_found()
    {
        var notFound = false;
        Navigation.OnNotFound += (_, _) => notFound = true;

        OpenTheme("nothing");

        Assert.True(notFound);
    }

    [Fact]
    public void The_list_names_every_theme_under_its_pillar_with_counts()
    {
        var page = Open<ThemesPage>("/themes");

        Assert.Equal(["科技创新", "新赛道与产业", "绿色低碳", "改革开放"], page.FindAll("h2").Select(pillar => pillar.TextContent));
        var funds = page.FindAll("tbody tr").Single(row => row.QuerySelector("th a")!.GetAttribute("href") == "/themes/funds");
        Assert.Contains("政府投资基金的定义。", funds.TextContent, StringComparison.Ordinal);
        Assert.Equal("4", funds.QuerySelector("td.num")!.TextContent);
    }

    private static List<string?> Links(IElement element) => [.. element.QuerySelectorAll("a").Select(link => link.GetAttribute("href"))];

    private IRenderedComponent<ThemePage> OpenTheme(string code, string query = "") =>
        Open<ThemePage>($"/themes/{code}{query}", parameters => parameters.Add(page => page.Code, code));

    private static Dataset WithStatement()
    {
        var known = TestDataset.Create(Further());
        return new Dataset
        {
            Version = known.Version, AsOf = known.AsOf, Provinces = known.Provinces, Themes = known.Themes, Facets = known.Facets,
            Tracks = known.Tracks, PeerGroups = known.PeerGroups, FigureDefinitions = known.FigureDefinitions,
            Measures = known.Measures, Reviews = known.Reviews, Indicators = known.Indicators, Vintages = known.Vintages,
            Statements =
            [
                new()
                {
                    Id = "energy-9", ThemeCode = TestDataset.FutureIndustries, TrackCodes = ["hydrogen"], TextZh = "9个省份瞄准氢能。",
                    TextEn = "Nine provinces aim at hydrogen.", ProvinceCount = 9, SourceId = "test-article", Locator = "第9行",
                    Source = new() { Id = "test-article", Title = "测试文章", Kind = SourceKind.Article },
                },
            ],
        };
    }

    private static IEnumerable<Measure> Further() =>
    [
        new FundMeasure
        {
            Id = "320000-0005", ProvinceCode = "320000", ThemeCode = TestDataset.Funds, TitleZh = "测试子基金", TitleEn = "Test sub-fund",
            SummaryZh = "子基金。", SummaryEn = "A sub-fund.", Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce,
            Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [], Citations = [],
            SizeYiYuan = 20m, Basis = FundBasis.Target, PartOfId = "320000-0004",
        },
        new FundMeasure
        {
            Id = "330000-0003", ProvinceCode = "330000", ThemeCode = TestDataset.Funds, TitleZh = "测试口径不明基金", TitleEn = "Test fund without basis",
            SummaryZh = "基金。", SummaryEn = "A fund.", Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce,
            Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [], Citations = [],
            SizeYiYuan = 900m, Basis = FundBasis.Unknown,
        },
        new ConceptVerificationMeasure
        {
            Id = "320000-0006", ProvinceCode = "320000", ThemeCode = TestDataset.ConceptVerification, TitleZh = "测试验证与中试方案", TitleEn = "Test plan with pilots",
            SummaryZh = "合计。", SummaryEn = "Together.", Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce,
            Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [], Citations = [],
            Planned = 50, ByYear = 2030, CountsOtherPlatforms = true,
        },
        new CarbonFootprintMeasure
        {
            Id = "320000-0007", ProvinceCode = "320000", ThemeCode = TestDataset.CarbonFootprint, TitleZh = "测试平台公告", TitleEn = "Test platform",
            SummaryZh = "平台。", SummaryEn = "A platform.", Level = JurisdictionLevel.Province, Status = MeasureStatus.Achieved,
            Verification = Verification.Press, CheckedOn = CheckedOn, Tags = [], Tracks = [], Figures = [], Citations = [],
            Platform = "测试平台",
        },
    ];
}
