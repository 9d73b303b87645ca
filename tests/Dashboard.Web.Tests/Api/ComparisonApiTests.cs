using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Tests.Fixtures;
using Dashboard.Web.Tests.Reports;
using Xunit;

namespace Dashboard.Web.Tests.Api;

public sealed class ComparisonApiTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Measures_are_filtered_counted_and_paged()
    {
        var list = await GetAsync("/api/v1/measures?p=320000,330000&level=province&sort=oldest&size=2&page=2");

        Assert.Equal(5, list.GetProperty("total").GetInt32());
        Assert.Equal(2, list.GetProperty("page").GetInt32());
        Assert.Equal(2, list.GetProperty("size").GetInt32());
        Assert.Equal(2, list.GetProperty("items").GetArrayLength());
    }

    [Theory]
    [InlineData("q=战略性新兴", "320000-0004")]
    [InlineData("q=测政发〔2024〕1号", "320000-0001")]
    [InlineData("track=hydrogen", "320000-0001")]
    [InlineData("status=pilot", "330000-0001")]
    [InlineData("status=proposed", "360000-0001")]
    [InlineData("t=carbon-footprint", "320000-0002")]
    [InlineData("verification=officialText&asOf=2023-12-31&t=funds", "330000-0002")]
    [InlineData("p=330000&level=city", "330000-0001")]
    public async Task Each_filter_narrows_the_list(string filter, string id)
    {
        var list = await GetAsync("/api/v1/measures?" + filter);

        Assert.Equal([id], list.GetProperty("items").EnumerateArray().Select(item => Text(item, "id")));
    }

    [Fact]
    public async Task A_comparison_has_a_cell_for_each_province_in_each_row()
    {
        var comparison = await GetAsync("/api/v1/compare?p=330000,320000,360000&t=concept-verification");

        Assert.Equal(["330000", "320000", "360000"], Strings(comparison.GetProperty("provinces")));
        var rows = comparison.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal([null, "cv-planned", "cv-built"], rows.Select(row => Text(row, "facet")));
        Assert.All(rows, row => Assert.Equal(["330000", "320000", "360000"], row.GetProperty("cells").EnumerateArray().Select(cell => Text(cell, "province")!)));
        Assert.Equal(["cityOnly", "recorded", "notFound"], rows[0].GetProperty("cells").EnumerateArray().Select(cell => Text(cell, "state")!));
        var planned = rows[1].GetProperty("cells")[1];
        Assert.Equal(20, planned.GetProperty("value").GetDecimal());
        Assert.Equal("家", Text(rows[1], "unit"));
        Assert.Equal([false, true, false], rows[1].GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("reviewDue").GetBoolean()));
        Assert.False(planned.GetProperty("ended").GetBoolean());
        Assert.Equal(["320000-0003"], Strings(planned.GetProperty("measures")));
    }

    [Fact]
    public async Task A_row_has_the_total_of_what_compares_or_of_all_when_asked()
    {
        var row = (await GetAsync("/api/v1/compare?p=330000,320000&t=funds")).GetProperty("rows")[1];
        Assert.Equal((500m, "目标规模", 1), (row.GetProperty("total").GetDecimal(), Text(row, "totalOf"), row.GetProperty("counted").GetInt32()));

        row = (await GetAsync("/api/v1/compare?p=330000,320000&t=funds&include=incomparable")).GetProperty("rows")[1];
        Assert.Equal((600.5m, 1), (row.GetProperty("total").GetDecimal(), row.GetProperty("incomparable").GetInt32()));
    }

    [Fact]
    public async Task A_place_without_data_is_said_to_be_one()
    {
        var comparison = await GetAsync("/api/v1/compare?p=320000,710000&t=funds");
        var cell = comparison.GetProperty("rows")[0].GetProperty("cells")[1];

        Assert.Equal("notReviewed", Text(cell, "state"));
        Assert.True(cell.GetProperty("noData").GetBoolean());
        Assert.Equal("资料暂缺", Text(cell, "text"));
    }

    [Fact]
    public async Task Without_provinces_all_that_have_data_are_compared_over_the_structured_themes()
    {
        var comparison = await GetAsync("/api/v1/compare");

        Assert.Equal(["110000", "310000", "320000", "330000", "360000"], Strings(comparison.GetProperty("provinces")));
        Assert.Equal(4, comparison.GetProperty("rows").EnumerateArray().Count(row => Text(row, "facet") is null));
    }

    [Fact]
    public async Task A_gap_names_who_has_it_since_when_and_what_to_read()
    {
        var gaps = await GetAsync("/api/v1/gaps?home=360000&peers=yangtze-delta&t=concept-verification");

        var gap = gaps.EnumerateArray().First(item => Text(item, "facet") == "cv-planned");
        Assert.Equal("notFound", Text(gap, "homeState"));
        Assert.Equal(1, gap.GetProperty("peersWith").GetInt32());
        Assert.Equal("2024", Text(gap, "earliest"));
        Assert.Equal(["320000-0003"], Strings(gap.GetProperty("examples")));
        Assert.False(gap.GetProperty("isQuestion").GetBoolean());
    }

    [Fact]
    public async Task A_cell_says_what_stands_under_its_content_on_the_page()
    {
        var dataset = WithFacet("fi-title", FacetField.Title);
        await using var other = await TestHost.StartAsync(dataset);
        var comparison = await other.Client.GetFromJsonAsync<JsonElement>("/api/v1/compare?p=320000,330000", TestContext.Current.CancellationToken);
        var expected = Matrix.Build(dataset, new(["320000", "330000"], [], null)).Blocks
            .SelectMany(block => block.Rows)
            .SelectMany(row => row.Cells, (_, cell) => cell.Caption?.Zh);
        var sent = comparison.GetProperty("rows").EnumerateArray()
            .SelectMany(row => row.GetProperty("cells").EnumerateArray(), (_, cell) => Text(cell, "caption"));
        var cell = (await GetAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas").GetProperty("CompareCell").GetProperty("properties");

        Assert.Equal(expected, sent);
        Assert.Contains(sent, caption => caption is not null);
        Assert.Contains("quieter line", Text(cell.GetProperty("caption"), "description"));
    }

    [Fact]
    public async Task Page_file_and_API_count_the_same_gaps_and_none_says_only_since_when()
    {
        var dataset = WithFacet("fi-first", FacetField.FirstYear);
        var first = dataset.Facets.Single(facet => facet.Code == "fi-first");
        await using var other = await TestHost.StartAsync(dataset);
        string[] peers = ["310000", "320000", "330000"];
        var listed = await other.Client.GetFromJsonAsync<JsonElement>(
            $"/api/v1/gaps?home=360000&peers={string.Join(',', peers)}", TestContext.Current.CancellationToken);
        using var workbook = await other.DownloadAsync($"/exports/comparison.xlsx?p={string.Join(',', peers)}&home=360000");
        var report = GapReport.Build(dataset, new("360000", peers, [], null));

        var row = Matrix.Build(dataset, new(["360000", .. peers], [first.ThemeCode], null)).Blocks[0].Facets.Single(row => row.Facet == first);
        Assert.True(row is { Has: > 0, HasGap: true });
        Assert.DoesNotContain(listed.EnumerateArray(), gap => Text(gap, "facet") == first.Code);
        Assert.Equal(listed.GetArrayLength(), report.Judged.Sum(group => 1 + group.Facets.Count) + report.Questions.Sum(question => question.Rows));
        Assert.Equal(listed.GetArrayLength(), workbook.Worksheet("差距").AutoFilter.Range.RowCount() - 1);
    }

    [Fact]
    public async Task Coverage_says_when_and_how_it_was_searched_or_that_nobody_looked()
    {
        var coverage = await GetAsync("/api/v1/coverage");

        Assert.Equal(5 * 5, coverage.GetArrayLength());
        var none = Cell("360000", TestDataset.CarbonFootprint);
        Assert.Equal("confirmedNone", Text(none, "state"));
        Assert.Equal("2026-11-18", Text(none, "reviewedOn"));
        Assert.Equal("检索政府网站。", Text(none, "method"));
        var unseen = Cell("310000", TestDataset.Funds);
        Assert.Equal("notReviewed", Text(unseen, "state"));
        Assert.Null(Text(unseen, "reviewedOn"));
        Assert.Equal("2026-11-18", Text(Cell("320000", TestDataset.Funds), "reviewedOn"));

        JsonElement Cell(string province, string theme) => coverage.EnumerateArray()
            .Single(item => Text(item, "province") == province && Text(item, "theme") == theme);
    }

    /// <summary>The test dataset with one more row of future industries.</summary>
    private static Dataset WithFacet(string code, FacetField field)
    {
        var dataset = TestDataset.Create();
        return dataset.With(facets:
        [
            .. dataset.Facets,
            new() { Code = code, ThemeCode = TestDataset.FutureIndustries, Order = 9, Field = field, NameZh = "又一行", NameEn = "Another row", NoteZh = "说明。", NoteEn = "Note." },
        ]);
    }

    private async Task<JsonElement> GetAsync(string address) =>
        await host.Client.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);
}
