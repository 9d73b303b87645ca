using Dashboard.Web.Reports.Excel;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class PagePlanTests
{
    [Fact]
    public void A_narrow_table_stands_on_one_page()
    {
        var plan = PagePlan.Of([20, 20, 20], 1, _ => false);

        Assert.Empty(plan.BreakAfter);
        Assert.Equal(100, plan.Scale);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(31)]
    [InlineData(34)]
    public void Many_columns_get_even_pages_and_stay_readable(int provinces)
    {
        double[] widths = [14, 20, .. Enumerable.Repeat(19.0, provinces)];

        var plan = PagePlan.Of(widths, 2, _ => false);

        Assert.InRange(plan.Scale, 70, 100);
        int[] edges = [2, .. plan.BreakAfter, widths.Length];
        var columns = edges.Zip(edges.Skip(1), (from, to) => to - from).ToList();
        Assert.Equal(provinces, columns.Sum());
        Assert.All(columns, count => Assert.InRange((34 + (count * 19)) * plan.Scale / 100.0, 1, 150));
        Assert.InRange(columns.Max() - columns[^1], 0, columns.Count);
    }

    [Fact]
    public void Columns_that_belong_together_stay_together()
    {
        double[] widths = [30, .. Enumerable.Repeat(new[] { 18.0, 9.0 }, 31).SelectMany(pair => pair)];

        var plan = PagePlan.Of(widths, 1, index => index % 2 == 0);

        Assert.NotEmpty(plan.BreakAfter);
        Assert.All(plan.BreakAfter, column => Assert.Equal(1, column % 2));
    }

    [Fact]
    public void A_column_wider_than_a_page_does_not_loop() =>
        Assert.Equal([2], PagePlan.Of([10, 500, 20], 1, _ => false).BreakAfter);
}
