using Bunit;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Provinces;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Provinces;

/// <summary>With more indicators complete than distances are taken by.</summary>
public sealed class NearestTests() : PageContext(TestDataset.Create().With(
    indicators: [Indicator("gdp", "地区生产总值", 1), Indicator("talent", "人才总量", 2)],
    vintages: [Vintage("gdp", 50, 60, 100, 80, 20), Vintage("talent", 9, 1, 9, 2, 3)]))
{
    private static readonly Source Yearbook = new() { Id = "yearbook", Title = "测试年鉴", Publisher = "测试统计局", Kind = SourceKind.Statistics };
    private static readonly string[] Provinces = ["110000", "310000", "320000", "330000", "360000"];

    [Fact]
    public void The_nearest_on_a_provinces_page_are_those_of_the_gap_list_by_the_same_indicators()
    {
        var page = Open<ProvincePage>("/provinces/320000", parameters => parameters.Add(own => own.Code, "320000"));
        var distances = PeerChoice.Of(Data, GapsView.Default with { Home = "320000" }).Distances;

        Assert.Equal(
            distances.Ranked.Select(entry => entry.Province.ShortZh + NearWords.Number(entry.Distance)),
            page.FindAll(".simil li").Select(item => item.TextContent));
        Assert.Contains("方法：地区生产总值（2023 年）；", page.Find(".phead .note").TextContent, StringComparison.Ordinal);
    }

    private static Indicator Indicator(string code, string name, int order) =>
        new() { Code = code, NameZh = name, NameEn = code, UnitZh = "亿元", UnitEn = "100m yuan", Decimals = 1, HigherIsMore = true, Order = order };

    private static IndicatorVintage Vintage(string indicator, params decimal[] values) => new()
    {
        Id = $"{indicator}-2023", IndicatorCode = indicator, Year = 2023, SourceId = Yearbook.Id, Source = Yearbook, IsComplete = true,
        Values = [.. Provinces.Zip(values, (province, value) => new IndicatorValue { VintageId = $"{indicator}-2023", ProvinceCode = province, City = "", Value = value })],
    };
}
