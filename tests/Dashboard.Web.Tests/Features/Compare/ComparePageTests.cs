using AngleSharp.Dom;
using Bunit;
using Dashboard.Web.Features.Compare;
using Microsoft.AspNetCore.Components.Web;
using Xunit;

namespace Dashboard.Web.Tests.Features.Compare;

public sealed class ComparePageTests : PageContext
{
    private const string TwoProvinces = "/compare?p=320000,330000&home=330000";

    public ComparePageTests() => JSInterop.SetupModule("./Features/Compare/CompareTable.razor.js").Mode = JSRuntimeMode.Loose;

    private static IElement Cell(IRenderedComponent<ComparePage> page, string row, int column) =>
        page.FindAll($"tr#{row} button.cell")[column];

    private static IElement Row(IRenderedComponent<ComparePage> page, string row) => page.Find($"tr#{row}");

    private string[] Calls(string function) =>
        [.. JSInterop.Invocations[function].Select(call => string.Join(' ', call.Arguments.Skip(function == "copy" ? 0 : 1)))];

    [Fact]
    public void It_is_a_table_with_a_caption_and_headed_rows_and_columns()
    {
        var page = Open<ComparePage>(TwoProvinces);

        Assert.Contains("浙江、江苏", page.Find("table caption").TextContent);
        Assert.Equal(["col", "col", "col"], page.FindAll("thead th").Select(head => head.GetAttribute("scope")!));
        Assert.Equal(4, page.FindAll("th[scope=rowgroup]").Count);
        Assert.Equal(6, page.FindAll("th[scope=row]").Count);
        Assert.All(page.FindAll("tbody tr"), row => Assert.Equal(2, row.QuerySelectorAll("td").Length));
    }

    [Fact]
    public void The_home_province_comes_first_and_is_marked()
    {
        var page = Open<ComparePage>(TwoProvinces);

        Assert.Contains("浙江", page.FindAll("thead th")[1].TextContent);
        Assert.Contains("home", page.FindAll("thead th")[1].ClassName);
        Assert.All(page.FindAll("tbody tr"), row => Assert.Contains("home", row.QuerySelector("td")!.ClassName));
    }

    [Fact]
    public void A_cell_says_its_state_and_a_row_how_many_have_it()
    {
        var page = Open<ComparePage>(TwoProvinces);

        Assert.Contains("未见", Cell(page, "f-cv-planned", 0).TextContent);
        Assert.Contains("仅地市", Cell(page, "f-cv-built", 0).TextContent);
        Assert.Contains("20", Cell(page, "f-cv-planned", 1).TextContent);
        Assert.Contains("家", Cell(page, "f-cv-planned", 1).TextContent);
        Assert.Contains("2 省 1 有", Row(page, "f-cv-planned").TextContent);
    }

    [Fact]
    public void A_number_that_does_not_compare_carries_its_reason_and_no_bar()
    {
        var page = Open<ComparePage>(TwoProvinces);
        var city = Cell(page, "f-cv-built", 0);

        Assert.Contains("不代表全省", city.QuerySelector(".offm")!.TextContent);
        Assert.Null(city.QuerySelector(".cb"));
        Assert.NotNull(Cell(page, "f-cv-built", 1).QuerySelector(".cb"));
    }

    [Fact]
    public async Task A_cell_opens_its_proof_and_only_one_is_open()
    {
        var page = Open<ComparePage>(TwoProvinces);

        await Cell(page, "f-fi-pattern", 1).ClickAsync(new());
        var proof = page.Find("[role=dialog]");
        Assert.Contains("测政发〔2024〕1号", proof.TextContent);
        Assert.Contains("测试省人民政府", proof.TextContent);
        Assert.Contains("第三条", proof.TextContent);
        Assert.Equal("true", Cell(page, "f-fi-pattern", 1).GetAttribute("aria-expanded"));

        await Cell(page, "f-fund-size", 0).ClickAsync(new());
        Assert.Contains("测试科创基金", Assert.Single(page.FindAll("[role=dialog]")).TextContent);
    }

    [Fact]
    public async Task An_empty_cell_says_what_was_searched_and_leads_to_the_coverage()
    {
        var page = Open<ComparePage>(TwoProvinces);

        await Cell(page, "f-cv-planned", 0).ClickAsync(new());

        var proof = page.Find("[role=dialog]");
        Assert.Contains("未见不等于没有", proof.TextContent);
        Assert.Contains("2026-11-18", proof.TextContent);
        Assert.Contains("检索政府网站", proof.TextContent);
        Assert.Equal("/coverage?p=330000&t=concept-verification", proof.QuerySelector("a.btn")!.GetAttribute("href"));
    }

    [Fact]
    public async Task A_cell_that_nobody_looked_into_says_so()
    {
        var page = Open<ComparePage>("/compare?p=320000,330000&t=computing-power");

        await Cell(page, "r-computing-power", 0).ClickAsync(new());

        Assert.Contains("还没有人检索过", page.Find("[role=dialog]").TextContent);
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("button")]
    public async Task Closing_the_proof_gives_the_focus_back(string how)
    {
        var page = Open<ComparePage>(TwoProvinces);
        await Cell(page, "f-fi-pattern", 1).ClickAsync(new());

        if (how == "button")
        {
            await page.Find("[role=dialog] .icb").ClickAsync(new());
        }
        else
        {
            await page.Find("[role=dialog]").KeyDownAsync(new KeyboardEventArgs { Key = how });
        }

        Assert.Empty(page.FindAll("[role=dialog]"));
        Assert.Equal(["1 1"], Calls("focusCell"));
    }

    [Fact]
    public async Task Arrows_move_the_one_tab_stop()
    {
        var page = Open<ComparePage>(TwoProvinces);
        Assert.Equal("0", Cell(page, "r-future-industries", 0).GetAttribute("tabindex"));

        await Cell(page, "r-future-industries", 0).KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });
        await Cell(page, "f-fi-pattern", 0).KeyDownAsync(new KeyboardEventArgs { Key = "ArrowRight" });

        Assert.Equal("0", Cell(page, "f-fi-pattern", 1).GetAttribute("tabindex"));
        Assert.Single(page.FindAll("button.cell[tabindex='0']"));
        Assert.Equal(["1 0", "1 1"], Calls("focusCell"));
    }

    [Fact]
    public async Task While_a_proof_is_open_arrows_are_its_own()
    {
        var page = Open<ComparePage>(TwoProvinces);
        await Cell(page, "f-fi-pattern", 1).ClickAsync(new());

        await page.Find("[role=dialog]").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowDown" });

        Assert.Equal("0", Cell(page, "f-fi-pattern", 1).GetAttribute("tabindex"));
    }

    [Fact]
    public async Task C_copies_the_citation()
    {
        var page = Open<ComparePage>(TwoProvinces);
        await Cell(page, "f-fi-pattern", 1).ClickAsync(new());

        await Cell(page, "f-fi-pattern", 1).KeyDownAsync(new KeyboardEventArgs { Key = "c" });

        Assert.Contains("测政发〔2024〕1号", Assert.Single(Calls("copy")));
        Assert.Contains("已复制引文", page.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task C_on_an_empty_cell_says_that_there_is_nothing()
    {
        var page = Open<ComparePage>("/compare?p=320000,330000&t=computing-power");

        await Cell(page, "r-computing-power", 0).KeyDownAsync(new KeyboardEventArgs { Key = "c" });

        Assert.Empty(Calls("copy"));
        Assert.Contains("没有可引用", page.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Opening_a_proof_renders_its_row_and_no_other()
    {
        var page = Open<ComparePage>(TwoProvinces);
        await Cell(page, "f-fi-pattern", 0).ClickAsync(new());
        var before = page.FindComponents<CompareLine>().Select(line => line.RenderCount).ToList();

        await Cell(page, "f-fi-pattern", 1).ClickAsync(new());

        var rendered = page.FindComponents<CompareLine>().Select(line => line.RenderCount).Zip(before).Count(pair => pair.First > pair.Second);
        Assert.Equal(1, rendered);
    }

    [Fact]
    public async Task Shift_with_an_arrow_moves_a_column_and_the_address_with_it()
    {
        var page = Open<ComparePage>("/compare?p=320000,330000,310000");

        await page.Find("[data-head='330000']").KeyDownAsync(new KeyboardEventArgs { Key = "ArrowLeft", ShiftKey = true });

        Assert.Equal("/compare?p=330000,320000,310000", Address);
        page.WaitForAssertion(() => Assert.Contains("浙江", page.FindAll("thead th")[1].TextContent));
        Assert.Equal(["330000"], Calls("focusHead"));
    }

    [Fact]
    public async Task Delete_drops_a_column_and_the_focus_goes_to_its_neighbour()
    {
        var page = Open<ComparePage>("/compare?p=320000,330000,310000");

        await page.Find("[data-head='310000']").KeyDownAsync(new KeyboardEventArgs { Key = "Delete" });
        page.WaitForAssertion(() => Assert.Equal(3, page.FindAll("thead th").Count));
        await page.Find("[data-head='320000']").KeyDownAsync(new KeyboardEventArgs { Key = "Delete" });

        Assert.Equal("/compare?p=320000,330000", Address);
        Assert.Equal(["330000"], Calls("focusHead"));
        Assert.Contains("已移除上海", page.Find("[role=status]").TextContent);
    }

    [Fact]
    public void Columns_move_and_leave_by_links_as_well()
    {
        Prerender();
        var page = Open<ComparePage>("/compare?p=320000,330000,310000");

        Assert.Equal(
            ["/compare?p=330000,320000,310000", "/compare?p=320000,310000,330000", "/compare?p=320000,310000"],
            page.FindAll("thead th")[2].QuerySelectorAll(".ca a").Select(link => link.GetAttribute("href")!));
    }

    [Fact]
    public async Task With_a_circuit_no_link_changes_when_another_column_leaves()
    {
        static string[] Links(IRenderedComponent<ComparePage> page, string among) =>
            [.. page.FindAll($"{among} a[data-list-url]").Select(link => link.GetAttribute("data-list-url")!).Where(url => !url.Contains("310000"))];
        var page = Open<ComparePage>("/compare?p=320000,330000,360000,310000&rows=differ");
        var (heads, bar) = (Links(page, "thead"), Links(page, ".cbar"));

        await page.InvokeAsync(() => Navigation.NavigateTo("/compare?p=320000,330000,360000&rows=differ"));

        page.WaitForAssertion(() => Assert.Equal("320000,330000,360000", page.Find("[data-list]").GetAttribute("data-list")));
        Assert.Contains("/compare?p=~drop.330000&asOf=~&rows=differ", heads);
        Assert.Contains("/compare?p=~left.330000&asOf=~&rows=differ", heads);
        Assert.Equal(heads.Where(url => !url.Contains("right.360000")), Links(page, "thead"));
        Assert.Contains("/compare?p=~&asOf=~&rows=gaps", bar);
        Assert.Equal(bar, Links(page, ".cbar"));
    }

    [Fact]
    public void Two_columns_are_the_fewest_so_neither_can_be_dropped() =>
        Assert.Empty(Open<ComparePage>("/compare?p=320000,330000").FindAll("thead a[aria-label^='移除']"));

    [Fact]
    public void Only_the_rows_that_the_home_province_lacks()
    {
        var page = Open<ComparePage>(TwoProvinces + "&rows=gaps");

        Assert.Empty(page.FindAll("tr#f-fund-size"));
        Assert.Single(page.FindAll("tr#f-cv-built"));
        Assert.Equal("浙江所缺", page.Find(".seg a[aria-current]").TextContent);
    }

    [Fact]
    public void Nothing_to_show_says_why_and_leads_back()
    {
        Prerender();
        var page = Open<ComparePage>("/compare?p=320000,330000&t=computing-power&rows=differ");

        Assert.Empty(page.FindAll("table"));
        Assert.Equal("/compare?p=320000,330000&t=computing-power", page.Find(".empty a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/compare?p=abc")]
    [InlineData("/compare?p=320000")]
    [InlineData("/compare?p=320000,abc")]
    public void Too_few_provinces_get_the_picker_and_the_reason(string address)
    {
        var page = Open<ComparePage>(address);

        Assert.Contains("至少选两个", page.Find("h1").TextContent);
        Assert.NotEmpty(page.FindAll("[role=alert]"));
        Assert.NotEmpty(page.FindAll(".wrap form input[type=checkbox]"));
        Assert.Empty(page.FindAll("table"));
    }

    [Theory]
    [InlineData("/compare?p=320000,330000&asOf=2025-13-01")]
    [InlineData("/compare?p=320000,330000,999999")]
    [InlineData("/compare?p=320000,330000&rows=some")]
    public void What_cannot_be_read_is_said_and_the_rest_is_shown(string address)
    {
        var page = Open<ComparePage>(address);

        Assert.NotEmpty(page.FindAll("[role=alert]"));
        Assert.Equal(3, page.FindAll("thead th").Count);
    }

    [Fact]
    public void No_provinces_start_with_a_group_and_say_so()
    {
        var page = Open<ComparePage>("/compare");

        Assert.Contains("长三角", page.Find(".hint").TextContent);
        Assert.Equal(4, page.FindAll("thead th").Count);
        Assert.Contains("p=310000,320000,330000", page.Find(".exports a").GetAttribute("href"));
    }

    [Fact]
    public void A_place_without_data_says_so_in_every_cell()
    {
        var page = Open<ComparePage>("/compare?p=320000,710000");

        Assert.All(page.FindAll("tbody tr td:last-child"), cell => Assert.Contains("资料暂缺", cell.TextContent));
    }

    [Fact]
    public void The_picker_lists_the_chosen_in_the_order_of_the_columns()
    {
        var page = Open<ComparePage>("/compare?p=330000,310000");

        Assert.Equal(
            ["330000", "310000"],
            page.FindAll("form input[name=p][checked]").Select(box => box.GetAttribute("value")!));
    }

    [Fact]
    public void As_of_an_earlier_day_later_measures_are_not_there()
    {
        Prerender();
        var page = Open<ComparePage>("/compare?p=320000,330000&asOf=2024-01-01");

        Assert.Contains("未见", Cell(page, "f-fi-pattern", 0).TextContent);
        Assert.Contains("asOf=2024-01-01", page.Find(".seg a").GetAttribute("href"));
    }

    [Fact]
    public void In_English_every_word_is_English()
    {
        Use("en");
        var page = Open<ComparePage>(TwoProvinces);

        Assert.Equal("2 provinces compared", page.Find("h1").TextContent);
        Assert.Contains("1 of 2 have it", Row(page, "f-cv-planned").TextContent);
    }
}
