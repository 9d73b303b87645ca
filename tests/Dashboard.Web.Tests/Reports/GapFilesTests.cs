using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Bunit;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Tests.Features;
using Dashboard.Web.Tests.Fixtures;
using Xunit;
using TestContext = Xunit.TestContext;

namespace Dashboard.Web.Tests.Reports;

/// <summary>The gap list says the same on its page, in the workbook, in the memo and in the API.</summary>
public sealed partial class GapFilesTests() : PageContext(WithEndedPlan())
{
    [Fact]
    public async Task Texts_to_learn_from_say_how_they_stand_in_all_files_and_on_the_page()
    {
        await using var other = await TestHost.StartAsync(Data);
        using var workbook = await other.DownloadAsync("/exports/comparison.xlsx?home=310000&p=310000,110000&t=future-industries");
        using var memo = await other.DownloadWordAsync("/exports/memo.docx?home=310000&peers=110000,320000&t=future-industries");
        using var due = await other.DownloadWordAsync("/exports/memo.docx?home=360000&peers=320000&t=concept-verification");
        var page = Open<GapsPage>("/gaps?home=310000&peers=110000&t=future-industries");
        var gaps = await other.Client.GetFromJsonAsync<JsonElement>(
            "/api/v1/gaps?home=310000&peers=110000&t=future-industries", TestContext.Current.CancellationToken);

        Assert.Equal("北京：测试已结束方案（已结束）", workbook.Worksheet("差距").Find("可借鉴的文本", "未来产业", "整个主题").GetString());
        Assert.Equal("不晚于 2021-05-06", workbook.Worksheet("差距").Find("最早", "未来产业", "整个主题").GetString());
        Assert.Contains("同组最早的是北京不晚于2021年5月6日的《测试已结束方案》（已结束）", memo.Body().InnerText, StringComparison.Ordinal);
        Assert.Contains("江苏：测试省未来产业行动方案（现行）", memo.Body().InnerText, StringComparison.Ordinal);
        Assert.Contains("江苏：测试概念验证中心建设方案（期满待核）", due.Body().InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("北京：测试已结束方案（已结束）", memo.Body().InnerText, StringComparison.Ordinal);
        Assert.Contains("已结束", page.Find(".gtx .no").TextContent, StringComparison.Ordinal);
        Assert.Contains("不晚于2021-05-06", page.Find(".ge").TextContent, StringComparison.Ordinal);
        var text = gaps[0].GetProperty("texts")[0];
        Assert.Equal(("ended", true, false), (text.GetProperty("status").GetString(), text.GetProperty("hasEnded").GetBoolean(), text.GetProperty("reviewDue").GetBoolean()));
    }

    [Fact]
    public async Task Page_workbook_memo_and_API_count_the_same_groups_and_rows()
    {
        await using var other = await TestHost.StartAsync(Data);
        const string Themes = "&home=330000&t=future-industries,concept-verification,funds,computing-power";
        const string Chosen = "?peers=320000,110000" + Themes;
        using var workbook = await other.DownloadAsync("/exports/comparison.xlsx?p=330000,320000,110000" + Themes);
        using var memo = await other.DownloadWordAsync("/exports/memo.docx" + Chosen);
        var page = Open<GapsPage>("/gaps" + Chosen).Markup;
        var gaps = (await other.Client.GetFromJsonAsync<JsonElement>("/api/v1/gaps" + Chosen, TestContext.Current.CancellationToken)).EnumerateArray().ToList();

        var (policy, detail, question) = (Of("policy"), Of("detail"), Of("question"));
        Assert.True(policy.Groups < policy.Rows && detail.Rows > 0 && question.Rows > 0);
        var counts = $"差距 {policy.Groups} 组，含 {policy.Rows} 项；资料缺口 {detail.Rows} 项；先补查 {question.Groups} 组，含 {question.Rows} 项。";
        Assert.Contains(counts, page, StringComparison.Ordinal);
        Assert.Equal(policy.Groups, Article().Count(page));
        Assert.Contains(counts, string.Join('\n', workbook.Worksheet("差距").Column(1).CellsUsed().Select(cell => cell.GetString())), StringComparison.Ordinal);
        Assert.Equal(
            [policy.Groups, policy.Rows, detail.Rows, question.Groups, question.Rows],
            ((string[])["gaps", "gap_rows", "gap_details", "questions", "question_rows"]).Select(name => (int)workbook.Range("figure_" + name).FirstCell().GetDouble()));
        var body = memo.Body().InnerText;
        Assert.Contains($"未见的差距共{policy.Groups}组、含{policy.Rows}项", body, StringComparison.Ordinal);
        Assert.Contains($"另有资料缺口{detail.Rows}项", body, StringComparison.Ordinal);
        Assert.Contains($"另有{question.Groups}组、{question.Rows}项", body, StringComparison.Ordinal);

        (int Groups, int Rows) Of(string kind)
        {
            var rows = gaps.FindAll(gap => gap.GetProperty("kind").GetString() == kind);
            return (rows.Select(gap => gap.GetProperty("group").GetInt32()).Distinct().Count(), rows.Count);
        }
    }

    private static Dataset WithEndedPlan()
    {
        var ended = new FutureIndustryMeasure
        {
            Id = "110000-0002", ProvinceCode = "110000", ThemeCode = TestDataset.FutureIndustries, TitleZh = "测试已结束方案", TitleEn = "Ended plan",
            SummaryZh = "摘要。", SummaryEn = "Summary.", Level = JurisdictionLevel.Province, Status = MeasureStatus.Ended,
            IssuedOn = PartialDate.Parse("2021-05-06"), IssuedOnIsLatestPossible = true, Verification = Verification.Press,
            CheckedOn = new(2026, 11, 20), Tags = [], Tracks = [], Figures = [], Citations = TestDataset.General("110000-0002", "x").Citations,
        };
        var dataset = TestDataset.Create(ended);
        return dataset.With(facets:
        [
            .. dataset.Facets,
            new() { Code = "fund-mode", ThemeCode = TestDataset.Funds, Order = 9, Field = FacetField.FundMode, NameZh = "运作方式", NameEn = "Mode", NoteZh = "说明。", NoteEn = "Note." },
        ]);
    }

    [GeneratedRegex("<article class=\"gap\"")]
    private static partial Regex Article();
}
