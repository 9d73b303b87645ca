using Dashboard.Data.Model;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class ThemeWorkbookTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData(TestDataset.FutureIndustries, "赛道,方案,措施,依据,覆盖,说明")]
    [InlineData(TestDataset.CarbonFootprint, "标准,措施,依据,覆盖,说明")]
    [InlineData(TestDataset.ConceptVerification, "中心,措施,依据,覆盖,说明")]
    [InlineData(TestDataset.Funds, "基金,措施,依据,覆盖,说明")]
    [InlineData(TestDataset.ComputingPower, "措施,依据,覆盖,说明")]
    public async Task Each_theme_has_its_own_table(string theme, string sheets)
    {
        using var workbook = await host.DownloadAsync("/exports/theme.xlsx?t=" + theme);

        Assert.Equal(sheets, string.Join(',', workbook.Worksheets.Select(sheet => sheet.Name)));
    }

    [Fact]
    public async Task Tracks_show_the_year_first_named()
    {
        using var workbook = await host.DownloadAsync("/exports/theme.xlsx?t=" + TestDataset.FutureIndustries);
        var sheet = workbook.Worksheet("赛道");

        Assert.Equal(2024, sheet.Find("江苏", "未来能源", "氢能").GetDouble());
        Assert.Equal("○", sheet.Find("上海", "未来能源", "氢能").GetString());
        Assert.Equal("◌", sheet.Find("北京", "未来能源", "氢能").GetString());
    }

    [Fact]
    public async Task Funds_of_different_bases_are_never_added()
    {
        using var workbook = await host.DownloadAsync("/exports/theme.xlsx?t=" + TestDataset.Funds);
        var sheet = workbook.Worksheet("基金");

        Assert.Equal(500, sheet.Find("规模，亿元", "江苏", "测试战略性新兴产业母基金").GetDouble());
        Assert.Equal(100.5, sheet.Find("规模，亿元", "浙江", "测试科创基金").GetDouble());
        var sums = sheet.Cell(4, 1).GetString();
        Assert.Contains("500", sums, StringComparison.Ordinal);
        Assert.DoesNotContain("600.5", sums, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Level_and_status_narrow_all_tables_and_stand_in_their_heads()
    {
        using var workbook = await host.DownloadAsync("/exports/theme.xlsx?t=" + TestDataset.ConceptVerification + "&level=city");

        var centres = workbook.Worksheet("中心");
        Assert.Equal("浙江", centres.Cell(centres.HeadRow() + 1, 1).GetString());
        Assert.Equal(centres.HeadRow() + 1, centres.LastRowUsed()!.RowNumber());
        Assert.DoesNotContain(centres.CellsUsed(), cell => cell.GetString().Contains("已建 8 家", StringComparison.Ordinal));
        Assert.All(
            ["中心", "措施", "依据"],
            name => Assert.Contains(workbook.Worksheet(name).CellsUsed(), cell => cell.GetString().Contains("层级：地市", StringComparison.Ordinal)));
        var list = workbook.Worksheet("措施");
        Assert.Equal(list.HeadRow() + 1, list.LastRowUsed()!.RowNumber());
    }

    [Fact]
    public async Task Platforms_stand_beside_the_standards()
    {
        var dataset = TestDataset.Create();
        await using var other = await TestHost.StartAsync(dataset.With(measures:
        [
            .. dataset.Measures,
            new CarbonFootprintMeasure
            {
                Id = "330000-0099", ProvinceCode = "330000", ThemeCode = TestDataset.CarbonFootprint,
                TitleZh = "测试碳足迹平台上线", TitleEn = "Test footprint platform goes online", SummaryZh = "上线。", SummaryEn = "Online.",
                Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce, Verification = Verification.Press,
                CheckedOn = dataset.AsOf, Tags = [], Tracks = [], Figures = [], Citations = dataset.Measures[0].Citations,
                Platform = "测试碳足迹平台",
            },
        ]));
        using var workbook = await other.DownloadAsync("/exports/theme.xlsx?t=" + TestDataset.CarbonFootprint);
        var sheet = workbook.Worksheet("标准");

        Assert.Equal("DB00/T 0001", sheet.Find("标准号", "江苏", "测试产品碳足迹核算通则").GetString());
        Assert.Equal("测试碳足迹平台", sheet.Find("平台", "浙江", "测试碳足迹平台上线").GetString());
    }

    [Fact]
    public async Task A_table_without_rows_says_so()
    {
        using var workbook = await host.DownloadAsync("/exports/theme.xlsx?t=" + TestDataset.CarbonFootprint + "&level=national");

        Assert.Contains(workbook.Worksheet("标准").CellsUsed(), cell => cell.GetString() == "没有符合条件的记录。");
    }

    [Fact]
    public async Task A_citys_centres_are_not_the_provinces()
    {
        using var workbook = await host.DownloadAsync("/exports/theme.xlsx?t=" + TestDataset.ConceptVerification);
        var sheet = workbook.Worksheet("中心");

        Assert.Equal(5, sheet.Find("已建，家", "浙江", "测试市").GetDouble());
        Assert.Equal(8, sheet.Find("已建，家", "江苏", "").GetDouble());
        Assert.Contains("已建 8 家", sheet.Cell(4, 1).GetString(), StringComparison.Ordinal);
    }
}
