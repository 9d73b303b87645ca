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
    public void Gaps_of_the_home_province_are_the_rows_it_lacks_and_another_has() => Assert.Equal(
        ["fi-pattern", "fi-energy", "cf-standard", "cv-planned", "cv-built"], Facets(CompareRows.Gaps, hasHome: true));

    [Theory]
    [InlineData("310000")]
    [InlineData("330000")]
    [InlineData("360000")]
    public void The_rows_are_those_of_the_gap_list(string home)
    {
        var data = TestDataset.Create();
        string[] peers = ["110000", "320000", "330000"];
        var themes = data.Themes.Select(theme => theme.Code).ToList();
        var matrix = Matrix.Build(data, new([home, .. peers], themes, null));

        Assert.Equal(
            Data.Comparison.Gaps.Find(data, new(home, peers, themes, null)).Select(gap => (gap.Theme.Code, gap.Facet?.Code)).Where(row => row.Item2 is not null).ToHashSet(),
            RowFilter.Apply(matrix, CompareRows.Gaps, hasHome: true).SelectMany(block => block.Facets).Select(row => (row.Theme.Code, row.Facet?.Code)).ToHashSet());
    }

    [Fact]
    public void A_row_that_nobody_has_is_no_gap()
    {
        var matrix = Matrix.Build(TestDataset.Create(), new(["360000", "310000"], [TestDataset.CarbonFootprint], null));

        Assert.Equal(0, Assert.Single(matrix.Blocks[0].Facets).Has);
        Assert.Empty(RowFilter.Apply(matrix, CompareRows.Gaps, hasHome: true));
        Assert.Empty(RowFilter.Apply(matrix, CompareRows.Gaps, hasHome: false));
    }

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
