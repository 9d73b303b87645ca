using AngleSharp.Dom;
using Bunit;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Measures;

public sealed class MeasuresPageTests() : PageContext(TestDataset.Create(Further))
{
    /// <summary>Sixty more of Beijing, so that there are pages.</summary>
    private static IEnumerable<Measure> Further =>
        Enumerable.Range(101, 60).Select(number => TestDataset.General($"110000-{number:0000}", $"算力措施{number}"));

    [Fact]
    public void Everything_is_listed_newest_first_fifty_to_a_page()
    {
        var page = Open<MeasuresPage>("/measures");

        Assert.Equal(50, Rows(page).Count);
        Assert.Contains("测试战略性新兴产业", Rows(page)[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("68", page.Find(".mcount b").TextContent);
        Assert.Contains("第 1—50 条，共 68 条", page.Find(".pager").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_page_holds_the_rest()
    {
        var page = Open<MeasuresPage>("/measures?size=25&page=3");

        Assert.Equal(18, Rows(page).Count);
        Assert.Equal("3", page.Find(".pgs [aria-current]").TextContent);
        Assert.Equal("/measures?page=2&size=25", page.FindAll(".pgs a")[1].LeadsTo());
    }

    [Theory]
    [InlineData("/measures?t=funds", "政府投资基金", 2)]
    [InlineData("/measures?p=320000", "江苏", 4)]
    [InlineData("/measures?track=hydrogen", "氢能", 1)]
    [InlineData("/measures?status=proposed", "学者建议", 1)]
    [InlineData("/measures?level=city", "地市", 1)]
    [InlineData("/measures?verification=secondary", "转载线索", 2)]
    [InlineData("/measures?due=1", "期满待核", 1)]
    public void A_filter_shows_as_many_as_its_count_and_is_chosen(string address, string choice, int count)
    {
        var page = Open<MeasuresPage>(address);
        var facet = Facet(page, choice);

        Assert.Equal(count, Rows(page).Count);
        Assert.Equal("true", facet.GetAttribute("aria-current"));
        Assert.Equal(count.ToString(System.Globalization.CultureInfo.InvariantCulture), facet.QuerySelector(".n")!.TextContent);
        Assert.Equal("/measures", facet.LeadsTo());
        Assert.StartsWith(choice, page.Find(".chip").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/measures?p=360000,330000", "3 条，含学者建议 1 条")]
    [InlineData("/measures?p=330000", "2 条")]
    [InlineData("/measures?status=proposed", "1 条")]
    [InlineData("/measures?p=360000,330000&status=pilot", "1 条")]
    [InlineData("/measures?status=pilot,proposed", "2 条，含学者建议 1 条")]
    public void How_many_are_only_proposed_stands_beside_the_count(string address, string count) =>
        Assert.Equal(count, Open<MeasuresPage>(address).Find(".mcount").TextContent.Trim());

    [Fact]
    public void What_is_due_for_review_stands_as_a_part_of_the_statuses() =>
        Assert.Contains("其中期满待核", Open<MeasuresPage>("/measures").Find(".fcs li.of").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_second_choice_of_a_filter_widens_it_and_its_count_says_by_how_many()
    {
        var page = Open<MeasuresPage>("/measures?t=funds&sort=title&id=320000-0004");
        var facet = Facet(page, "概念验证中心");

        Assert.Equal("2", facet.QuerySelector(".n")!.TextContent);
        Assert.Equal("/measures?t=funds,concept-verification&sort=title", facet.LeadsTo());
    }

    [Fact]
    public void A_choice_that_shows_nothing_is_not_offered()
    {
        var page = Open<MeasuresPage>("/measures?t=funds");

        Assert.DoesNotContain(page.FindAll(".fcs .fc a"), facet => facet.TextContent.Contains("北京", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_the_address_changes_the_list()
    {
        var page = Open<MeasuresPage>("/measures");

        Navigation.NavigateTo("/measures?t=carbon-footprint");

        page.WaitForAssertion(() => Assert.Equal("测试产品碳足迹核算通则", Assert.Single(Rows(page)).QuerySelector(".ti a")!.TextContent.Trim()));
    }

    [Fact]
    public void The_head_of_the_sorted_column_turns_the_order_and_the_others_sort_by_themselves()
    {
        var page = Open<MeasuresPage>("/measures");

        var sorted = page.Find("th[aria-sort]");
        Assert.Equal("descending", sorted.GetAttribute("aria-sort"));
        Assert.Equal("/measures?sort=oldest", sorted.QuerySelector("a")!.LeadsTo());
        Assert.Equal("/measures?sort=targetYear", page.Find("th.v a").LeadsTo());
    }

    [Fact]
    public void What_was_searched_for_is_marked_in_title_number_and_a_passage()
    {
        var page = Open<MeasuresPage>("/measures?q=氢能");

        var row = Assert.Single(Rows(page));
        Assert.Equal("氢能", row.QuerySelector(".sub mark")!.TextContent);
        Navigation.NavigateTo("/measures?q=测政发[2024]1号");
        page.WaitForAssertion(() => Assert.Equal("测政发〔2024〕1号", page.Find("td.no mark").TextContent));
    }

    [Fact]
    public void Typing_searches_once_it_rests()
    {
        var page = Open<MeasuresPage>("/measures?t=future-industries&page=1");
        var box = page.Find("#measure-search");

        box.Input("量");
        Time.Pass(MeasuresPage.Debounce / 2);
        box.Input("量子");
        Time.Pass(MeasuresPage.Debounce / 2);
        Assert.DoesNotContain("q=", Address, StringComparison.Ordinal);

        Time.Pass(MeasuresPage.Debounce / 2);
        page.WaitForAssertion(() => Assert.Equal("/measures?t=future-industries&q=" + Uri.EscapeDataString("量子"), Address));
        Assert.Equal("量子", page.Find("#measure-search").GetAttribute("value"));
    }

    [Fact]
    public void Enter_in_the_box_searches_at_once()
    {
        var page = Open<MeasuresPage>("/measures");

        page.Find("#measure-search").Input("氢能");
        page.Find("form[role=search]").Submit();

        Assert.Equal("/measures?q=" + Uri.EscapeDataString("氢能"), Address);
    }

    [Fact]
    public void Without_a_circuit_the_form_carries_the_rest_of_the_view()
    {
        var form = Open<MeasuresPage>("/measures?t=funds&status=inForce&q=基金&sort=title").Find("form[role=search]");

        Assert.Equal("get", form.GetAttribute("method"));
        Assert.Equal(
            ["t=funds", "status=inForce", "sort=title", "q=基金"],
            form.QuerySelectorAll("input").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}"));
    }

    [Fact]
    public void A_row_opens_beside_the_list_with_its_proof()
    {
        var page = Open<MeasuresPage>("/measures?p=320000");

        Assert.Empty(page.FindAll(".drawer"));
        Navigation.NavigateTo(page.Find("tbody tr:nth-child(2) .ti a").LeadsTo()!);

        page.WaitForAssertion(() => Assert.Equal("测试省未来产业行动方案", page.Find(".drawer h2").TextContent));
        Assert.Contains("测政发〔2024〕1号", page.Find(".drawer").TextContent, StringComparison.Ordinal);
        Assert.Contains("第三条", page.Find(".drawer").TextContent, StringComparison.Ordinal);
        Assert.Contains("on", page.Find("#m-320000-0001").ClassList);
    }

    [Fact]
    public void The_keys_go_to_the_neighbours_the_record_and_back_out()
    {
        var page = Open<MeasuresPage>("/measures?p=320000&id=320000-0001");

        Assert.Equal("/measures?p=320000&id=320000-0003", Key(page, "j"));
        Assert.Equal("/measures?p=320000&id=320000-0004", Key(page, "k"));
        Assert.Equal("/measures/320000-0001", Key(page, "Enter"));
        Assert.Equal("/measures?p=320000", Key(page, "Escape"));
        Assert.Equal("/measures", Key(page, "x"));
    }

    [Fact]
    public void With_nothing_open_the_first_key_opens_the_first_row() =>
        Assert.Equal("/measures?p=320000&id=320000-0004", Key(Open<MeasuresPage>("/measures?p=320000"), "j"));

    [Fact]
    public void X_removes_the_last_chip()
    {
        var page = Open<MeasuresPage>("/measures?p=320000&t=funds&q=基金");

        Assert.Equal(["江苏", "政府投资基金", "检索“基金”"], page.FindAll(".chip").Select(chip => chip.TextContent.Trim()));
        Assert.Equal("/measures?p=320000&t=funds", Key(page, "x"));
    }

    [Fact]
    public void Nothing_found_says_what_was_asked_what_the_review_says_and_a_way_out()
    {
        var page = Open<MeasuresPage>("/measures?p=360000,310000&t=concept-verification");

        var empty = page.Find(".empty");
        Assert.Contains("江西、上海、概念验证中心", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains("江西，概念验证中心：已检索，未见（2026-11-18 检索）", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains("上海，概念验证中心：未核查", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains("/coverage?p=360000&t=concept-verification", empty.QuerySelectorAll("a").Select(link => link.LeadsTo()));
        Assert.Contains("/measures?p=360000,310000", empty.QuerySelectorAll("a").Select(link => link.LeadsTo()));
    }

    [Fact]
    public void What_the_address_says_wrong_is_told_and_the_rest_shown()
    {
        var page = Open<MeasuresPage>("/measures?p=abc&t=funds");

        Assert.Contains("abc", page.Find(".fault").TextContent, StringComparison.Ordinal);
        Assert.Equal(2, Rows(page).Count);
    }

    [Fact]
    public void Downloads_carry_the_filter_and_the_order()
    {
        var links = Open<MeasuresPage>("/measures?t=funds&sort=title&page=2").FindAll("a[download]");

        Assert.Equal(
            [
                "/exports/measures.xlsx?t=funds&sort=title", "/exports/measures-list.xlsx?t=funds&sort=title",
                "/exports/measures.csv?t=funds&sort=title",
            ],
            links.Select(link => link.LeadsTo()));
    }

    [Fact]
    public void The_page_speaks_English()
    {
        Use("en");
        var page = Open<MeasuresPage>("/measures?t=funds");

        Assert.Equal("Measures", page.Find("h1").TextContent);
        Assert.Contains("Test fund of funds", Rows(page)[0].TextContent, StringComparison.Ordinal);
    }

    private static IReadOnlyList<IElement> Rows(IRenderedComponent<MeasuresPage> page) => page.FindAll("table.grid tbody tr");

    private static string? Key(IRenderedComponent<MeasuresPage> page, string key) =>
        Assert.Single(page.FindAll($"a[data-key='{key}']")).LeadsTo();

    private static IElement Facet(IRenderedComponent<MeasuresPage> page, string name) =>
        page.FindAll(".fcs .fc a").First(facet => facet.TextContent.Contains(name, StringComparison.Ordinal));
}
