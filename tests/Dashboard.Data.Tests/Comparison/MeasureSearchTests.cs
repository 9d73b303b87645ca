using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class MeasureSearchTests
{
    private static readonly Dataset Sample = new DatasetBuilder().Add(
        new MeasureSpec(Jiangsu, Future)
        {
            Title = "关于加快培育发展未来产业的指导意见", TitleEn = "Opinions on technology", Number = "苏政发〔2023〕104号",
            Issuer = "江苏省人民政府", Tracks = ["quantum"], IssuedOn = "2023-11", TargetYear = 2024,
        }.Build("320000-0001"),
        new MeasureSpec(Jiangsu, Future)
        {
            Title = "ＡＩ 产业 方案", TitleEn = "AI plan", Level = JurisdictionLevel.City, City = "盐城市", IssuedOn = "2025-03-01",
            Tracks = ["hydrogen"], Status = MeasureStatus.Planned,
        }.Build("320000-0002"),
        new MeasureSpec(Zhejiang, Funds)
        {
            Title = "科创母基金", TitleEn = "Fund of funds", IssuedOn = null, CheckedOn = new(2025, 1, 1), Verification = Verification.Press,
            Names = ["生物医药"],
        }.Build("330000-0001"),
        new MeasureSpec(Anhui, Computing)
        {
            Title = "算力规划", TitleEn = "Computing plan", Summary = "参考苏州做法。", IssuedOn = "2024",
            Status = MeasureStatus.Proposed, Verification = Verification.Secondary,
        }.Build("340000-0001")).Build();

    [Theory]
    [InlineData("未来产业的", "320000-0001")]
    [InlineData("苏政发〔2023〕104号", "320000-0001")]
    [InlineData("苏政发[2023]104号", "320000-0001")]
    [InlineData("苏政发（2023） 104号", "320000-0001")]
    [InlineData("苏政发【2023】", "320000-0001")]
    [InlineData("ai", "320000-0002")]
    [InlineData("ＡＩ", "320000-0002")]
    [InlineData("AI　方案", "320000-0002")] // an ideographic space parts words
    [InlineData("方案 ai", "320000-0002")]
    [InlineData("盐城", "320000-0002")]
    [InlineData("人民政府", "320000-0001")]
    [InlineData("生物医药", "330000-0001")]
    [InlineData("fund of", "330000-0001")]
    [InlineData("js", "320000-0001 320000-0002")]
    [InlineData("JiangSu", "320000-0001 320000-0002")]
    [InlineData("zhej", "330000-0001")]
    [InlineData("江苏", "320000-0001 320000-0002")]
    [InlineData("苏", "320000-0001 320000-0002 340000-0001")] // and whatever text has the character
    [InlineData("浙", "330000-0001")]
    [InlineData("量子通信", "320000-0001")] // a synonym of the track
    [InlineData("政府投资基金", "330000-0001")] // the theme
    [InlineData("浙 氢能", "")]
    [InlineData("苏 氢能", "320000-0002")]
    [InlineData("没有这样的词", "")]
    [InlineData("   ", "320000-0001 320000-0002 330000-0001 340000-0001")]
    public void A_text_finds(string text, string expected)
    {
        var found = MeasureSearch.All(Sample, MeasureFilter.None with { Text = text }, MeasureSort.Province);

        Assert.Equal(expected, string.Join(' ', found.Select(measure => measure.Id)));
    }

    [Fact]
    public void Initials_of_a_province_are_not_looked_for_inside_english_words()
    {
        // "hn" of Henan stands in "technology"
        var builder = new DatasetBuilder();
        builder.Provinces.Add(Province("410000", "河南省", "河南", "豫", "Henan", "hn", StatisticalRegion.Central));
        var dataset = builder.Add(new MeasureSpec(Jiangsu, Funds) { TitleEn = "technology" }.Build("320000-0001")).Build();

        Assert.Empty(MeasureSearch.All(dataset, MeasureFilter.None with { Text = "hn" }, MeasureSort.Newest));
        Assert.Single(MeasureSearch.All(dataset, MeasureFilter.None with { Text = "techn" }, MeasureSort.Newest));
    }

    [Theory]
    [InlineData("苏政发〔2023〕104号", "苏政发(2023)104号")]
    [InlineData("苏政发 [ 2023 ] 104号", "苏政发(2023)104号")]
    [InlineData("　ＤＢ３３／Ｔ　2023　", "db33/t 2023")]
    [InlineData("A\t\r\n B", "a b")]
    [InlineData("", "")]
    public void Spellings_are_made_one(string text, string expected) => Assert.Equal(expected, SearchText.Normalise(text));

    [Fact]
    public void A_forged_or_endless_text_does_no_harm()
    {
        var halfOfAPair = new string('\uD800', 3) + "未来";

        Assert.Equal("未来", SearchText.Normalise(halfOfAPair));
        Assert.Empty(MeasureSearch.All(Sample, MeasureFilter.None with { Text = new string('长', 10_000) }, MeasureSort.Newest));
        Assert.Empty(MeasureSearch.All(
            Sample, MeasureFilter.None with { Text = string.Join(' ', Enumerable.Range(0, 5_000)) }, MeasureSort.Newest));
    }

    [Theory]
    [InlineData(MeasureSort.Newest, "320000-0002 340000-0001 320000-0001 330000-0001")]
    [InlineData(MeasureSort.Oldest, "320000-0001 340000-0001 320000-0002 330000-0001")]
    [InlineData(MeasureSort.Province, "320000-0001 320000-0002 330000-0001 340000-0001")]
    [InlineData(MeasureSort.TargetYear, "320000-0001 320000-0002 330000-0001 340000-0001")]
    public void Sorts_put_the_unknown_last_and_end_with_the_id(MeasureSort sort, string expected) => Assert.Equal(
        expected, string.Join(' ', MeasureSearch.All(Sample, MeasureFilter.None, sort).Select(measure => measure.Id)));

    [Fact]
    public void Filters_narrow_together()
    {
        Assert.Equal(2, Total(MeasureFilter.None with { Provinces = [Jiangsu] }));
        Assert.Equal(3, Total(MeasureFilter.None with { Provinces = [Jiangsu, Zhejiang] }));
        Assert.Equal(1, Total(MeasureFilter.None with { Provinces = [Jiangsu, Zhejiang], Themes = [Funds] }));
        Assert.Equal(1, Total(MeasureFilter.None with { Tracks = ["quantum"] }));
        Assert.Equal(1, Total(MeasureFilter.None with { Statuses = [MeasureStatus.Proposed] }));
        Assert.Equal(3, Total(MeasureFilter.None with { Levels = [JurisdictionLevel.Province] }));
        Assert.Equal(2, Total(MeasureFilter.None with { Verifications = [Verification.OfficialText] }));
        Assert.Equal(1, Total(MeasureFilter.None with { ReviewDueOnly = true }));
        Assert.Equal(0, Total(MeasureFilter.None with { ReviewDueOnly = true, AsOf = new(2024, 12, 31) }));
        Assert.Equal(0, Total(MeasureFilter.None with { Provinces = ["999999"] })); // unknown: nothing, not everything
    }

    [Theory]
    [InlineData(null, "2024-12-31", 2)]
    [InlineData("2024-06-01", null, 2)] // a measure of 2024 may be of June or later
    [InlineData("2023-12-01", "2023-12-31", 0)]
    [InlineData("2023-11-15", "2023-11-15", 1)]
    public void A_range_of_dates_takes_what_may_lie_in_it(string? from, string? to, int expected) =>
        Assert.Equal(expected, Total(MeasureFilter.None with { IssuedFrom = Day(from), IssuedTo = Day(to) }));

    [Theory]
    [InlineData("2023-11-29", 0)]
    [InlineData("2023-11-30", 1)]
    [InlineData("2025-01-01", 3)] // the undated one was checked on that day
    public void As_of_takes_what_existed(string asOf, int expected) =>
        Assert.Equal(expected, Total(MeasureFilter.None with { AsOf = Day(asOf) }));

    [Fact]
    public void Pages_run_from_one_to_the_last()
    {
        var first = MeasureSearch.Page(Sample, MeasureFilter.None, MeasureSort.Province, 1, 3);
        var beyond = MeasureSearch.Page(Sample, MeasureFilter.None, MeasureSort.Province, 99, 3);
        var before = MeasureSearch.Page(Sample, MeasureFilter.None, MeasureSort.Province, -1, 3);
        var empty = MeasureSearch.Page(Sample, MeasureFilter.None with { Text = "无此" }, MeasureSort.Province, 1, 3);

        Assert.Equal((4, 1, 2, 3), (first.Total, first.Page, first.PageCount, first.Items.Count));
        Assert.Equal((2, "340000-0001"), (beyond.Page, Assert.Single(beyond.Items).Id));
        Assert.Equal(1, before.Page);
        Assert.Equal((0, 1, 1), (empty.Total, empty.Page, empty.PageCount));
        Assert.Throws<ArgumentOutOfRangeException>(() => MeasureSearch.Page(Sample, MeasureFilter.None, MeasureSort.Newest, 1, 0));
    }

    [Fact]
    public void Counts_leave_their_own_filter_out()
    {
        var counts = MeasureSearch.Counts(Sample, MeasureFilter.None with { Provinces = [Jiangsu], Themes = [Future] });

        Assert.Equal((2, 0), (counts.Provinces[Jiangsu], counts.Provinces[Zhejiang])); // Zhejiang has none of the theme
        Assert.Equal((2, 0), (counts.Themes[Future], counts.Themes[Funds]));
        Assert.Equal((1, 1), (counts.Tracks["quantum"], counts.Tracks["hydrogen"]));
        Assert.Equal(1, counts.Levels[JurisdictionLevel.City]);
        Assert.Equal(1, counts.ReviewDue);
    }

    private static int Total(MeasureFilter filter) => MeasureSearch.Page(Sample, filter, MeasureSort.Newest, 1, 10).Total;

    private static DateOnly? Day(string? text) => text is null ? null : PartialDate.Parse(text).FirstDay;
}
