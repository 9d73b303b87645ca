using Bunit;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Provinces;

public sealed class ProvincesPageTests : PageContext
{
    [Theory]
    [InlineData("/provinces")]
    [InlineData("/provinces?home=360000&asOf=2025-01-01")]
    public void The_list_survives_its_address(string address) =>
        Assert.Equal(address, ProvincesView.Parse(QueryReader.FromUri(address, Data)).ToUrl());

    [Theory]
    [InlineData("/provinces/320000", "/provinces/320000")]
    [InlineData("/provinces/320000?home=360000&asOf=2025-01-01", "/provinces/320000?home=360000&asOf=2025-01-01")]
    [InlineData("/provinces/320000?home=320000", "/provinces/320000")]
    public void A_province_survives_its_address_and_is_not_its_own_home(string address, string expected) =>
        Assert.Equal(expected, ProvinceView.Parse("320000", QueryReader.FromUri(address, Data)).ToUrl());

    [Fact]
    public void Provinces_stand_by_region_with_counts_and_states()
    {
        var page = Open<ProvincesPage>("/provinces?home=330000");

        Assert.Equal(["东部地区", "中部地区", "未纳入统计区域"], page.FindAll(".grp span").Select(region => region.TextContent));
        var home = page.Find("tr.home");
        Assert.Equal(["2", "1", "1", "1", "0"], home.QuerySelectorAll(".v").Select(cell => cell.TextContent));
        Assert.Equal(["未见", "未见", "仅地市", "有"], home.QuerySelectorAll(".state .st").Select(state => state.TextContent));
        Assert.Equal("/compare?p=110000,310000,320000,330000&home=330000", page.Find(".grp a").GetAttribute("href"));
    }

    [Fact]
    public void A_province_without_data_says_so_and_has_no_counts()
    {
        var row = Open<ProvincesPage>("/provinces").FindAll("tbody tr")[^1];

        Assert.Contains("台湾省", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("资料暂缺", row.TextContent, StringComparison.Ordinal);
        Assert.Empty(row.QuerySelectorAll(".v"));
    }

    [Fact]
    public void Proposals_are_in_no_count() => Assert.Equal(
        TestDataset.Create().Measures.Count(measure => measure.CountsAsAdopted),
        ProvinceListing.Build(Data, null).SelectMany(region => region.Rows).Sum(row => row.Total));
}
