using Bunit;
using Dashboard.Web.Features.Changes;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Changes;

public sealed class ChangesPageTests : PageContext
{
    [Theory]
    [InlineData("/changes")]
    [InlineData("/changes?p=320000&t=funds&from=2024-01-01&to=2026-11-20&tab=due")]
    public void Its_address_comes_back_as_it_was(string address)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(address, ChangesView.Parse(query).ToUrl());
        Assert.Empty(query.Faults);
    }

    [Fact]
    public void The_figures_are_the_rows()
    {
        var page = Open<ChangesPage>("/changes?from=2000-01-01&to=2030-12-31");

        var figures = page.FindAll(".kf dd:nth-of-type(1)").Sum(figure => int.Parse(new string([.. figure.TextContent.Where(char.IsDigit)]), System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(figures, page.FindAll(".ch tbody tr").Count);
        Assert.True(figures > 0);
    }

    [Fact]
    public void A_row_says_what_changed_by_which_date_and_where_it_is_from()
    {
        var page = Open<ChangesPage>("/changes?from=2000-01-01&to=2026-11-20&p=320000&t=funds&tab=new");

        var row = page.Find(".ch tbody tr");
        Assert.Equal("新增", row.QuerySelector(".tag")!.TextContent);
        Assert.Contains("发布", row.QuerySelector(".w")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("来源", row.QuerySelector(".ti .sub")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("/measures/320000-", row.QuerySelector(".ti a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Days_in_the_wrong_order_are_told_and_left_out()
    {
        var page = Open<ChangesPage>("/changes?from=2026-01-01&to=2020-01-01");

        Assert.Contains("from", page.Find(".fault").TextContent, StringComparison.Ordinal);
        Assert.Contains("2025-11-20 → 2026-11-20", page.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/changes?from=2027-01-01", "2027-01-01 晚于")] // of a day before it
    [InlineData("/changes?to=2056-11-21", "to：2056-11-21 过晚；最晚可用 2056-11-20")]
    public void Days_that_cannot_be_used_are_told_and_left_out(string address, string said)
    {
        var page = Open<ChangesPage>(address);

        Assert.Contains(said, page.Find(".fault").ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2025-11-20 → 2026-11-20", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void What_passes_after_the_datas_own_day_is_coming_due_and_not_said_to_have_no_result()
    {
        var page = Open<ChangesPage>("/changes?from=2026-11-20&to=2036-11-20");

        Assert.Equal("2036-11-20 晚于数据截至日 2026-11-20：其后的变化未收录。", page.Find("p.said").TextContent);
        Assert.NotEmpty(page.FindAll(".ch tbody tr"));
        Assert.DoesNotContain(page.FindAll(".ch .tag"), tag => tag.TextContent == "期满待核");
        Assert.Contains(page.FindAll(".ch .tag"), tag => tag.TextContent == "将到期");
        Assert.DoesNotContain("期满待核", page.Find(".ch").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_datas_own_day_nothing_is_coming_due() =>
        Assert.DoesNotContain("将到期", Open<ChangesPage>("/changes").Markup, StringComparison.Ordinal);

    [Fact]
    public void Nothing_changed_is_no_claim_that_nothing_happened()
    {
        var page = Open<ChangesPage>("/changes?from=1999-01-01&to=1999-01-01");

        Assert.Contains("不等于没有变化", page.Find(".empty").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll(".ch"));
    }

    [Fact]
    public void A_count_narrows_to_its_province()
    {
        var page = Open<ChangesPage>("/changes?from=2000-01-01");
        var count = page.Find(".cnt a");
        var number = count.QuerySelector(".num")!.TextContent;

        Navigation.NavigateTo(count.GetAttribute("href")!);

        page.WaitForAssertion(() => Assert.Equal(number, page.FindAll(".ch tbody tr").Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void The_as_of_picker_leads_to_what_changed_since()
    {
        var page = Open<Dashboard.Web.Features.Measures.MeasuresPage>("/measures?t=funds&asOf=2025-01-01");

        Assert.Contains(page.FindAll("a"), link => link.GetAttribute("href") == $"/changes?t={TestDataset.Funds}&from=2025-01-01");
    }
}
