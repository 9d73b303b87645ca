using Dashboard.Data.Comparison;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class FindTests
{
    private const string Plan = "320000-0001", Cell = "320000-0002", Fund = "330000-0001", Label = "330000-0002";

    private static readonly Dataset Sample = new DatasetBuilder().Add(
        new MeasureSpec(Jiangsu, Future)
        {
            Title = "关于加快培育发展未来产业的指导意见", TitleEn = "Opinions on future industries", Number = "苏政发〔2023〕104号",
            Summary = "布局量子科技。", Tracks = ["quantum"], IssuedOn = "2023-11",
        }.Build(Plan),
        new MeasureSpec(Jiangsu, Future)
        {
            Title = "燃料电池方案", TitleEn = "Fuel cells", Summary = "提到指导意见。", IssuedOn = "2025-03-01", Tracks = ["hydrogen"],
        }.Build(Cell),
        new MeasureSpec(Zhejiang, Funds) { Title = "科创母基金", TitleEn = "Fund of funds", IssuedOn = "2024" }.Build(Fund),
        new MeasureSpec(Zhejiang, Carbon)
        {
            Title = "臺州标签 指导意见", TitleEn = "Label", StandardNumber = "DB33/T 2023-001", IssuedOn = "2022",
        }.Build(Label)).Build();

    [Theory]
    [InlineData("苏政发 2023 104号", Plan)]
    [InlineData("苏政发2023104号", Plan)]
    [InlineData("苏政发 〔 2023 〕 104 号", Plan)]
    [InlineData("〔2023〕104", Plan)]
    [InlineData("［2023］", Plan)]
    [InlineData("2023104", Plan)]
    [InlineData("苏政发〔2023〕14号", "")]
    [InlineData("DB33T2023001", Label)]
    [InlineData("db33/t 2023-001", Label)]
    public void Document_numbers_are_found_however_they_are_written(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("未來產業", "320000-0001 320000-0002")]
    [InlineData("量子資訊", "")] // another word, not another spelling
    [InlineData("氫能", Cell)]
    [InlineData("臺州", Label)]
    [InlineData("台州", Label)] // written 臺 in the record
    public void Traditional_and_simplified_are_one(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("liangzi", Plan)]
    [InlineData("liangzixinxi", Plan)]
    [InlineData("LiangZ", Plan)]
    [InlineData("ＬＺＸＸ", Plan)]
    [InlineData("lzx", Plan)]
    [InlineData("lztx", Plan)] // initials of a synonym
    [InlineData("lz", "")] // two of four initials say too little
    [InlineData("liang", "")] // so does one syllable
    [InlineData("qn", Cell)]
    [InlineData("weilai", "320000-0001 320000-0002")]
    [InlineData("jijin", Fund)] // whole syllables inside a theme's name
    [InlineData("ijin", "")]
    [InlineData("tanzuji", Label)]
    public void Pinyin_finds_tracks_and_themes(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("opi", Plan)] // the beginning of a word
    [InlineData("nions", "")] // but no piece of one
    [InlineData("of", Fund)] // two letters are a whole word
    [InlineData("fu", "")]
    [InlineData("f", "")] // a letter says nothing of a record
    [InlineData("DB33", Label)]
    [InlineData("B33", "")]
    public void Latin_words_are_found_where_a_word_begins(string text, string expected) => Finds(text, expected);

    [Theory]
    [InlineData("z", "浙江省")]
    [InlineData("h", "氢能")] // Hydrogen
    [InlineData("q", "氢能")]
    public void A_letter_names_what_begins_with_it(string letter, string name)
    {
        var found = Search(letter);

        Assert.Contains(found.Names, named => named.Name.Zh == name);
        Assert.Equal((0, 0), (found.Total, found.Marked.Count));
        Assert.DoesNotContain(found.Names, named => named.Name.Zh == "江苏省");
    }

    [Theory]
    [InlineData("量子通信", "量子信息", "量子通信")]
    [InlineData("量子", "量子信息", null)]
    [InlineData("lztx", "量子信息", null)]
    [InlineData("浙", "浙江省", null)]
    [InlineData("jiangsu", "江苏省", null)]
    [InlineData("Funds", "政府投资基金", null)]
    public void Says_what_the_words_name(string text, string name, string? synonym)
    {
        var found = Search(text).Names[0];

        Assert.Equal((name, synonym), (found.Name.Zh, found.Synonym));
    }

    [Fact]
    public void What_is_named_whole_comes_first()
    {
        var names = Search("江 产业 储能 江苏").Names;

        Assert.Equal(["江苏省", "储能", "未来产业"], names.Select(name => name.Name.Zh));
        Assert.Equal([NameFit.Whole, NameFit.Whole, NameFit.Part], names.Select(name => name.Fit));
    }

    [Fact]
    public void Hits_are_grouped_by_province_and_theme_titles_first()
    {
        var found = Search("指导意见");

        Assert.Equal(3, found.Total);
        Assert.Equal([Jiangsu, Zhejiang], found.Provinces.Select(province => province.Province.Code)); // the most hits first
        var group = Assert.Single(found.Provinces[0].Themes);
        Assert.Equal((Future, 2), (group.Theme.Code, group.Count));
        Assert.Equal([Plan, Cell], group.Best.Select(measure => measure.Id)); // the newer one only mentions it
        Assert.Equal((2, 1), (found.ByProvince[Jiangsu], found.ByTheme[Carbon]));
    }

    [Fact]
    public void Chosen_provinces_and_themes_narrow_the_hits_but_not_their_own_counts()
    {
        var found = Find.Search(Sample, new("指导意见", [Zhejiang], [], null), 3);

        Assert.Equal(1, found.Total);
        Assert.Equal(Zhejiang, Assert.Single(found.Provinces).Province.Code);
        Assert.Equal((2, 1), (found.ByProvince[Jiangsu], found.ByProvince[Zhejiang]));
        Assert.Equal([Carbon], found.ByTheme.Keys);
    }

    [Fact]
    public void Finds_as_many_as_the_list_does()
    {
        foreach (var text in new[] { "指导", "js", "quantum", "2023", "方案 苏" })
        {
            Assert.Equal(
                MeasureSearch.Page(Sample, MeasureFilter.None with { Text = text }, MeasureSort.Newest, 1, 1).Total, Search(text).Total);
        }
    }

    [Fact]
    public void Words_and_the_names_they_stand_for_are_marked()
    {
        Assert.Equal(["liangzi", "量子信息", "量子科技", "量子通信", "quantum information"], Search("liangzi").Marked);
        Assert.Equal(["江苏", "jiangsu"], Search("江苏").Marked);
        Assert.Contains("江苏", Search("js").Marked);
        Assert.Equal(Search("js").Marked, Find.Marks(Sample, "js"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" 　 ")]
    public void A_blank_query_finds_nothing(string text)
    {
        var found = Search(text);

        Assert.Equal((0, 0, 0), (found.Total, found.Names.Count, found.Words.Count));
        Assert.Throws<ArgumentOutOfRangeException>(() => Find.Search(Sample, new("x", [], [], null), 0));
    }

    [Fact]
    public void As_of_a_day_only_what_existed_is_found() =>
        Assert.Equal([Label], Ids(Find.Search(Sample, new("指导意见", [], [], new(2023, 1, 1)), 3)));

    private static FoundMeasures Search(string text) => Find.Search(Sample, new(text, [], [], null), 3);

    private static void Finds(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Ids(Search(text)).Order(StringComparer.Ordinal)));

    private static IEnumerable<string> Ids(FoundMeasures found) =>
        found.Provinces.SelectMany(province => province.Themes).SelectMany(group => group.Best).Select(measure => measure.Id);
}
