using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

public sealed class TimingTests
{
    [Theory]
    [InlineData("2024", null, null, "2024-12-31")]
    [InlineData("2024-02", null, null, "2024-02-29")]
    [InlineData("2024-03-15", null, null, "2024-03-15")]
    [InlineData("2024-03-15", "2024-07", null, "2024-07-31")] // in force only later
    [InlineData("2025", null, null, "2025-06-30")] // checked in that year: it existed by then
    [InlineData("2025-06-10", "2025-07-01", null, "2025-07-01")] // a whole date is as it is
    [InlineData("2026", null, null, "2026-01-01")]
    [InlineData(null, null, "2023-05", "2023-05-31")]
    [InlineData(null, null, null, "2025-06-30")] // the day of the check
    public void A_measure_exists_from_its_last_possible_day_or_the_check_before_it(string? issued, string? from, string? published, string expected)
    {
        var measure = new MeasureSpec(Jiangsu, Funds) { IssuedOn = issued, From = from, PublishedOn = published }.Build("1");
        var first = DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(first, measure.ExistsFrom());
        Assert.True(measure.ExistsOn(first));
        Assert.False(measure.ExistsOn(first.AddDays(-1)));
        Assert.True(measure.ExistsOn(null));
    }

    [Theory]
    [InlineData(MeasureStatus.InForce, 2024, null, true)]
    [InlineData(MeasureStatus.Planned, 2024, null, true)]
    [InlineData(MeasureStatus.Pilot, 2024, null, true)]
    [InlineData(MeasureStatus.Achieved, 2024, null, false)]
    [InlineData(MeasureStatus.Ended, 2024, null, false)]
    [InlineData(MeasureStatus.Superseded, 2024, null, false)]
    [InlineData(MeasureStatus.Proposed, 2024, null, false)]
    [InlineData(MeasureStatus.InForce, 2025, null, false)] // the year is not over
    [InlineData(MeasureStatus.InForce, null, "2025-06-29", true)]
    [InlineData(MeasureStatus.InForce, null, "2025-06-30", false)]
    [InlineData(MeasureStatus.InForce, null, "2025-06", false)]
    [InlineData(MeasureStatus.InForce, 2035, "2024", true)] // its period is over, whatever its distant goal
    [InlineData(MeasureStatus.InForce, null, null, false)]
    public void A_review_is_due_when_the_target_year_or_the_period_is_over(
        MeasureStatus status, int? target, string? to, bool due)
    {
        var measure = new MeasureSpec(Jiangsu, Funds) { Status = status, TargetYear = target, To = to }.Build("1");

        Assert.Equal(due, measure.IsReviewDue(new DateOnly(2025, 6, 30)));
    }

    [Theory]
    [InlineData(MeasureStatus.Ended, "2024-06-30", null, "2024-06-30", false)]
    [InlineData(MeasureStatus.Ended, "2024-06-30", null, "2024-07-01", true)]
    [InlineData(MeasureStatus.Superseded, "2024", null, "2024-12-31", false)]
    [InlineData(MeasureStatus.InForce, "2024", null, "2025-06-30", false)] // due for review, but not known to have ended
    [InlineData(MeasureStatus.Ended, null, 2024, "2023-06-30", false)] // a plan that was running
    [InlineData(MeasureStatus.Ended, null, 2024, "2024-12-31", false)]
    [InlineData(MeasureStatus.Ended, null, 2024, "2025-01-01", true)]
    [InlineData(MeasureStatus.Ended, "2022", 2024, "2023-01-01", true)] // the period says more than the goal
    [InlineData(MeasureStatus.Ended, null, 2030, "2025-06-29", false)] // over before its goal: known by the check only
    [InlineData(MeasureStatus.Ended, null, 2030, "2025-06-30", true)]
    [InlineData(MeasureStatus.Superseded, null, null, "2024-01-01", false)]
    [InlineData(MeasureStatus.Superseded, null, null, "2025-06-30", true)]
    public void Ended_from_the_day_after_its_last_possible_one(MeasureStatus status, string? to, int? target, string on, bool ended)
    {
        var measure = new MeasureSpec(Jiangsu, Funds) { Status = status, To = to, TargetYear = target }.Build("1");
        var day = PartialDate.Parse(on).FirstDay;

        Assert.Equal(ended, measure.HasEnded(day));
        Assert.Equal(status == MeasureStatus.InForce || !ended ? MeasureStatus.InForce : status, measure.StatusOn(day));
    }
}
