using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Data.Comparison;
using Dashboard.Web.Tests.Fixtures;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Dashboard.Web.Tests.Reports;

/// <summary>Cover, gap list, charts, map and names of the comparison workbook.</summary>
public sealed class ComparisonExtrasTests : IAsyncLifetime
{
    private const string Address = "/exports/comparison.xlsx?p=310000,320000,330000&home=360000";

    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_cover_says_what_was_asked_and_leads_to_each_sheet()
    {
        using var workbook = await host.DownloadAsync(Address);
        var cover = workbook.Worksheet(1);
        var rows = cover.RowsUsed().ToDictionary(row => $"{row.Cell(1).GetString()}/{row.Cell(2).GetString()}", row => row.Cell(3));

        Assert.StartsWith("江西与其他 3 个省级单位相比", rows["问题/要回答的问题"].GetString(), StringComparison.Ordinal);
        Assert.Equal("江西、上海、江苏、浙江", rows["问题/省份"].GetString());
        Assert.Equal("2026-11-20", rows["问题/截至"].GetString());
        Assert.Equal(7, rows["问题/数据版本"].GetDouble());
        Assert.DoesNotContain(rows.Keys, key => key.EndsWith("/生成人", StringComparison.Ordinal));
        Assert.Equal(
            workbook.Worksheets.Skip(1).Select(sheet => $"'{sheet.Name}'!A1"),
            rows.Where(row => row.Key.StartsWith("目录/", StringComparison.Ordinal)).Select(row => row.Value.Hyperlink.InternalAddress));
    }

    [Fact]
    public async Task The_gap_sheet_has_the_numbers_of_the_API()
    {
        using var workbook = await host.DownloadAsync(Address);
        var gaps = await host.Client.GetFromJsonAsync<JsonElement>(
            "/api/v1/gaps?home=360000&peers=310000,320000,330000", TestContext.Current.CancellationToken);
        var sheet = workbook.Worksheet("差距");

        Assert.Equal(
            gaps.EnumerateArray().Select(gap => (gap.GetProperty("peersWith").GetDouble(), gap.GetProperty("peersTotal").GetDouble(), Since(gap))),
            sheet.AutoFilter.Range.Rows().Skip(1).Select(row => (row.Cell(5).GetDouble(), row.Cell(6).GetDouble(), row.Cell(7).GetString())));
        Assert.Equal(
            gaps.EnumerateArray().Select(gap => gap.GetProperty("group").GetDouble()),
            sheet.AutoFilter.Range.Rows().Skip(1).Select(row => row.Cell(4).GetDouble()));
        Assert.Equal("差距", sheet.Find("判定", "碳足迹", "整个主题").GetString());
        Assert.Equal("先补查", sheet.Find("判定", "未来产业", "整个主题").GetString());
        Assert.StartsWith("'依据'!A", sheet.Find("依据", "碳足迹", "整个主题").Hyperlink.InternalAddress, StringComparison.Ordinal);

        static string Since(JsonElement gap) => gap.GetProperty("earliest").GetString()! switch
        {
            var date when gap.GetProperty("earliestIsLatestPossible").GetBoolean() => $"不晚于 {date}",
            { Length: 4 } year => $"{year} 年内",
            var date => date,
        };
    }

    [Fact]
    public async Task Near_provinces_come_with_method_weights_distances_and_who_is_left_out()
    {
        await using var known = await TestHost.StartAsync(TestDataset.Create().WithCompleteVintages());
        using var workbook = await known.DownloadAsync("/exports/comparison.xlsx?p=320000,310000&home=330000&near=gdp:3");
        var sheet = workbook.Worksheet("相近省份");
        var head = string.Join('\n', sheet.Column(1).CellsUsed().Select(cell => cell.GetString()).TakeWhile(text => text != "省份"));
        var rows = sheet.AutoFilter.Range.Rows().Skip(1).ToDictionary(row => row.Cell(1).GetString());
        var similar = Likeness.Build(TestDataset.Create(), null).SimilarTo("330000", 9).Single(other => other.Province.Code == "320000");

        Assert.Contains("权重 3", head, StringComparison.Ordinal);
        Assert.Contains("欧氏距离", head, StringComparison.Ordinal);
        Assert.Contains("未列入：北京、上海、江西", head, StringComparison.Ordinal);
        Assert.Contains("Jaccard", head, StringComparison.Ordinal);
        // two provinces are two standard deviations apart; three times the square
        Assert.Equal(("是", 3.46), (rows["江苏"].Cell(2).GetString(), rows["江苏"].Cell(3).GetDouble()));
        Assert.All(rows.Values, row => Assert.Equal("0.00", row.Cell(4).Style.NumberFormat.Format));
        Assert.Equal("0.00", rows["江苏"].Cell(3).Style.NumberFormat.Format);
        Assert.Equal(("是", "缺指标"), (rows["上海"].Cell(2).GetString(), rows["上海"].Cell(3).GetString()));
        Assert.Equal("", rows["江西"].Cell(2).GetString());
        Assert.Equal((similar.Shared, similar.Either), ((int)rows["江苏"].Cell(5).GetDouble(), (int)rows["江苏"].Cell(6).GetDouble()));
        Assert.Equal(4, rows.Count);
    }

    [Fact]
    public async Task What_few_provinces_have_comes_with_its_rarity_and_its_proof()
    {
        using var workbook = await host.DownloadAsync("/exports/comparison.xlsx?p=310000,330000&home=320000");
        var sheet = workbook.Worksheet("少有做法");
        var expected = Likeness.Build(TestDataset.Create(), null).DistinctiveOf("320000", 20);

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(item => Math.Round(item.Score, 2)), sheet.AutoFilter.Range.Rows().Skip(1).Select(row => row.Cell(3).GetDouble()));
        Assert.All(sheet.AutoFilter.Range.Rows().Skip(1), row => Assert.StartsWith("'依据'!A", row.Cell(5).GetHyperlink().InternalAddress, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_home_province_there_is_no_gap_sheet()
    {
        using var workbook = await host.DownloadAsync("/exports/comparison.xlsx?p=310000,320000,330000");

        Assert.DoesNotContain("差距", workbook.Worksheets.Select(sheet => sheet.Name));
    }

    [Fact]
    public async Task Theme_sheets_hold_the_chosen_provinces_only()
    {
        using var workbook = await host.DownloadAsync("/exports/comparison.xlsx?p=330000,360000&t=funds,computing-power");

        var funds = workbook.Worksheet("基金");
        Assert.Equal("测试科创基金", Assert.Single(funds.AutoFilter.Range.Rows().Skip(1)).Cell(2).GetString());
        Assert.Contains("100.5", funds.Cell(4, 1).GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("500", funds.Cell(4, 1).GetString(), StringComparison.Ordinal);
        Assert.Equal("建议建设测试算力中心", Assert.Single(workbook.Worksheet("算力").AutoFilter.Range.Rows().Skip(1)).Cell(2).GetString());
    }

    [Fact]
    public async Task Charts_refer_to_cells_that_hold_what_the_charts_keep()
    {
        await using var file = await host.DownloadFileAsync(Address);
        using var workbook = Workbooks.Open(file);
        file.Position = 0;
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var charts = document.WorkbookPart!.WorksheetParts
            .SelectMany(sheet => sheet.DrawingsPart?.ChartParts ?? []).Select(part => part.ChartSpace).ToList();

        Assert.Equal(3, charts.Count);
        var compared = 0;
        foreach (var chart in charts)
        {
            foreach (var reference in chart.Descendants<NumberReference>())
            {
                var cells = workbook.Range(reference.Formula!.Text).Cells().ToList();
                foreach (var point in reference.NumberingCache!.Elements<NumericPoint>())
                {
                    compared++;
                    Assert.Equal(cells[(int)point.Index!.Value].GetDouble(), double.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture));
                }

                Assert.Equal(reference.NumberingCache.Elements<NumericPoint>().Count(), cells.Count(cell => !cell.IsEmpty()));
            }

            foreach (var reference in chart.Descendants<StringReference>())
            {
                Assert.Equal(
                    reference.StringCache!.Elements<StringPoint>().Select(point => point.NumericValue!.Text),
                    workbook.Range(reference.Formula!.Text).Cells().Select(cell => cell.GetString()));
            }
        }

        Assert.InRange(compared, 24, 40);
    }

    [Fact]
    public async Task Centres_and_funds_are_drawn_as_they_count()
    {
        using var workbook = await host.DownloadAsync(Address);

        Assert.Equal(20, workbook.Worksheet("中心图").Find("计划，家", "江苏").GetDouble());
        Assert.Equal(8, workbook.Worksheet("中心图").Find("已建，家", "江苏").GetDouble());
        Assert.Single(workbook.Worksheet("中心图").AutoFilter.Range.Rows().Skip(1));
        Assert.Equal(500, workbook.Worksheet("基金图").Find("目标规模", "江苏").GetDouble());
        Assert.Equal(100.5, workbook.Worksheet("基金图").Find("认缴", "浙江").GetDouble());
        Assert.Equal(1, workbook.Worksheet("采用情况图").Find("仅地市有", "概念验证中心").GetDouble());
    }

    [Theory]
    [InlineData("", false, "≠ 100.5")]
    [InlineData("&include=incomparable", true, "100.5")]
    public async Task What_does_not_compare_is_in_the_file_only_when_asked_for(string include, bool unknown, string figure)
    {
        using var workbook = await host.DownloadAsync(Address + include);

        Assert.Equal(unknown, workbook.Worksheet("基金图").CellsUsed().Any(cell => cell.GetString() == "口径未说明（最大一只）"));
        Assert.Equal(figure, workbook.Worksheet("数值").Find("浙江", "政府投资基金", "基金规模").GetString());
        Assert.Equal(unknown, workbook.Worksheet("对比").CellsUsed().Any(cell => cell.GetString().Contains("含不可比数值 1 个", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Figures_have_names_for_formulas()
    {
        using var workbook = await host.DownloadAsync(Address);

        Assert.Equal(4, workbook.Range("figure_provinces").FirstCell().GetDouble());
        Assert.Equal(
            workbook.Worksheet("差距").AutoFilter.Range.Rows().Count(row => row.Cell(3).GetString() == "差距"),
            workbook.Range("figure_gap_rows").FirstCell().GetDouble());
        var planned = workbook.NamedRange("row_cv_planned").Ranges.Single();
        Assert.Equal("数值", planned.Worksheet.Name);
        Assert.Equal(["未见", "未见", "20", "未见"], planned.Cells().Select(cell => cell.GetString()).Select(text => text == "未核查" ? "未见" : text));
    }

    [Fact]
    public async Task The_map_lies_on_its_sheet_with_a_text_for_those_who_do_not_see_it()
    {
        await using var file = await host.DownloadFileAsync(Address);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == "地图").Id!.Value!;
        var drawing = ((WorksheetPart)document.WorkbookPart.GetPartById(id)).DrawingsPart!;

        // the leading theme's, then two with a map for each of the four themes
        Assert.Equal(3, drawing.ImageParts.Count());
        var pictures = drawing.WorksheetDrawing.Descendants<Xdr.NonVisualDrawingProperties>().ToList();
        Assert.All(pictures, picture => Assert.Contains("台湾省资料暂缺", picture.Description!.Value, StringComparison.Ordinal));
        Assert.EndsWith("：有无", pictures[0].Name!.Value, StringComparison.Ordinal);
        Assert.Equal("各主题有无（1/2）", pictures[1].Name!.Value);
        var rows = drawing.WorksheetDrawing.Descendants<Xdr.FromMarker>().Select(from => int.Parse(from.RowId!.Text, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.True(rows[1] > rows[0] + 20);

        // which stands under its own title on a page of its own
        using var workbook = await host.DownloadAsync(Address);
        var sheet = workbook.Worksheet("地图");
        Assert.Equal("各主题有无（1/2）", sheet.Cell(rows[1], 1).GetString());
        Assert.Equal([rows[1] - 1, rows[2] - 1], sheet.PageSetup.RowBreaks);
        // A4 upright less its margins and the lines above the picture, in millimetres
        var heights = drawing.WorksheetDrawing.Descendants<Xdr.Extent>().Select(extent => extent.Cy!.Value / 36_000.0).ToList();
        Assert.InRange(heights[0] + (sheet.Rows(1, rows[0]).Sum(row => row.Height) * 25.4 / 72), 100, 265);
        Assert.InRange(heights[1], 100, 255);
    }

    [Fact]
    public async Task More_maps_than_are_read_on_a_page_lie_on_several()
    {
        await using var file = await host.DownloadFileAsync(Address + "&t=future-industries,carbon-footprint,concept-verification,funds,computing-power");
        using var document = SpreadsheetDocument.Open(file, isEditable: false);
        var id = document.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == "地图").Id!.Value!;
        var drawing = ((WorksheetPart)document.WorkbookPart.GetPartById(id)).DrawingsPart!;

        Assert.Equal(
            ["各主题有无（1/3）", "各主题有无（2/3）", "各主题有无（3/3）"],
            drawing.WorksheetDrawing.Descendants<Xdr.NonVisualDrawingProperties>().Skip(1).Select(picture => picture.Name!.Value));
    }
}
