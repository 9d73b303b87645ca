using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dashboard.Data.Comparison;
using Dashboard.Web.Tests.Fixtures;
using DocumentFormat.OpenXml.Wordprocessing;
using Xunit;
using Draw = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Dashboard.Web.Tests.Reports.Memo;

public sealed partial class MemoTests : IAsyncLifetime
{
    private const string Query = "?home=360000&peers=yangtze-delta";
    private const string Address = "/exports/memo.docx" + Query;

    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Title_and_opening_say_who_is_compared_in_what_and_as_of_when()
    {
        using var memo = await host.DownloadWordAsync(Address);

        Assert.Equal("江西省与长三角3省（市）政策对标分析", Assert.Single(memo.Paragraphs("Title")).InnerText);
        var opening = memo.Paragraphs("BodyText")[0].InnerText;
        Assert.Contains("上海、江苏、浙江", opening, StringComparison.Ordinal);
        Assert.Contains("第7版数据", opening, StringComparison.Ordinal);
        Assert.Contains("截至2026年11月20日", opening, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Peers_that_are_near_by_indicators_come_with_method_weights_and_distances()
    {
        await using var known = await TestHost.StartAsync(TestDataset.Create().WithCompleteVintages());
        using var memo = await known.DownloadWordAsync("/exports/memo.docx?home=330000&peers=320000&near=gdp:3");
        using var plain = await known.DownloadWordAsync("/exports/memo.docx?home=330000&peers=310000");

        Assert.Contains("权重 3", memo.Body().InnerText, StringComparison.Ordinal);
        Assert.Contains("与浙江的距离：江苏 3.46", memo.Body().InnerText, StringComparison.Ordinal);
        Assert.Contains("未列入：北京、上海、江西", memo.Body().InnerText, StringComparison.Ordinal);
        Assert.DoesNotContain("欧氏距离", plain.Body().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Likeness_is_told_with_its_numbers_and_its_method()
    {
        using var memo = await host.DownloadWordAsync("/exports/memo.docx?home=320000&peers=330000");
        using var bare = await host.DownloadWordAsync(Address);
        var likeness = Likeness.Build(TestDataset.Create(), null);
        var nearest = likeness.SimilarTo("320000", 1)[0];

        var body = memo.Body().InnerText;
        Assert.Contains("与江苏省最相似的依次是", body, StringComparison.Ordinal);
        Assert.Contains(
            string.Create(CultureInfo.InvariantCulture, $"{nearest.Province.ShortZh}（相似度{nearest.Similarity:F2}，共有{nearest.Shared}项、任一方有{nearest.Either}项"),
            body, StringComparison.Ordinal);
        Assert.Contains("（仅此一省）", body, StringComparison.Ordinal);
        Assert.Contains("Jaccard", memo.MainDocumentPart!.FootnotesPart!.Footnotes!.InnerText, StringComparison.Ordinal);
        Assert.Contains("没有与江西省共有记录的省份", bare.Body().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_are_laid_out_as_the_standard_asks()
    {
        using var memo = await host.DownloadWordAsync(Address);
        var section = memo.Body().GetFirstChild<SectionProperties>()!;
        var (size, margin) = (section.GetFirstChild<PageSize>()!, section.GetFirstChild<PageMargin>()!);

        Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
        Assert.Equal((2098, 1587u), (margin.Top!.Value, margin.Left!.Value));
        Assert.InRange(size.Width.Value - margin.Left.Value - margin.Right!.Value, 8843u, 8845u);
        Assert.InRange((int)size.Height.Value - margin.Top - margin.Bottom!, 12755, 12757);
        var styles = memo.MainDocumentPart!.StyleDefinitionsPart!.Styles!;
        Assert.Equal("32", styles.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!.FontSize!.Val);
        Assert.Equal("仿宋_GB2312", styles.DocDefaults.RunPropertiesDefault.RunPropertiesBaseStyle.RunFonts!.EastAsia);
        Assert.Equal(
            ["方正小标宋简体", "黑体", "楷体_GB2312"],
            ((string[])["Title", "Heading1", "Heading2"]).Select(id => styles.Elements<Style>().Single(style => style.StyleId == id).StyleRunProperties!.RunFonts!.EastAsia!.Value));
        Assert.Equal(["— 1 —", "— 1 —"], memo.MainDocumentPart.FooterParts.Select(part => part.Footer.InnerText.Replace(" PAGE ", "", StringComparison.Ordinal).Trim()));
    }

    [Fact]
    public async Task The_gap_list_has_the_numbers_of_the_API()
    {
        using var memo = await host.DownloadWordAsync(Address);
        var gaps = await host.Client.GetFromJsonAsync<JsonElement>("/api/v1/gaps" + Query, TestContext.Current.CancellationToken);

        var expected = gaps.EnumerateArray().Where(gap => !gap.GetProperty("isQuestion").GetBoolean())
            .Select(gap => $"{gap.GetProperty("peersWith")}/{gap.GetProperty("peersTotal")}省有");
        var table = memo.Body().Elements<Table>().Last().Rows();
        Assert.Equal(expected, table.Skip(1).Select(row => row[2]));
        Assert.Equal(["1", "碳足迹（整个主题）", "1/2省有", "2023年6月（江苏）", "本省经核查没有"], table.Single(row => row[0] == "1").Take(5));
        Assert.Contains("测试产品碳足迹核算通则（现行） [", table.Single(row => row[0] == "1")[5], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_has_the_numbers_of_the_workbook()
    {
        using var memo = await host.DownloadWordAsync(Address);
        using var workbook = await host.DownloadAsync("/exports/comparison.xlsx?home=360000&p=310000,320000,330000");
        var figures = workbook.Worksheet("数值");
        var table = memo.Body().Elements<Table>().First().Rows();

        Assert.Equal(["事项", "江西", "上海", "江苏", "浙江"], table[0]);
        var compared = 0;
        foreach (var row in figures.AutoFilter.Range.Rows().Skip(1))
        {
            var name = row.Cell(2).GetString() == "省级措施" ? $"{row.Cell(1).GetString()}：省级措施，条" : $"{row.Cell(2).GetString()}，{row.Cell(3).GetString()}";
            var cells = Assert.Single(table, line => line[0] == name);
            for (var province = 1; province < table[0].Count; province++)
            {
                var expected = row.Cell(3 + province).GetFormattedString();
                if (expected.Any(char.IsDigit))
                {
                    compared++;
                    Assert.Equal(expected.Replace("≠ ", "≠", StringComparison.Ordinal), Content().Match(cells[province]).Groups[1].Value);
                }
            }
        }

        Assert.InRange(compared, 7, 20);
    }

    [Fact]
    public async Task Figures_have_notes_that_name_document_number_issuer_date_and_address()
    {
        using var memo = await host.DownloadWordAsync(Address);
        var notes = memo.Notes();

        Assert.Contains(notes, note => note.Contains("测政发〔2024〕1号", StringComparison.Ordinal) && note.Contains("测试省人民政府", StringComparison.Ordinal)
            && note.Contains("2024-03-15", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Contains("https://example.com/news", StringComparison.Ordinal) && note.Contains("媒体报道", StringComparison.Ordinal));
        Assert.Contains(
            memo.MainDocumentPart!.FootnotesPart!.HyperlinkRelationships, link => link.Uri.ToString().StartsWith("https://example.com/news", StringComparison.Ordinal));
        var planned = memo.Paragraphs("BodyText").Single(paragraph => paragraph.InnerText.StartsWith("计划数量：", StringComparison.Ordinal));
        Assert.Contains("江苏20家", planned.InnerText, StringComparison.Ordinal);
        Assert.True(planned.Descendants<FootnoteReference>().Any() || planned.Descendants<FieldCode>().Any());
    }

    [Fact]
    public async Task Each_note_is_marked_where_it_belongs_and_each_later_mark_points_to_one()
    {
        using var memo = await host.DownloadWordAsync(Address);
        var marks = memo.Body().Descendants<FootnoteReference>().Select(mark => (int)mark.Id!.Value).ToList();

        Assert.Equal(Enumerable.Range(1, memo.Notes().Count), marks);
        var bookmarks = memo.Body().Descendants<BookmarkStart>().Select(start => start.Name!.Value!).ToHashSet();
        Assert.All(
            memo.Body().Descendants<FieldCode>(), field => Assert.Contains(field.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], bookmarks));
        Assert.All(memo.Body().Descendants<Hyperlink>().Where(link => link.Anchor is not null), link => Assert.Contains(link.Anchor!.Value!, bookmarks));
    }

    [Fact]
    public async Task The_map_is_there_with_a_text_for_those_who_do_not_see_it()
    {
        using var memo = await host.DownloadWordAsync(Address);

        var pictures = memo.Body().Descendants<Draw.DocProperties>().ToList();
        Assert.Equal(3, pictures.Count);
        // as wide as the lines: a picture made smaller would have letters of less than 8 pt
        Assert.All(memo.Body().Descendants<Draw.Extent>(), extent => Assert.InRange(extent.Cx!.Value / 36_000.0, 155, 157));
        Assert.All(pictures, picture => Assert.Contains("台湾省资料暂缺", picture.Description!.Value!, StringComparison.Ordinal));
        Assert.Equal(3, memo.MainDocumentPart!.ImageParts.Count());
        var texts = memo.Body().Elements<Paragraph>().Select(paragraph => paragraph.InnerText).ToList();
        Assert.Equal("地图：各主题有无（2/2）", texts.Last(text => text.StartsWith("地图：", StringComparison.Ordinal)));
        Assert.Matches("^地图：.+：有无$", texts.First(text => text.StartsWith("地图：", StringComparison.Ordinal)));
        Assert.Contains(texts, text => text.StartsWith("图上粗描边为本省（江西", StringComparison.Ordinal));
    }

    [Fact]
    public async Task With_many_provinces_the_comparison_lies_on_turned_pages()
    {
        using var few = await host.DownloadWordAsync(Address);
        Assert.DoesNotContain(few.Body().Descendants<PageSize>(), size => size.Orient?.Value == PageOrientationValues.Landscape);

        await using var wide = await TestHost.StartAsync(WithProvinces(12));
        using var many = await wide.DownloadWordAsync("/exports/memo.docx?home=360000");

        Assert.Equal(
            [PageOrientationValues.Portrait, PageOrientationValues.Landscape, PageOrientationValues.Portrait],
            many.Body().Descendants<PageSize>().Select(size => size.Orient!.Value));
        var tables = many.Body().Elements<Table>().Select(table => table.Rows()[0]).Where(head => head[0] == "事项").ToList();
        Assert.Equal(2, tables.Count);
        Assert.All(tables, head => Assert.Equal("江西", head[1]));
        Assert.Equal(16, tables.Sum(head => head.Count - 2));
    }

    [Theory]
    [InlineData("", "home")]
    [InlineData("?peers=yangtze-delta", "home")]
    [InlineData("?home=999999", "home")]
    [InlineData("?home=710000", "home")]
    [InlineData("?home=360000&peers=360000", "peers")]
    [InlineData("?home=360000&peers=nowhere", "peers")]
    [InlineData("?home=360000&t=nothing", "t")]
    [InlineData("?home=360000&asOf=yesterday", "asOf")]
    public async Task What_cannot_be_read_is_answered_with_a_problem_and_no_file(string query, string parameter)
    {
        using var response = await host.Client.GetAsync("/exports/memo.docx" + query, TestContext.Current.CancellationToken);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.True(problem.GetProperty("errors").TryGetProperty(parameter, out _));
    }

    [Fact]
    public async Task Hostile_text_does_not_break_the_file()
    {
        await using var hostile = await TestHost.StartAsync(TestDataset.Create(
            TestDataset.General("320000-0099", "=1+1\u0001\uD800<w:p>&\tx", TestDataset.ComputingPower)));

        using var memo = await hostile.DownloadWordAsync(Address + "&t=computing-power");

        Assert.Contains("=1+1\uFFFD<w:p>& x", memo.Body().InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_English_the_memo_is_English()
    {
        host.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
        using var memo = await host.DownloadWordAsync(Address);

        Assert.Equal("Policy benchmarking: Jiangxi and the Yangtze Delta (3 provinces)", Assert.Single(memo.Paragraphs("Title")).InnerText);
        Assert.Contains(memo.Body().Elements<Table>().Last().Rows(), row => row[2] == "1 of 2");
        Assert.DoesNotMatch("[\u3400-\u9FFF]", string.Concat(memo.Paragraphs("Heading1").Concat(memo.Paragraphs("Heading2")).Select(heading => heading.InnerText)));
    }

    [Fact]
    public async Task A_watermark_stands_at_the_head_of_each_page()
    {
        await using var marked = await TestHost.StartAsync(settings: new Dictionary<string, string?> { ["Reports:Watermark"] = "内部资料" });
        using var memo = await marked.DownloadWordAsync(Address);

        Assert.Equal(["内部资料", "内部资料"], memo.MainDocumentPart!.HeaderParts.Select(part => part.Header.InnerText));
    }

    /// <summary>The test dataset with more provinces, of which nothing is known.</summary>
    private static Data.Comparison.Dataset WithProvinces(int count)
    {
        var dataset = TestDataset.Create();
        return dataset.With(provinces:
        [
            .. dataset.Provinces,
            .. Enumerable.Range(1, count).Select(number => new Data.Model.Province
            {
                Code = $"{800_000 + number}", NameZh = $"测试{number}省", ShortZh = $"测试{number}", AbbreviationZh = "测", NameEn = $"Test {number}",
                Pinyin = "ceshi", PinyinInitials = "cs", Region = Data.Model.StatisticalRegion.East, Neighbours = [], HasData = true,
            }),
        ]);
    }

    [GeneratedRegex(@"^\S (\S+)")]
    private static partial Regex Content();
}
