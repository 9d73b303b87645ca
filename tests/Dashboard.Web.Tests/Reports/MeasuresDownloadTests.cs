using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using ClosedXML.Excel;
using Dashboard.Web.Tests.Fixtures;
using DocumentFormat.OpenXml.Packaging;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class MeasuresDownloadTests
{
    private static readonly string[] Hostile =
    [
        "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://evil\",\"x\")", "坏\u0000\u0001\u000B\u001F字",
        "半\uD800对", "\uFFFE\uFFFF", "a,b\"c\"\nd", "<b>&amp;</b>", "'引号",
    ];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_holds_what_the_filters_leave_and_says_so()
    {
        await using var host = await TestHost.StartAsync();
        using var workbook = await host.DownloadAsync("/exports/measures.xlsx?p=320000&status=inForce&sort=oldest");
        var sheet = workbook.Worksheet("措施");

        Assert.Equal("筛选：省份：江苏；状态：现行", sheet.Cell(3, 1).GetString());
        Assert.Equal(
            ["测试产品碳足迹核算通则", "测试省未来产业行动方案", "测试战略性新兴产业母基金"],
            sheet.AutoFilter.Range.Rows().Skip(1).Select(row => row.Cell(2).GetString()));
        Assert.Equal("共 3 条", sheet.Cell(4, 1).GetString());
        Assert.Equal(["措施", "依据", "说明"], workbook.Worksheets.Select(other => other.Name));
        Assert.Equal("2023-06", sheet.Find("发布日期", "江苏", "测试产品碳足迹核算通则").GetString());
    }

    [Fact]
    public async Task Hostile_texts_stay_texts_and_break_no_file()
    {
        var measures = Hostile.Select((text, index) => TestDataset.General($"110000-01{index:00}", text))
            .Append(TestDataset.General("110000-0200", new string('长', 40_000)));
        await using var host = await TestHost.StartAsync(TestDataset.Create([.. measures]));

        using var workbook = await host.DownloadAsync("/exports/measures.xlsx?p=110000");

        var cells = workbook.Worksheet("措施").AutoFilter.Range.Rows().Skip(1).Select(row => row.Cell(2)).ToList();
        Assert.Equal(Hostile.Length + 2, cells.Count);
        Assert.All(cells, cell =>
        {
            Assert.False(cell.HasFormula);
            Assert.Equal(XLDataType.Text, cell.DataType);
        });
        var texts = cells.Select(cell => cell.GetString()).ToList();
        Assert.Contains("坏字", texts);
        Assert.Contains("半\uFFFD对", texts);
        Assert.Contains("<b>&amp;</b>", texts);
        Assert.Contains(texts, text => text.Length == 32_767 && text.EndsWith('…'));
        Assert.All(
            cells.Where(cell => cell.GetString() is ['=' or '+' or '-' or '@', ..]),
            cell => Assert.True(cell.Style.IncludeQuotePrefix));
    }

    [Fact]
    public async Task A_text_that_looks_like_an_escape_is_escaped()
    {
        await using var host = await TestHost.StartAsync(TestDataset.Create(TestDataset.General("110000-0100", "_x0041_")));

        await using var file = await host.DownloadFileAsync("/exports/measures.xlsx?p=110000");
        using var document = SpreadsheetDocument.Open(file, isEditable: false);

        Assert.Contains("_x005F_x0041_", document.WorkbookPart!.SharedStringTablePart!.SharedStringTable.Select(text => text.InnerText));
    }

    [Fact]
    public async Task The_csv_opens_right_in_Excel_and_runs_nothing()
    {
        var measures = Hostile.Select((text, index) => TestDataset.General($"110000-01{index:00}", text));
        await using var host = await TestHost.StartAsync(TestDataset.Create([.. measures]));

        using var response = await host.Client.GetAsync("/exports/measures.csv?p=110000", Cancelled);
        var bytes = await response.Content.ReadAsByteArrayAsync(Cancelled);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes.Take(3));
        var text = Encoding.UTF8.GetString(bytes.AsSpan(3));
        Assert.StartsWith("记录号,省份,措施,", text, StringComparison.Ordinal);
        Assert.Contains("\"a,b\"\"c\"\"\nd\"", text, StringComparison.Ordinal);
        foreach (var start in (string[])["=", "+", "-", "@"])
        {
            Assert.DoesNotContain("," + start, text, StringComparison.Ordinal);
            Assert.DoesNotContain(",\"" + start, text, StringComparison.Ordinal);
            Assert.Contains(",'" + start, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/exports/measures.xlsx", "措施清单_2026-11-20.xlsx")]
    [InlineData("/exports/measures.csv", "措施清单_2026-11-20.csv")]
    [InlineData("/exports/theme.xlsx?t=funds", "主题_政府投资基金_2026-11-20.xlsx")]
    [InlineData("/exports/comparison.xlsx?p=320000,330000", "省级政策对比_江苏、浙江_2026-11-20.xlsx")]
    public async Task The_file_has_a_Chinese_name_and_is_not_stored(string address, string name)
    {
        await using var host = await TestHost.StartAsync();

        using var response = await host.Client.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(name, response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("/exports/comparison.xlsx?p=abc", "p")]
    [InlineData("/exports/comparison.xlsx?p=320000", "p")]
    [InlineData("/exports/measures.xlsx?status=foo", "status")]
    [InlineData("/exports/measures.csv?asOf=2025-13-01", "asOf")]
    [InlineData("/exports/theme.xlsx", "t")]
    [InlineData("/exports/theme.xlsx?t=nothing", "t")]
    [InlineData("/exports/theme.xlsx?t=funds,computing-power", "t")]
    public async Task Bad_input_gets_a_problem_and_no_file(string address, string parameter)
    {
        await using var host = await TestHost.StartAsync();

        using var response = await host.Client.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentDisposition);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.Equal(parameter, Assert.Single(problem.GetProperty("errors").EnumerateObject()).Name);
    }

    [Fact]
    public async Task A_list_beyond_the_cap_is_refused_with_the_way_out()
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?> { ["Reports:MaxFormattedRows"] = "3" });

        using var response = await host.Client.GetAsync("/exports/measures.xlsx?level=province", Cancelled);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.Contains("/exports/measures.csv?level=province", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_no_place_comes_free_the_caller_is_told_when_to_come_back()
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Reports:MaxConcurrent"] = "1", ["Reports:Wait"] = "00:00:00",
        });
        using var place = await host.TakeExportPlaceAsync();

        using var response = await host.Client.GetAsync("/exports/measures.xlsx", Cancelled);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
