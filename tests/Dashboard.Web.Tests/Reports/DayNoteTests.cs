using System.Net.Http.Json;
using System.Text.Json;
using ClosedXML.Excel;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

/// <summary>Files and answers say of an earlier day what it leaves out, and of a later one that nothing is known of it.</summary>
public sealed class DayNoteTests : IAsyncLifetime
{
    private const string LeavesOut = "未计入：不能确定当日已有";
    private const string Later = "晚于数据截至日";

    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/exports/comparison.xlsx?p=320000,330000&home=320000")]
    [InlineData("/exports/measures.xlsx?t=concept-verification,funds")]
    [InlineData("/exports/measures-list.xlsx?t=concept-verification,funds")]
    [InlineData("/exports/theme.xlsx?t=concept-verification")]
    [InlineData("/exports/province.xlsx?p=320000")]
    public async Task A_workbook(string address)
    {
        Assert.Contains(LeavesOut, await HeadsAsync(address + "&asOf=2024-03-31"), StringComparison.Ordinal);
        Assert.Contains(Later, await HeadsAsync(address + "&asOf=2027-03-31"), StringComparison.Ordinal);
        var own = await HeadsAsync(address);
        Assert.DoesNotContain(LeavesOut, own, StringComparison.Ordinal);
        Assert.DoesNotContain(Later, own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_memo()
    {
        const string Address = "/exports/memo.docx?home=360000&peers=320000";
        Assert.Contains(LeavesOut, await BodyAsync("&asOf=2024-03-31"), StringComparison.Ordinal);
        Assert.Contains(Later, await BodyAsync("&asOf=2027-03-31"), StringComparison.Ordinal);
        Assert.DoesNotContain("未计入", await BodyAsync(""), StringComparison.Ordinal);

        async Task<string> BodyAsync(string day)
        {
            using var memo = await host.DownloadWordAsync(Address + day);
            return memo.Body().InnerText;
        }
    }

    [Theory]
    [InlineData("/api/v1/compare?p=320000,330000")]
    [InlineData("/api/v1/measures?t=concept-verification,funds")]
    public async Task An_answer_of_the_API(string address)
    {
        Assert.Contains(LeavesOut, await NoteAsync(address + "&asOf=2024-03-31"), StringComparison.Ordinal);
        Assert.Contains(Later, await NoteAsync(address + "&asOf=2027-03-31"), StringComparison.Ordinal);
        Assert.Null(await NoteAsync(address));
    }

    private async Task<string?> NoteAsync(string address) =>
        (await host.Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken)).GetProperty("note").GetString();

    private async Task<string> HeadsAsync(string address)
    {
        using var workbook = await host.DownloadAsync(address);
        return string.Join('\n', workbook.Worksheets.SelectMany(Head));

        static IEnumerable<string> Head(IXLWorksheet sheet) =>
            [.. sheet.Rows(1, 4).Select(row => row.Cell(1).GetString()), sheet.PageSetup.Footer.Left.GetText(XLHFOccurrence.OddPages)];
    }
}
