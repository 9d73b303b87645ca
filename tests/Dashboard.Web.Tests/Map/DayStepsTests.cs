using Dashboard.Data.Comparison;
using Dashboard.Web.Map;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class DayStepsTests
{
    [Fact]
    public void The_days_are_quarter_ends_and_the_datas_own()
    {
        var dataset = TestDataset.Create();
        var days = DaySteps.Of(dataset);

        Assert.Equal(dataset.AsOf, days[^1]);
        Assert.Equal(days.Order().Distinct(), days);
        Assert.All(days.SkipLast(1), day => Assert.True(day.Month % 3 == 0 && day.AddDays(1).Day == 1));
    }

    [Fact]
    public void The_first_is_the_end_of_the_quarter_in_which_the_first_record_begins()
    {
        var dataset = TestDataset.Create();
        var first = Timing.FirstDay(dataset)!.Value;

        Assert.InRange(DaySteps.Of(dataset)[0], first, first.AddMonths(3));
        Assert.True(first.Month > 3, "In another year's first quarter this test would tell nothing.");
    }

    [Theory]
    [InlineData("2024-03-30", 0)]
    [InlineData("2024-03-31", 0)]
    [InlineData("2024-06-29", 0)]
    [InlineData("2024-06-30", 1)]
    [InlineData("2030-01-01", 2)]
    public void A_day_between_stands_at_the_step_before(string day, int index) => Assert.Equal(
        index,
        DaySteps.IndexOf([new(2024, 3, 31), new(2024, 6, 30), new(2024, 8, 15)], DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
}
