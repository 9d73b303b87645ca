using CsCheck;
using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Charts;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Charts;

public sealed class TimelineDrawingTests
{
    private static readonly DateOnly On = new(2026, 11, 20);
    private static readonly Theme AnyTheme = TestDataset.Create().Themes[0];

    private static readonly Gen<PartialDate?> Dates = Gen.Select(Gen.Int[0, 20000], Gen.Enum<DatePrecision>(), Gen.Int[0, 4], (day, precision, absent) =>
        absent == 0 ? (PartialDate?)null : PartialDate.Parse(new PartialDate(new DateOnly(1995, 1, 1).AddDays(day), precision).ToString()));

    [Theory]
    [InlineData("2024-03-15", "2030", false, false, BarKind.Term, false)]
    [InlineData("2024", "2030", false, false, BarKind.Term, true)]
    [InlineData("2024-03", null, false, false, BarKind.Open, false)]
    [InlineData(null, "2030", false, false, BarKind.NoStart, true)]
    [InlineData("2020-01-01", "2025", true, false, BarKind.ReviewDue, false)]
    [InlineData("2020-01-01", "2025", false, true, BarKind.Over, false)]
    public void A_row_is_drawn_by_what_is_known(string? start, string? end, bool due, bool ended, BarKind kind, bool soft)
    {
        var bar = Assert.Single(TimelineDrawing.Of([Row(Parse(start), Parse(end), due, ended)], On).Bars);

        Assert.Equal((kind, soft), (bar.Kind, bar.StartIsSoft));
    }

    [Fact]
    public void What_has_no_dates_is_named_and_not_drawn()
    {
        var drawing = TimelineDrawing.Of([Row(null, null), Row(Parse("2024"), null)], On);

        Assert.Single(drawing.Undated);
        Assert.Single(drawing.Bars);
    }

    [Fact]
    public void An_open_term_ends_today()
    {
        var drawing = TimelineDrawing.Of([Row(Parse("2024-03"), null)], On);

        Assert.Equal(drawing.Now, drawing.Bars[0].To);
    }

    [Fact]
    public void A_news_date_is_soft_even_when_exact()
    {
        var row = Row(Parse("2024-03-15"), null) with { Measure = Measure("320000-0099", latestPossible: true) };

        Assert.True(TimelineDrawing.Of([row], On).Bars[0].StartIsSoft);
    }

    [Fact]
    public void Everything_lies_on_the_axis() => Gen.Select(Dates, Dates).List[0, 12].Sample(dates =>
    {
        var drawing = TimelineDrawing.Of([.. dates.Select(pair => Row(pair.Item1, pair.Item2))], On);

        Assert.Equal(dates.Count, drawing.Bars.Count + drawing.Undated.Count);
        Assert.All(drawing.Bars, bar =>
        {
            Assert.InRange(bar.From, 0, 100);
            Assert.InRange(bar.To, bar.From, 100);
        });
        Assert.InRange(drawing.Now, 0, 100);
        Assert.InRange(drawing.Years.Count, 1, 10);
        Assert.All(drawing.Years, year => Assert.InRange(year.Place, 0, 100));
    });

    private static PartialDate? Parse(string? text) => text is null ? null : PartialDate.Parse(text);

    private static TimelineRow Row(PartialDate? start, PartialDate? end, bool due = false, bool ended = false) =>
        new(AnyTheme, Measure("320000-0099"), start, end, due, ended);

    private static GeneralMeasure Measure(string id, bool latestPossible = false) => new()
    {
        Id = id, ProvinceCode = id[..6], ThemeCode = AnyTheme.Code, TitleZh = "测试", TitleEn = "Test", SummaryZh = "测试。", SummaryEn = "Test.",
        Level = JurisdictionLevel.Province, Status = MeasureStatus.InForce, IssuedOnIsLatestPossible = latestPossible,
        Verification = Verification.Press, CheckedOn = On, Tags = [], Tracks = [], Figures = [], Citations = [],
    };
}
