using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Reports;
using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Reports.Streaming;

public sealed class ListDownloadTests
{
    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_has_all_fields_of_what_the_filters_leave()
    {
        await using var host = await TestHost.StartAsync();

        var read = Assert.Single(ListFiles.Read(await host.DownloadFileAsync("/exports/measures-list.xlsx?p=320000&t=funds&sort=oldest")));

        Assert.Equal("措施清单", read.Name);
        Assert.Equal(
            [
                "记录号", "省份", "主题", "措施", "摘要", "层级", "地市", "状态", "文号", "发文机构", "发布日期", "日期精度", "目标年", "证据",
                "核查", "赛道", "来源", "发布方", "原文", "文中位置",
            ],
            read.Rows[0].Values.Select(cell => cell.Text));
        var fund = Assert.Single(read.Rows, row => row["A"].Text == "320000-0004");
        Assert.Equal("江苏", fund["B"].Text);
        Assert.Equal("设立母基金。", fund["E"].Text);
        Assert.Equal(new ReadCell("45444", false, CellStyle.Day), fund["K"]);
        Assert.Equal("不晚于该日（报道日期）", fund["L"].Text);
        Assert.Equal("测试日报", fund["R"].Text);
        Assert.Equal("https://example.com/news", fund["S"].Text);
        Assert.DoesNotContain("G", fund.Keys);
        Assert.Contains("筛选：省份：江苏；主题：政府投资基金", read.Footer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_speaks_the_reader_s_language()
    {
        await using var host = await TestHost.StartAsync();
        host.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var read = Assert.Single(ListFiles.Read(await host.DownloadFileAsync("/exports/measures-list.xlsx?p=330000&level=city")));

        Assert.Equal("Measures", read.Name);
        Assert.Equal("Test city rules for centres", read.Rows[1]["D"].Text);
        Assert.Equal("month", read.Rows[1]["L"].Text);
    }

    [Fact]
    public async Task The_file_has_a_Chinese_name_and_is_not_stored()
    {
        await using var host = await TestHost.StartAsync();

        using var response = await host.Client.GetAsync("/exports/measures-list.xlsx", Cancelled);

        Assert.Equal(ReportFactory.WorkbookType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("措施清单（全部字段）_2026-11-20.xlsx", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Bad_input_gets_a_problem_and_no_file()
    {
        await using var host = await TestHost.StartAsync();

        using var response = await host.Client.GetAsync("/exports/measures-list.xlsx?status=foo", Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Null(response.Content.Headers.ContentDisposition);
        Assert.Empty(host.Exports.Messages);
    }

    [Theory]
    [InlineData("/exports/measures-list.xlsx")]
    [InlineData("/exports/measures.csv")]
    public async Task When_no_place_comes_free_the_caller_is_told_when_to_come_back(string address)
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Reports:MaxConcurrent"] = "1", ["Reports:Wait"] = "00:00:00",
        });
        using var place = await host.TakeExportPlaceAsync();

        using var refused = await host.Client.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Theory]
    [InlineData("/exports/measures-list.xlsx")]
    [InlineData("/exports/measures.csv")]
    public async Task A_download_gives_its_place_back(string address)
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Reports:MaxConcurrent"] = "1", ["Reports:Wait"] = "00:01:00",
        });

        for (var time = 0; time < 3; time++)
        {
            using var response = await host.Client.GetAsync(address, Cancelled);
            await response.Content.ReadAsByteArrayAsync(Cancelled);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_formatted_list_beyond_the_cap_offers_the_streamed_one_which_works()
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?> { ["Reports:MaxFormattedRows"] = "3" });
        using var refused = await host.Client.GetAsync("/exports/measures.xlsx?level=province&sort=title", Cancelled);
        var problem = await refused.Content.ReadFromJsonAsync<JsonElement>(Cancelled);

        const string offered = "/exports/measures-list.xlsx?level=province&sort=title";
        Assert.Contains(offered, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(Assert.Single(ListFiles.Read(await host.DownloadFileAsync(offered))).Rows.Count > 4);
    }

    [Theory]
    [InlineData("/exports/measures-list.xlsx?p=320000&q=%E6%B5%8B%0A")]
    [InlineData("/exports/measures.xlsx?p=320000")]
    [InlineData("/exports/measures.csv?p=320000")]
    [InlineData("/exports/comparison.xlsx?p=320000,330000")]
    [InlineData("/exports/theme.xlsx?t=funds")]
    public async Task Every_export_is_noted_once_with_its_filter_and_rows(string address)
    {
        await using var host = await TestHost.StartAsync();

        using (var response = await host.Client.GetAsync(address, Cancelled))
        {
            await response.Content.ReadAsByteArrayAsync(Cancelled);
        }

        var message = host.Exports.Single();
        Assert.StartsWith($"Export {address} by ", message, StringComparison.Ordinal);
        Assert.Matches(@": [1-9]\d* rows in \d+ ms, Completed$", message);
        Assert.DoesNotContain('\n', message);
    }

    [Fact]
    public async Task A_reader_who_leaves_stops_the_writing_and_frees_the_place()
    {
        const int count = 30_000;
        await using var host = await TestHost.StartAsync(
            TestDataset.Create(Enumerable.Range(0, count).Select(number => TestDataset.General($"110000-{number + 1000}", $"测试措施第 {number} 号"))),
            new Dictionary<string, string?> { ["Reports:MaxConcurrent"] = "1", ["Reports:Wait"] = "00:01:00" });
        using (var response = await host.Client.GetAsync("/exports/measures-list.xlsx", HttpCompletionOption.ResponseHeadersRead, Cancelled))
        {
            await using var body = await response.Content.ReadAsStreamAsync(Cancelled);
            await body.ReadExactlyAsync(new byte[100], Cancelled);
        }

        using var place = await host.TakeExportPlaceAsync();

        var rows = Regex.Match(host.Exports.Single(), @": (\d+) rows in \d+ ms, Cancelled$").Groups[1].Value;
        Assert.InRange(int.Parse(rows, CultureInfo.InvariantCulture), 0, count - 1);
    }

    [Fact]
    public async Task The_watermark_marks_streamed_and_formatted_files()
    {
        await using var host = await TestHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Reports:Watermark"] = "内部使用 {user} {time}",
        });
        var now = DateTime.UtcNow.AddHours(8).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

        var streamed = Assert.Single(ListFiles.Read(await host.DownloadFileAsync("/exports/measures-list.xlsx")));
        using var formatted = await host.DownloadAsync("/exports/measures.xlsx");

        Assert.StartsWith("&C内部使用 ", streamed.Header, StringComparison.Ordinal);
        Assert.DoesNotContain("{", streamed.Header, StringComparison.Ordinal);
        Assert.All(formatted.Worksheets, sheet =>
            Assert.Matches($"^内部使用 .+ {now[..7]}-\\d\\d \\d\\d:\\d\\d$", sheet.Cell(2, 1).GetString()));
    }

    [Fact]
    public async Task A_file_made_on_the_server_is_fetched_once_by_whoever_knows_its_address()
    {
        await using var host = await TestHost.StartAsync();
        var lists = host.Services.GetRequiredService<MeasureListExports>();
        var job = host.Services.GetRequiredService<ExportJobs>().Start(
            lists.Of(TestDataset.Create(), MeasuresView.Everything))!;
        await job.Completion;

        Assert.Equal(ExportState.Done, job.State);
        Assert.Matches("^/exports/jobs/[A-Za-z0-9_-]{22}$", job.Url);
        using var unknown = await host.Client.GetAsync("/exports/jobs/AAAAAAAAAAAAAAAAAAAAAA", Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);

        var read = Assert.Single(ListFiles.Read(await host.DownloadFileAsync(job.Url)));
        Assert.Equal(job.Rows, read.Rows.Count - 1);

        Assert.True(SpinWait.SpinUntil(() => job.State == ExportState.Gone, TimeSpan.FromSeconds(30)));
        using var again = await host.Client.GetAsync(job.Url, Cancelled);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.DoesNotContain(Directory.EnumerateFiles(host.ExportFolder, "*", SearchOption.AllDirectories), file => !file.EndsWith(".lock", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stopped_server_leaves_no_file()
    {
        var host = await TestHost.StartAsync();
        var folder = host.ExportFolder;
        await using (host)
        {
            var lists = host.Services.GetRequiredService<MeasureListExports>();
            await host.Services.GetRequiredService<ExportJobs>()
                .Start(lists.Of(TestDataset.Create(), MeasuresView.Everything))!.Completion;
            Assert.NotEmpty(Directory.EnumerateFileSystemEntries(folder));
            await host.DisposeServerAsync();

            Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
        }
    }
}
