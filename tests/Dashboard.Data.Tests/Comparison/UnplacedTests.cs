using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>What a day's view leaves out because nothing says that it existed by then.</summary>
public sealed class UnplacedTests
{
    private static readonly Dataset Data = new DatasetBuilder().Add(
        new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2023-05-04" }.Build("1"),
        new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2024" }.Build("2"),
        new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2025" }.Build("3"),
        new MeasureSpec(Jiangsu, Funds) { IssuedOn = null, PublishedOn = "2024-02" }.Build("4"),
        new MeasureSpec(Jiangsu, Funds) { IssuedOn = null }.Build("5"),
        new MeasureSpec(Jiangsu, Funds) { IssuedOn = null, Status = MeasureStatus.Proposed }.Build("6")).Build();

    [Theory]
    [InlineData("2023-12-31", 1, 0)]
    [InlineData("2024-02-28", 1, 2)] // the year and the month are not over
    [InlineData("2024-12-30", 1, 1)]
    [InlineData("2024-12-31", 1, 0)]
    [InlineData("2025-01-01", 1, 1)]
    [InlineData("2025-06-30", 0, 0)] // the day of the check: all on record exist
    [InlineData("2026-01-01", 0, 0)]
    [InlineData(null, 0, 0)]
    public void What_has_no_date_or_only_a_year_that_is_not_over_is_counted_as_left_out(string? day, int undated, int partly)
    {
        var asOf = day is null ? (DateOnly?)null : PartialDate.Parse(day).FirstDay;

        var left = Unplaced.Of(Data, new Metric(MetricKind.Count, Funds), asOf);

        Assert.Equal((undated, partly), (left.Undated, left.Partly));
        Assert.Equal(undated + partly == 0, left.IsEmpty);
        Assert.Equal(left, Metrics.Build(Data, new Metric(MetricKind.State, Funds), asOf).LeftOut);
    }

    [Fact]
    public void What_is_counted_and_what_is_left_out_make_up_all_that_may_exist()
    {
        var day = new DateOnly(2025, 3, 31);
        var left = Unplaced.Of(Data, day, _ => true);

        Assert.Equal(5, Summary.Of(Data, day).Measures + left.Undated + left.Partly);
    }

    [Fact]
    public void A_count_of_some_statuses_leaves_out_what_is_in_one_of_them()
    {
        var metric = new Metric(MetricKind.Count, Funds);
        var day = new DateOnly(2024, 12, 31);

        Assert.Equal(1, Unplaced.Of(Data, metric with { Statuses = StatusSet.Of(MeasureStatus.InForce) }, day).Undated);
        Assert.True(Unplaced.Of(Data, metric with { Statuses = StatusSet.Of(MeasureStatus.Ended) }, day).IsEmpty);
    }

    [Fact]
    public void A_list_counts_its_proposals_and_only_what_its_filter_lets_through()
    {
        var filter = MeasureFilter.None with { AsOf = new(2024, 12, 31) };

        Assert.Equal(2, Unplaced.Of(Data, filter).Undated);
        Assert.Equal(1, Unplaced.Of(Data, filter with { Statuses = [MeasureStatus.Proposed] }).Undated);
        Assert.True(Unplaced.Of(Data, filter with { Text = "nowhere to be found" }).IsEmpty);
        Assert.True(Unplaced.Of(Data, MeasureFilter.None).IsEmpty);
    }

    [Fact]
    public void Maps_of_several_days_say_day_by_day_what_they_leave_out()
    {
        var metric = new Metric(MetricKind.Count, Funds);
        LocalizedText Of(params DateOnly[] days) => Multiples.Build(Data, metric, new([], days), null).Together.LeftOut!.Sentence;

        Assert.Equal(
            "各图另有日期不详或只知年份、月份的措施未计入（2024-02-28 3 条、2024-12-30 2 条）：不能确定当日已有；到资料截止日（2025-06-30）全部计入。",
            Of(new(2024, 2, 28), new(2024, 12, 30), new(2025, 6, 30)).Zh);
        Assert.Contains("(1 in each)", Of(new(2023, 12, 31), new(2024, 12, 31)).En, StringComparison.Ordinal);
        Assert.True(Multiples.Build(Data, metric, new([], [new(2025, 6, 30)]), null).Together.LeftOut!.IsEmpty);
    }

    [Fact]
    public void It_says_how_many_of_what_kind_and_when_they_count()
    {
        var left = new Unplaced(52, 3, new(2026, 11, 23));

        Assert.Equal("另有 52 条日期不详、3 条只知年份或月份，未计入：不能确定当日已有；到资料截止日（2026-11-23）全部计入。", left.Sentence.Zh);
        Assert.Equal("Not counted: 52 without a date and 3 dated by year or month only", left.Brief.En);
        Assert.Equal("另有 52 条日期不详，未计入", (left with { Partly = 0 }).Brief.Zh);
        Assert.Equal("另有 3 条只知年份或月份，未计入", (left with { Undated = 0 }).Brief.Zh);
    }
}
