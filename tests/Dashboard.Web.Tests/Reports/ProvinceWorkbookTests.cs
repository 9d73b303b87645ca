using System.Net;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class ProvinceWorkbookTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task A_province_comes_with_its_themes_indicators_times_fields_and_proofs()
    {
        using var workbook = await host.DownloadAsync("/exports/province.xlsx?p=320000");

        Assert.Equal(
            ["概况", "指标", "时间", "方案", "标准", "中心", "基金", "措施", "相近省份", "少有做法", "依据", "覆盖", "说明"], workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal("● 有", workbook.Worksheet("概况").Find("状态", "概念验证中心").GetString());
        Assert.Equal(1, workbook.Worksheet("概况").Find("省级", "概念验证中心").GetDouble());
        Assert.Equal("2024", workbook.Worksheet("概况").Find("最早", "概念验证中心").GetString());
        Assert.Equal(100.5, workbook.Worksheet("指标").Find("数值", "地区生产总值", "").GetDouble());
        Assert.Equal("2027", workbook.Worksheet("时间").Find("止", "未来产业", "测试省未来产业行动方案").GetString());
        Assert.Equal(4, workbook.Worksheet("措施").AutoFilter.Range.RowCount() - 1);
        Assert.Contains("已出台措施 4 条", workbook.Worksheet("概况").Cell(3, 1).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_looked_for_is_not_nothing_there()
    {
        using var workbook = await host.DownloadAsync("/exports/province.xlsx?p=310000");

        Assert.Equal("◌ 未核查", workbook.Worksheet("概况").Find("状态", "政府投资基金").GetString());
        Assert.Equal("○ 已检索，未见", workbook.Worksheet("概况").Find("状态", "未来产业").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?p=320000,330000")]
    [InlineData("?p=999999")]
    [InlineData("?p=710000")]
    [InlineData("?p=320000&asOf=now")]
    public async Task What_is_not_one_province_with_data_is_refused(string query)
    {
        using var response = await host.Client.GetAsync("/exports/province.xlsx" + query, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }
}
