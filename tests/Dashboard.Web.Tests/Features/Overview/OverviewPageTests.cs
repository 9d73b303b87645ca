using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Features.Overview;

public sealed class OverviewPageTests() : PageContext(TestDataset.Create().With(statements: [Named, Unnamed]))
{
    private static readonly Source Article = new() { Id = "article", Title = "测试文章", Kind = SourceKind.Article };

    private static readonly AggregateStatement Named = new()
    {
        Id = "nine", ThemeCode = TestDataset.FutureIndustries, TrackCodes = ["hydrogen", "quantum"], TextZh = "9 个省份瞄准未来能源。",
        TextEn = "Nine provinces aim at future energy.", ProvinceCount = 9, SourceId = Article.Id, Source = Article, Locator = "第9行",
    };

    private static readonly AggregateStatement Unnamed = new()
    {
        Id = "ten", ThemeCode = TestDataset.ComputingPower, TrackCodes = [], TextZh = "10 个省份做了别的。",
        TextEn = "Ten provinces do something else.", ProvinceCount = 10, SourceId = Article.Id, Source = Article,
    };

    [Fact]
    public void Key_figures_count_what_is_adopted_and_lead_to_the_records()
    {
        var page = Open<OverviewPage>("/?asOf=2026-11-19");
        var figures = page.FindAll(".kf > div");

        Assert.Equal(
            [("7", "/measures?asOf=2026-11-19"), ("3", "/measures?verification=officialText&asOf=2026-11-19"), ("1", "/measures?asOf=2026-11-19&due=1")],
            new[] { 0, 1, 3 }.Select(number => Figure(figures[number])));
        Assert.Contains("省级 6", figures[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("地市 1", figures[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("另有学者建议 1 条，不计入", Open<OverviewPage>("/").Find(".kf > div").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_count_can_be_narrowed_to_a_status_and_says_so()
    {
        Assert.Contains("/?status=inForce&metric=count:funds", Hrefs(Open<OverviewPage>("/?metric=count:funds")));

        var narrowed = Open<OverviewPage>("/?metric=count:funds&status=inForce");
        Assert.Contains("省级措施数：现行", narrowed.Find(".sheet figcaption").TextContent, StringComparison.Ordinal);
        Assert.Contains("/exports/map.svg?status=inForce&metric=count:funds", Hrefs(narrowed));
        Assert.Contains("/exports/measures.xlsx?status=inForce", Hrefs(narrowed));

        static IEnumerable<string?> Hrefs(IRenderedComponent<OverviewPage> page) => page.FindAll("a").Select(link => link.LeadsTo());
    }

    [Fact]
    public void An_office_sets_its_own_limits_by_a_form_that_keeps_the_view()
    {
        var form = Open<OverviewPage>("/?home=360000&metric=count:funds").Find("form:has(input[name=limits])");
        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal(
            [("home", "360000"), ("metric", "count:funds"), ("classes", "fixed"), ("limits", "")],
            form.QuerySelectorAll("input").Select(input => (input.GetAttribute("name")!, input.GetAttribute("value") ?? "")));

        var own = Open<OverviewPage>("/?classes=fixed&limits=1,3");
        Assert.Equal("1,3", own.Find("input[name=limits]").GetAttribute("value"));
        Assert.Equal(["不足 1", "1—2", "3 及以上"], own.FindAll(".sheet .lg-seq li").Select(entry => entry.ChildNodes[1].TextContent));
        Assert.Contains("自定界限", own.Find(".sheet .lg-m").TextContent, StringComparison.Ordinal);
        Assert.Contains("/exports/map.svg?classes=fixed&limits=1,3", own.FindAll("a").Select(link => link.LeadsTo()));
    }

    [Theory]
    [InlineData("/?p=310000,330000&home=320000", "/exports/map.svg?p=310000,330000&home=320000")]
    [InlineData("/?p=310000,330000&home=320000&tab=multiples", "/exports/map.svg?p=310000,330000&home=320000&tab=multiples")]
    public void The_picture_outlines_what_the_page_does(string page, string file) =>
        Assert.Contains(file, Open<OverviewPage>(page).FindAll("a").Select(link => link.LeadsTo()));

    [Theory]
    [InlineData("/?maps=zzz", "maps")]
    [InlineData("/?maps=zzz&tab=multiples", "maps")]
    [InlineData("/?scale=3", "scale")]
    [InlineData("/?dates=2024-12-31", "dates")]
    public void A_word_that_only_the_files_would_refuse_is_named_on_the_page_too(string address, string word)
    {
        Assert.StartsWith($"{word}：", Open<OverviewPage>(address).FindAll(".fault p")[1].TextContent, StringComparison.Ordinal);
        Assert.Empty(Open<OverviewPage>("/?present=1&step=2&TAB=map").FindAll(".fault"));
    }

    [Fact]
    public void The_state_figure_leads_to_the_table_without_losing_the_view() =>
        Assert.Equal(
            "/?home=360000&metric=state:funds#states",
            Open<OverviewPage>("/?home=360000&metric=state:funds").FindAll(".kf dd > a")[2].LeadsTo());

    [Fact]
    public void Every_cell_of_the_matrix_says_its_state_in_words_and_the_totals_add_up()
    {
        var page = Open<OverviewPage>("/");
        var rows = page.FindAll(".wide tbody tr");

        Assert.Equal(4, rows.Count);
        Assert.Equal(["未核查", "未见", "有", "未见", "未核查"], Words(rows[0]));
        Assert.Equal(["未核查", "未核查", "有", "仅地市", "未见"], Words(rows[2]));
        Assert.Equal(["未核查", "未核查", "有", "有", "不适用"], Words(rows[3]));
        Assert.All(rows, row => Assert.Equal(5, row.QuerySelectorAll(".tot").Sum(total => int.Parse(total.TextContent, CultureInfo.InvariantCulture))));
        Assert.Equal("/compare?t=funds", rows[3].QuerySelector(".to a")!.LeadsTo());

        static IEnumerable<string> Words(IElement row) => row.QuerySelectorAll("td .vh").Select(word => word.TextContent);
    }

    [Fact]
    public void The_turned_matrix_says_the_same()
    {
        var page = Open<OverviewPage>("/?home=320000");

        Assert.Equal(5, page.FindAll(".narrow tbody tr").Count);
        Assert.Equal(["有", "有", "有", "有"], page.FindAll(".narrow tr.home .st").Select(state => state.TextContent));
    }

    [Theory]
    [InlineData("count", "省级措施数")]
    [InlineData("count:funds", "政府投资基金：省级措施数")]
    [InlineData("state:concept-verification", "概念验证中心：有无")]
    [InlineData("track:hydrogen", "氢能：写入省级文件")]
    public void A_metric_recolours_map_legend_and_ranking_together(string metric, string title)
    {
        var page = Open<OverviewPage>($"/?metric={metric}");

        Assert.Equal(title, page.Find(".sheet figcaption b").TextContent);
        Assert.Contains(title, page.Find(".sheet .legend").TextContent, StringComparison.Ordinal);
        Assert.Contains(title, page.Find(".rank h3").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Switching_the_metric_keeps_the_rest_of_the_view()
    {
        var page = Open<OverviewPage>("/?p=320000,330000&home=360000&asOf=2026-01-01&metric=state:funds&tab=tiles");

        Assert.Equal(
            "/?p=320000,330000&home=360000&asOf=2026-01-01&metric=state:carbon-footprint&tab=tiles",
            page.FindAll(".themes a")[1].LeadsTo());
        Assert.Equal("主题有无", page.Find(".metric .seg [aria-current]").TextContent);
        Assert.Equal("政府投资基金", page.Find(".themes [aria-current]").TextContent);
    }

    [Fact]
    public void Tracks_are_offered_by_direction_with_the_number_of_provinces_that_name_them()
    {
        var page = Open<OverviewPage>("/?metric=track:hydrogen");

        Assert.Equal(["未来能源", "未来信息"], page.FindAll(".tracks h3").Select(head => head.TextContent));
        Assert.Equal("氢能1", page.Find(".tracks [aria-current]").TextContent);
    }

    [Fact]
    public void Indicators_that_not_all_provinces_have_cannot_be_mapped() =>
        Assert.DoesNotContain("背景指标", Open<OverviewPage>("/").Find(".metric .seg").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_province_leads_to_its_profile_with_home_and_day() =>
        Assert.Equal(
            "/provinces/320000?home=360000&asOf=2026-01-01",
            Open<OverviewPage>("/?home=360000&asOf=2026-01-01").Find("a.unit[data-code='320000']").LeadsTo());

    [Fact]
    public void Space_on_the_map_selects_and_the_bar_leads_to_the_comparison()
    {
        var page = Open<OverviewPage>("/?p=330000&metric=state:funds");
        Assert.Empty(page.FindAll(".chosen .btn:not(.q)"));

        page.Find("a.unit[data-code='320000']").Focus();
        page.Find("svg.china").KeyDown(" ");

        Assert.Equal("/?p=330000,320000&metric=state:funds", Address);
        Assert.Equal("已选 2 省", page.Find(".chosen [role=status]").TextContent);
        Assert.Equal("/compare?p=330000,320000", page.Find(".chosen .btn:not(.q)").LeadsTo());

        page.Find("svg.china").KeyDown(" ");

        Assert.Equal("/?p=330000&metric=state:funds", Address);
    }

    [Fact]
    public void One_province_alone_is_compared_with_the_home_province()
    {
        var compare = Open<OverviewPage>("/?p=330000&home=360000").Find(".chosen .btn:not(.q)");

        Assert.Equal("与江西对比", compare.TextContent);
        Assert.Equal("/compare?p=360000,330000&home=360000", compare.LeadsTo());
    }

    [Theory]
    [InlineData("/?p=330000&home=360000", "查江西的差距", "/gaps?home=360000&peers=330000")]
    [InlineData("/?p=360000,330000,320000&home=360000&asOf=2026-01-01", "查江西的差距", "/gaps?home=360000&peers=330000,320000&asOf=2026-01-01")]
    [InlineData("/?p=710000,330000,320000&tab=tiles", "查浙江的差距", "/gaps?home=330000&peers=320000")]
    [InlineData("/?p=330000,320000&tab=table", "查浙江的差距", "/gaps?home=330000&peers=320000")]
    public void The_selected_provinces_are_the_peers_of_the_gap_list(string address, string words, string gaps)
    {
        var link = Open<OverviewPage>(address).FindAll(".chosen .acts a").Single(link => link.TextContent == words);

        Assert.Equal(gaps, link.LeadsTo());
    }

    [Theory]
    [InlineData("/?p=330000")]
    [InlineData("/?p=330000,710000")]
    [InlineData("/?p=360000&home=360000")]
    public void Without_a_peer_there_is_no_way_to_the_gap_list(string address) => Assert.DoesNotContain(
        Open<OverviewPage>(address).FindAll(".chosen .acts a"),
        link => link.LeadsTo()!.StartsWith("/gaps", StringComparison.Ordinal));

    [Fact]
    public void A_box_in_the_table_selects_its_province()
    {
        var page = Open<OverviewPage>("/?p=330000&tab=table");
        Assert.True(page.Find("input[aria-label='选择浙江省']").HasAttribute("checked"));

        page.Find("input[aria-label='选择江苏省']").Change(true);

        Assert.Equal("/?p=330000,320000&tab=table", Address);
        Assert.Equal("已选 2 省", page.Find(".chosen [role=status]").TextContent);
    }

    [Fact]
    public void Without_a_selection_there_is_no_bar() => Assert.Empty(Open<OverviewPage>("/").FindAll(".chosen [role=status]"));

    [Fact]
    public void The_picker_keeps_the_view_and_checks_what_is_selected()
    {
        var form = Open<OverviewPage>("/?p=320000&home=360000&metric=state:funds").Find("form.checks");

        Assert.Equal(["320000"], form.QuerySelectorAll("input[checked]").Select(box => box.GetAttribute("value")));
        Assert.Equal(
            ["home=360000", "metric=state:funds"],
            form.QuerySelectorAll("input[type=hidden]").Select(field => $"{field.GetAttribute("name")}={field.GetAttribute("value")}"));
        Assert.Equal(6, form.QuerySelectorAll("input[type=checkbox]").Length);
    }

    [Theory]
    [InlineData("/", 1, 1, 0)]
    [InlineData("/?tab=map", 1, 0, 0)]
    [InlineData("/?tab=tiles", 0, 1, 0)]
    [InlineData("/?tab=table", 0, 0, 1)]
    public void A_tab_shows_its_form_and_without_one_the_width_decides(string address, int maps, int tiles, int tables)
    {
        var page = Open<OverviewPage>(address);

        Assert.Equal(
            (maps, tiles, tables),
            (page.FindAll(".sheet").Count, page.FindAll(".tiles").Count, page.FindAll(".metric-table").Count));
    }

    [Fact]
    public void Evidence_by_theme_leads_to_its_records()
    {
        var rows = Open<OverviewPage>("/").FindAll(".tb-g tbody tr");

        Assert.Equal(5, rows.Count);
        Assert.Equal(["1", "1", "0"], rows[3].QuerySelectorAll(".v").Select(cell => cell.TextContent.Trim()));
        Assert.Equal("/measures?t=computing-power&verification=press", rows[4].QuerySelector(".v a")!.LeadsTo());
    }

    [Fact]
    public void Counts_without_names_stand_beside_our_own_and_are_not_added()
    {
        var rows = Open<OverviewPage>("/").FindAll(".said tbody tr");

        Assert.Equal(["9", "1"], rows[0].QuerySelectorAll(".v").Select(cell => cell.TextContent));
        Assert.Contains("测试文章，第9行", rows[0].TextContent, StringComparison.Ordinal);
        Assert.Equal(["10", "—"], rows[1].QuerySelectorAll(".v").Select(cell => cell.TextContent));
    }

    [Fact]
    public void What_was_searched_is_counted_apart_from_what_was_only_come_across()
    {
        var text = Open<OverviewPage>("/").Find(".complete section").TextContent;

        Assert.Contains("12 / 20 格", text, StringComparison.Ordinal);
        Assert.Contains("2026-11-18", text, StringComparison.Ordinal);
        Assert.Contains("其中 1 格为“已核查，无”", text, StringComparison.Ordinal);
        Assert.Contains("0 / 5 格有检索记录", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_everything_is_a_page_of_zeros_that_says_so()
    {
        var page = Open<OverviewPage>("/?asOf=1990-01-01");

        Assert.Equal("0", page.Find(".kf dd > a").TextContent);
        Assert.Contains("1990-01-01", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Equal(["0", "0", "0"], page.FindAll(".tb-g tbody tr:first-child .v").Select(cell => cell.TextContent.Trim()));
    }

    [Fact]
    public void A_fault_in_the_address_is_said_and_the_page_still_shown()
    {
        var page = Open<OverviewPage>("/?metric=nonsense&p=abc");

        Assert.Equal(1 + 2, page.FindAll("[role=alert] p").Count); // what it is about, then each fault
        Assert.Equal("7", page.Find(".kf dd > a").TextContent);
    }

    [Fact]
    public void English_is_complete()
    {
        Use("en");
        var page = Open<OverviewPage>("/?p=320000&home=360000&metric=state:funds");

        Assert.Equal("Provincial policy measures at a glance", page.Find("h1").TextContent);
        Assert.Equal("Compare with Jiangxi", page.Find(".chosen .btn:not(.q)").TextContent);
        Assert.Contains("Nine provinces aim at future energy.", page.Find(".said").TextContent, StringComparison.Ordinal);
    }

    private static (string Number, string? Url) Figure(IElement figure) =>
        (figure.QuerySelector("dd a")!.TextContent, figure.QuerySelector("dd a")!.LeadsTo());
}
