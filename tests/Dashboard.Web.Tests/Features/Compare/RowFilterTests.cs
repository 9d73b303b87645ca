using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Compare;

public sealed class RowFilterTests
{
    private static readonly ComparisonMatrix Grid = Matrix.Build(
        TestDataset.Create(), new(["330000", "320000"], [], null));

    private static IEnumerable<string> Facets(CompareRows rows, bool hasHome) =>
        RowFilter.Apply(Grid, rows, hasHome).SelectMany(block => block.Facets).Select(row => row.Facet!.Code);

    [Fact]
    public void All_rows_are_the_matrix_itself() => Assert.Same(Grid.Blocks, RowFilter.Apply(Grid, CompareRows.All, true));

    [Fact]
    public void Gaps_of_the_home_province_are_the_rows_it_has_not_recorded() => Assert.Equal(
        ["fi-pattern", "fi-energy", "cf-standard", "cv-planned", "cv-built"], Facets(CompareRows.Gaps, hasHome: true));

    [Fact]
    public void Gaps_without_a_home_province_are_the_rows_that_anybody_lacks()
    {
        var swapped = Matrix.Build(TestDataset.Create(), new(["320000", "330000"], [], null));

        Assert.Empty(RowFilter.Apply(swapped, CompareRows.Gaps, hasHome: true));
        Assert.Equal(
            Grid.Blocks.SelectMany(block => block.Facets).Where(row => row.HasGap).Select(row => row.Facet!.Code),
            RowFilter.Apply(swapped, CompareRows.Gaps, hasHome: false).SelectMany(block => block.Facets).Select(row => row.Facet!.Code));
    }

    [Fact]
    public void Differences_leave_out_the_rows_in_which_all_say_the_same()
    {
        var same = Matrix.Build(TestDataset.Create(), new(["320000", "320000", "330000"], ["computing-power"], null));

        Assert.NotEmpty(Facets(CompareRows.Differ, hasHome: false));
        Assert.Empty(RowFilter.Apply(same, CompareRows.Differ, hasHome: false));
    }
}
