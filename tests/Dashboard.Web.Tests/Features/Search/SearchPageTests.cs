using Bunit;
using Dashboard.Web.Features.Search;
using Dashboard.Web.Shell;
using Xunit;

namespace Dashboard.Web.Tests.Features.Search;

public sealed class SearchPageTests : PageContext
{
    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=abc")]
    [InlineData("/search?p=320000,330000&t=funds&q=%E6%B0%A2%E8%83%BD&asOf=2026-01-01")]
    public void Its_address_comes_back_as_it_was(string address)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(address, SearchView.Parse(query).ToUrl());
        Assert.Empty(query.Faults);
    }

    [Fact]
    public void Before_anything_is_asked_it_shows_what_may_be_asked()
    {
        var page = Open<SearchPage>("/search");

        Assert.NotEmpty(page.FindAll(".help a"));
        Assert.Empty(page.FindAll(".hit"));
    }

    [Fact]
    public void Hits_stand_under_their_province_and_theme_with_the_words_marked()
    {
        var page = Open<SearchPage>("/search?q=基金");

        var hits = page.FindAll(".hit");
        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.StartsWith("/measures/", hit.QuerySelector("a[data-step]")!.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Contains(page.FindAll(".hit mark"), mark => mark.TextContent == "基金");
        Assert.All(page.FindAll(".pv"), province => Assert.NotNull(province.QuerySelector(".th h3")));
    }

    [Fact]
    public void Each_group_leads_to_all_of_it_in_the_list()
    {
        var page = Open<SearchPage>("/search?q=基金");

        var province = page.Find(".pv");
        var code = province.Id![2..];
        Assert.Equal(
            $"/measures?p={code}&q=%E5%9F%BA%E9%87%91", province.QuerySelector(".sec p a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/search?q=建议", "条措施，含学者建议 1 条，涉及")]
    [InlineData("/search?q=母基金", "条措施，涉及")]
    public void How_many_are_only_proposed_stands_beside_the_count(string address, string words) =>
        Assert.Contains(words, Open<SearchPage>(address).Find(".lede").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_count_narrows_and_the_same_count_widens()
    {
        var page = Open<SearchPage>("/search?q=基金");
        var count = page.Find(".counts li a");
        var (address, number) = (count.GetAttribute("href")!, count.QuerySelector(".num")!.TextContent);

        Navigation.NavigateTo(address);

        page.WaitForAssertion(() => Assert.Single(page.FindAll(".pv")));
        Assert.Contains(number, page.Find(".pv .sec p").TextContent, StringComparison.Ordinal);
        Assert.Equal("/search?q=%E5%9F%BA%E9%87%91", page.Find(".counts a[aria-current]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("江苏", "/provinces/320000", null)]
    [InlineData("js", "/provinces/320000", "拼音：js")]
    [InlineData("政府投资基金", "/themes/funds", null)]
    [InlineData("jijin", "/themes/funds", "拼音：jijin")]
    public void Names_lead_to_their_pages(string text, string href, string? reason)
    {
        var page = Open<SearchPage>($"/search?q={text}");

        var name = page.Find(".names li");
        Assert.Equal(href, name.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal(reason, name.QuerySelector(".mut")?.TextContent);
    }

    [Fact]
    public void A_letter_lists_names_and_no_records()
    {
        var page = Open<SearchPage>("/search?q=j");

        Assert.Contains(page.FindAll(".names a"), link => link.GetAttribute("href") == "/provinces/320000");
        Assert.Empty(page.FindAll(".hit, .empty"));
        Assert.StartsWith("单个字母只与", page.Find(".lede").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/search?q=js")]
    [InlineData("/search?q=320000")]
    public void What_is_found_by_its_province_shows_the_province(string address)
    {
        var page = Open<SearchPage>(address);

        Assert.All(page.FindAll(".hit"), hit => Assert.NotEmpty(hit.QuerySelectorAll("mark")));
        Assert.Contains(page.FindAll(".pass"), passage => passage.TextContent.Contains("省份", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_found_says_what_coverage_says()
    {
        var page = Open<SearchPage>("/search?q=江西 概念验证中心 不存在");

        var empty = page.Find(".empty");
        Assert.Contains("已检索，未见", empty.TextContent, StringComparison.Ordinal);
        Assert.Contains(empty.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/coverage?p=360000&t=concept-verification");
    }

    [Fact]
    public void Nothing_found_of_several_words_offers_those_that_find_something()
    {
        var page = Open<SearchPage>("/search?q=基金 不存在");

        var way = Assert.Single(page.FindAll(".ways a"));
        Assert.Equal("/search?q=%E5%9F%BA%E9%87%91", way.GetAttribute("href"));
    }

    [Fact]
    public void It_speaks_english()
    {
        Use("en");
        var page = Open<SearchPage>("/search?q=fund");

        Assert.Equal("Results for “fund”", page.Find("h1").TextContent);
        Assert.NotEmpty(page.FindAll(".hit mark"));
    }
}
