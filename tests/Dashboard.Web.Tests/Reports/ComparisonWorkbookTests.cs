using System.Globalization;
using ClosedXML.Excel;
using Dashboard.Web.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class ComparisonWorkbookTests : IAsyncLifetime
{
    private const string Address = "/exports/comparison.xlsx?p=320000,330000,360000,310000";

    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task The_matrix_has_the_provinces_in_the_order_asked_for()
    {
        using var workbook = await host.DownloadAsync(Address);

        Assert.Equal(
            ["封面", "对比", "数值", "方案", "标准", "中心", "基金", "采用情况图", "中心图", "基金图", "地图", "依据", "覆盖", "说明"],
            workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal(
            ["主题", "分项", "有，省", "江苏", "依据", "浙江", "依据", "江西", "依据", "上海", "依据"], workbook.Worksheet("对比").Heads());
    }

    [Fact]
    public async Task A_cell_says_state_value_and_proof_and_leads_to_it()
    {
        using var workbook = await host.DownloadAsync(Address);
        var cell = workbook.Worksheet("对比").Find("江苏", "概念验证中心", "计划数量，家");

        Assert.StartsWith("● 20 家", cell.GetString(), StringComparison.Ordinal);
        var reference = cell.CellRight();
        var place = reference.Hyperlink.InternalAddress.Split("!A");
        Assert.Equal("'依据'", place[0]);
        var proof = workbook.Worksheet("依据");
        var row = int.Parse(place[1], CultureInfo.InvariantCulture);
        Assert.Equal(reference.GetString(), proof.Cell(row, 1).GetString());
        Assert.Equal("测试概念验证中心建设方案", proof.Cell(row, 3).GetString());
    }

    [Fact]
    public async Task Every_kind_of_nothing_is_kept_apart_and_leads_to_what_was_searched()
    {
        using var workbook = await host.DownloadAsync(Address);
        var sheet = workbook.Worksheet("对比");

        Assert.Equal("⊖ 无", sheet.Find("江西", "碳足迹", "省级措施").GetString());
        Assert.Equal("○ 未见", sheet.Find("江西", "概念验证中心", "省级措施").GetString());
        Assert.Equal("／ 不适用", sheet.Find("江西", "政府投资基金", "省级措施").GetString());
        Assert.Equal("◌ 未核查", sheet.Find("上海", "政府投资基金", "省级措施").GetString());
        Assert.StartsWith("◐", sheet.Find("浙江", "概念验证中心", "省级措施").GetString(), StringComparison.Ordinal);
        var place = sheet.Find("江西", "碳足迹", "省级措施").CellRight().Hyperlink.InternalAddress.Split("!A");
        var row = int.Parse(place[1], CultureInfo.InvariantCulture);
        Assert.Equal("碳足迹", workbook.Worksheet("覆盖").Cell(row, 1).GetString());
        Assert.Equal("江西", workbook.Worksheet("覆盖").Cell(row, 2).GetString());
    }

    [Fact]
    public async Task Numbers_are_numbers_where_they_compare_and_states_where_there_are_none()
    {
        using var workbook = await host.DownloadAsync(Address);
        var sheet = workbook.Worksheet("数值");

        Assert.Equal(XLDataType.Number, sheet.Find("江苏", "概念验证中心", "计划数量").DataType);
        Assert.Equal(20, sheet.Find("江苏", "概念验证中心", "计划数量").GetDouble());
        Assert.Equal(XLDataType.Text, sheet.Find("浙江", "概念验证中心", "已建数量").DataType);
        Assert.Equal("≠ 5", sheet.Find("浙江", "概念验证中心", "已建数量").GetString());
        Assert.Equal("未核查", sheet.Find("上海", "政府投资基金", "基金规模").GetString());
    }

    [Fact]
    public async Task The_proof_carries_document_source_and_place()
    {
        using var workbook = await host.DownloadAsync(Address);
        var proof = workbook.Worksheet("依据");

        var numbers = proof.AutoFilter.Range.Rows().Skip(1).Where(row => row.Cell(3).GetString() == "测试省未来产业行动方案").ToList();
        Assert.Equal(2, numbers.Count);
        Assert.Equal("测政发〔2024〕1号", numbers[0].Cell(proof.Heads().ToList().IndexOf("文号") + 1).GetString());
        var address = numbers[0].Cell(proof.Heads().ToList().IndexOf("原文") + 1);
        Assert.Equal("https://example.gov.cn/a?b=1&c=2", address.Hyperlink.ExternalAddress.ToString());
        Assert.Contains("第三条", numbers[0].Cells().Select(cell => cell.GetString()));
        Assert.Contains("测试日报", numbers[1].Cells().Select(cell => cell.GetString()));
    }

    [Fact]
    public async Task Every_sheet_is_ready_to_read_and_to_print()
    {
        using var workbook = await host.DownloadAsync(Address);

        Assert.All(workbook.Worksheets, sheet =>
        {
            Assert.False(string.IsNullOrEmpty(sheet.Cell(1, 1).GetString()));
            Assert.Contains("2026-11-20", sheet.Cell(2, 1).GetString(), StringComparison.Ordinal);
            Assert.InRange(sheet.SheetView.SplitRow, 3, 8);
            Assert.Equal(sheet.Name == "地图" ? XLPageOrientation.Portrait : XLPageOrientation.Landscape, sheet.PageSetup.PageOrientation);
            Assert.Equal(XLPaperSize.A4Paper, sheet.PageSetup.PaperSize);
            Assert.Single(sheet.PageSetup.PrintAreas);
            Assert.Contains("&P", sheet.PageSetup.Footer.Right.GetText(XLHFOccurrence.OddPages), StringComparison.Ordinal);
            Assert.All(sheet.ColumnsUsed(), column => Assert.InRange(column.Width, 5, 125));
        });
    }

    [Fact]
    public async Task Heads_and_first_columns_stand_on_each_printed_page()
    {
        await using var file = await host.DownloadFileAsync(Address);
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        var titles = document.WorkbookPart!.Workbook.DefinedNames!.Elements<DefinedName>()
            .Where(name => name.Name == "_xlnm.Print_Titles").Select(name => name.Text).ToList();
        Assert.Superset(new HashSet<string>(["对比!$6:$6", "数值!$6:$6", "依据!$A:$C,依据!$5:$5", "覆盖!$6:$6", "说明!$4:$4"]), titles.ToHashSet());
        // each map has a title of its own
        Assert.Equal(document.WorkbookPart.WorksheetParts.Count() - 1, titles.Count);
        Assert.DoesNotContain(titles, title => title.StartsWith("地图", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_day_asked_for_stands_in_head_and_file_name()
    {
        using var workbook = await host.DownloadAsync(Address + "&asOf=2023-12-31");
        using var response = await host.Client.GetAsync(Address + "&asOf=2023-12-31", TestContext.Current.CancellationToken);

        Assert.Contains("截至 2023-12-31", workbook.Worksheet(2).Cell(2, 1).GetString(), StringComparison.Ordinal);
        Assert.Equal("○ 未见", workbook.Worksheet(2).Find("江苏", "概念验证中心", "省级措施").GetString());
        Assert.Contains("2023-12-31", response.Content.Headers.ContentDisposition!.FileNameStar!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_home_province_stands_first_and_only_the_chosen_rows_are_there()
    {
        using var all = await host.DownloadAsync("/exports/comparison.xlsx?p=320000,330000&home=360000&t=concept-verification");
        using var gaps = await host.DownloadAsync("/exports/comparison.xlsx?p=320000,330000&home=320000&t=concept-verification&rows=gaps");

        Assert.Equal("江西", all.Worksheet("对比").Heads()[3]);
        Assert.Contains("本省：江西", all.Worksheet("对比").Cell(3, 1).GetString(), StringComparison.Ordinal);
        Assert.Equal(3, all.Worksheet("对比").AutoFilter.Range.RowCount() - 1);
        Assert.Equal(0, gaps.Worksheet("对比").AutoFilter.Range.RowCount() - 1);
        Assert.Contains("只列有缺项的行", gaps.Worksheet("对比").Cell(3, 1).GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_notes_lead_back_to_the_page_with_the_same_view()
    {
        using var workbook = await host.DownloadAsync(Address + "&rows=differ&asOf=2025-01-01");
        var notes = workbook.Worksheet("说明");

        Assert.Equal(
            new Uri(host.Client.BaseAddress!, "/compare?p=320000,330000,360000,310000&asOf=2025-01-01&rows=differ"),
            new Uri(notes.AutoFilter.Range.LastRow().Cell(3).GetString(), UriKind.Absolute));
        Assert.Contains(
            workbook.Worksheet(1).Column(3).CellsUsed(),
            cell => cell.GetString().StartsWith(new Uri(host.Client.BaseAddress!, "/compare?").ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_English_sheets_heads_and_titles_are_English()
    {
        host.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        using var workbook = await host.DownloadAsync(Address);

        Assert.Equal(["Cover", "Comparison", "Figures", "Plans"], workbook.Worksheets.Take(4).Select(sheet => sheet.Name));
        Assert.Contains("Jiangsu", workbook.Worksheet(2).Heads());
        Assert.StartsWith("● 20 centres", workbook.Worksheet(2).Find("Jiangsu", "Concept verification", "Planned, centres").GetString(), StringComparison.Ordinal);
    }
}
