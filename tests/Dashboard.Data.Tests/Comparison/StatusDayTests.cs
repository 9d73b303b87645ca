using Dashboard.Data.Comparison;
using Xunit;
using static Dashboard.Data.Tests.Comparison.DatasetBuilder;

namespace Dashboard.Data.Tests.Comparison;

/// <summary>Views of days after the data's own, 2025-06-30.</summary>
public sealed class StatusDayTests
{
    [Theory]
    [InlineData(null, "2025-06-30")]
    [InlineData("2024-01-01", "2024-01-01")]
    [InlineData("2025-06-30", "2025-06-30")]
    [InlineData("2030-01-01", "2025-06-30")]
    public void Statuses_are_told_of_no_day_after_the_datas_own(string? asOf, string expected) =>
        Assert.Equal(Day(expected), new DatasetBuilder().Build().StatusDay(asOf is null ? null : Day(asOf)));

    [Theory]
    [InlineData(2024, "2024-12-31", false)] // the year is not over
    [InlineData(2024, "2025-01-01", true)]
    [InlineData(2024, "2030-01-01", true)]
    [InlineData(2025, "2025-06-30", false)]
    [InlineData(2025, "2030-01-01", false)] // passed, but nobody has looked since
    public void A_target_year_that_passes_after_the_datas_own_day_is_nowhere_due(int target, string asOf, bool due)
    {
        var dataset = new DatasetBuilder()
            .Add(new MeasureSpec(Jiangsu, Funds) { IssuedOn = "2020", TargetYear = target }.Build("320000-0001"))
            .Build();
        var day = Day(asOf);

        Assert.Equal(due ? 1 : 0, Summary.Of(dataset, day).ReviewDue);
        Assert.Equal(due, Matrix.ThemeCell(dataset, Jiangsu, Funds, day).ReviewDue);
        Assert.Equal(due, Assert.Single(StructuredViews.Timeline(dataset, Jiangsu, day)).ReviewDue);
        Assert.Equal(
            due ? 1 : 0,
            MeasureSearch.All(dataset, MeasureFilter.None with { AsOf = day, ReviewDueOnly = true }, MeasureSort.Province).Count);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
