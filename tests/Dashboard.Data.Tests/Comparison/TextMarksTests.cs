using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Seeding;
using Xunit;

namespace Dashboard.Data.Tests.Comparison;

public sealed class TextMarksTests
{
    private static readonly string[] Scraps =
    [
        "力争", "确保", "到2027年", "不低于", "30%", "500亿元", "约", "20家以上", "超100", "，", "。", "6G", "10+X", "51010",
        "苏政发〔2023〕104号", "at least ", "CNY 50 billion", " by 2030", ", ", ". ", "pilot ", "1,000 firms", "第3批", "虚拟",
        "万", "年", "至", "-", "5", "%", "个百分点", "“十五五”", "𠮷", "\n", "ﬁ",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(Scraps).Array[0, 24].Select(parts => string.Concat(parts));

    /// <summary>Marks as «class:text».</summary>
    private static string Marked(string text) => string.Join(" ", TextMarks.Of(text).Select(mark => $"{mark.Class}:{mark.In(text)}"));

    [Theory]
    [InlineData("2027年产业项目和企业各超100、规模超100亿元。", "Date:2027年 Count:超100 Amount:超100亿元")]
    [InlineData("力争到2027年达到20家以上，补助不低于30%。", "Aim:力争 Date:2027年 Firm:达到 Count:20家以上 Firm:不低于 Share:30%")]
    [InlineData("2024年6月21日启动，总规模500亿元，首批14只产业专项基金。", "Date:2024年6月21日 Amount:500亿元 Count:14只")]
    [InlineData("探索建立机制，支持开展试点，鼓励社会资本。", "Exploratory:探索 Exploratory:支持 Exploratory:试点 Exploratory:鼓励")]
    [InlineData("提出3年内打造20家，存续期10年。", "Date:3年内 Count:20家 Date:10年")]
    [InlineData("构建“10+X”体系，6G和51010，第3批，虚拟电厂。", "")]
    [InlineData("苏政发〔2023〕104号，DB32/T 4567—2023。", "")]
    [InlineData("政府引导基金目标规模100亿元，拟设立2只。", "Amount:100亿元 Aim:拟 Count:2只")]
    [InlineData("2024—2026年行动计划；“十五五”时期提高5个百分点。", "Date:2024—2026年 Date:“十五五”时期 Share:5个百分点")]
    [InlineData("Aims to reach CNY 1.8 trillion by 2027.", "Aim:Aims Firm:reach Amount:CNY 1.8 trillion Date:2027")]
    [InlineData("400 product footprints by 2025, about 1,000 by 2030.", "Count:400 product footprints Date:2025 Count:about 1,000 Date:2030")]
    [InlineData("A pilot with at least 20 centres and up to 50%.", "Exploratory:pilot Firm:at least Count:20 centres Share:up to 50%")]
    [InlineData("Launched on 21 June 2024 with 50+ parks; 10+X and 6G.", "Date:21 June 2024 Count:50+ parks")]
    [InlineData("每项不超过50万元，投资600多亿元。", "Firm:不超过 Amount:50万元 Amount:600多亿元")]
    [InlineData("CNY 10 billion (first phase 4 billion), a 3 billion cluster for 2 million users at end-2024.", "Amount:CNY 10 billion Amount:4 billion Amount:3 billion Count:2 million users Date:end-2024")]
    public void Marks_go_by_form(string text, string marks) => Assert.Equal(marks, Marked(text));

    [Fact]
    public void Marks_never_overlap_and_are_never_empty() => Texts.Sample(text =>
    {
        var at = 0;
        foreach (var mark in TextMarks.Of(text))
        {
            Assert.InRange(mark.Start, at, text.Length);
            Assert.InRange(mark.End, mark.Start + 1, text.Length);
            at = mark.End;
        }
    });

    [Fact]
    public void Marking_changes_no_text() =>
        Texts.Sample(text => Assert.Equal(text, string.Concat(TextMarks.Cut(text).Select(piece => piece.Text))));

    [Fact]
    public void Pieces_hold_exactly_what_the_marks_cover() => Texts.Sample(text => Assert.Equal(
        TextMarks.Of(text).Select(mark => (mark.In(text), (MarkClass?)mark.Class)),
        TextMarks.Cut(text).Where(piece => piece.Class is not null).Select(piece => (piece.Text, piece.Class))));

    [Fact]
    public void A_figure_is_printed_in_the_text_with_its_number_and_its_date_and_verb() => Texts.Sample(text =>
    {
        foreach (var figure in MarkedFigures.Of(text))
        {
            Assert.Equal(figure.Printed, figure.Mark.In(text));
            Assert.Contains(figure.Number, figure.Printed, StringComparison.Ordinal);
            Assert.True(figure.Date is null || text.Contains(figure.Date, StringComparison.Ordinal));
        }
    });

    [Theory]
    [InlineData("2025年核算400个产品，2030年标准体系基本完善、核算约1000个。", "400个|400|个|2025年| 约1000个|1000|个|2030年|")]
    [InlineData("2024年启动，总规模500亿元；另设10亿元。", "500亿元|500|亿元|2024年| 10亿元|10|亿元||")]
    [InlineData("力争超100亿元，补助30%。", "超100亿元|100|亿元||力争 30%|30|%||")]
    [InlineData("At least CNY 1.5 billion by 2030, 400 firms.", "CNY 1.5 billion|1.5|CNY billion|2030|At least 400 firms|400|firms|2030|")]
    [InlineData("规模450.01亿元、期限15年，补助3个月。", "450.01亿元|450.01|亿元||")]
    [InlineData("3年内打造20家。", "20家|20|家|3年内|")]
    [InlineData("Over 50 green low-carbon chain leaders by 2025.", "Over 50 green low-carbon chain leaders|50|green low-carbon chain leaders|2025|")]
    [InlineData("Planning around 30 key-product footprint standards by 2025.", "around 30 key-product footprint standards|30|key-product footprint standards|2025|Planning")]
    public void A_figure_names_the_date_and_the_verb_that_stand_by_it(string text, string figures) => Assert.Equal(
        figures,
        string.Join(" ", MarkedFigures.Of(text).Select(figure =>
            $"{figure.Printed}|{figure.Number}|{figure.Unit}|{figure.Date}|{figure.Verb?.In(text)}")));

    [Fact]
    public void Every_summary_of_the_seed_is_marked_without_a_change()
    {
        var seed = SeedFolder.Find(null, AppContext.BaseDirectory);
        var summaries = Directory.EnumerateFiles(Path.Combine(seed, "measures"), "*.json")
            .SelectMany(file => System.Text.Json.JsonDocument.Parse(File.ReadAllText(file)).RootElement.GetProperty("items").EnumerateArray().ToList())
            .SelectMany(item => new[] { item.GetProperty("summaryZh").GetString()!, item.GetProperty("summaryEn").GetString()! })
            .ToList();

        Assert.All(summaries, text => Assert.Equal(text, string.Concat(TextMarks.Cut(text).Select(piece => piece.Text))));
        Assert.True(summaries.Count(text => MarkedFigures.Of(text).Count > 0) > summaries.Count / 2);
    }
}
