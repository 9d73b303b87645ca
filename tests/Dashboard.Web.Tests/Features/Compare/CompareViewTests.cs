using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Compare;

public sealed class CompareViewTests
{
    private static readonly Dataset Dataset = TestDataset.Create();

    private static CompareView Parse(string address) => CompareView.Parse(QueryReader.FromUri(address, Dataset));

    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?p=320000,330000,310000")]
    [InlineData("/compare?p=330000,320000&home=360000&t=funds,computing-power&asOf=2024-12-31&rows=gaps")]
    [InlineData("/compare?home=360000&rows=differ")]
    [InlineData("/compare?p=320000,330000&tab=chart&facet=cv-planned")]
    [InlineData("/compare?tab=map&rows=gaps&facet=fi-energy")]
    [InlineData("/compare?p=320000,330000&tab=timeline&group=pillar")]
    [InlineData("/compare?p=320000,330000&rows=differ&include=incomparable&facet=cv-planned")]
    public void An_address_is_its_view(string address) => Assert.Equal(address, Parse(address).ToUrl());

    [Fact]
    public void The_home_province_is_the_first_column_whether_named_or_not()
    {
        Assert.Equal(["330000", "320000", "310000"], Parse("/compare?p=320000,330000,310000&home=330000").Columns);
        Assert.Equal(["360000", "320000"], Parse("/compare?p=320000&home=360000").Columns);
    }

    [Fact]
    public void A_column_moves_within_the_table_and_never_before_the_home_province()
    {
        var view = Parse("/compare?p=320000,330000,310000&home=330000");

        Assert.Equal(["330000", "310000", "320000"], view.Move("320000", 1).Columns);
        Assert.Equal(view.Columns, view.Move("320000", -1).Columns);
        Assert.Equal(view.Columns, view.Move("310000", 1).Columns);
        Assert.Equal(view.Columns, view.Move("330000", 1).Columns);
        Assert.Equal(view.Columns, view.Move("110000", 1).Columns);
    }

    [Fact]
    public void Dropping_the_home_province_leaves_the_others_in_their_order()
    {
        var view = Parse("/compare?p=320000,330000,310000&home=330000").Drop("330000");

        Assert.Null(view.Home);
        Assert.Equal(["320000", "310000"], view.Columns);
    }

    [Fact]
    public void Pinning_another_home_province_keeps_the_former_in_the_table() =>
        Assert.Equal(
            ["310000", "330000", "320000"],
            Parse("/compare?p=320000,310000&home=330000").Pin("310000").Columns);

    [Fact]
    public void The_workbook_gets_the_columns_in_the_order_of_the_table() =>
        Assert.StartsWith(
            "/exports/comparison.xlsx?p=330000,320000&home=330000&t=funds",
            Parse("/compare?p=320000,330000&home=330000&t=funds").ExportUrl());

    [Fact]
    public void The_workbook_counts_the_numbers_that_the_page_counts()
    {
        var view = Parse("/compare?p=320000,330000&include=incomparable");

        Assert.EndsWith("&include=incomparable", view.ExportUrl(), StringComparison.Ordinal);
        Assert.True(view.ToQuery().Incomparable);
        Assert.False(Parse("/compare?p=320000,330000").ToQuery().Incomparable);
    }

    [Theory]
    [InlineData("/compare?include=all", "include")]
    [InlineData("/compare?rows=some", "rows")]
    [InlineData("/compare?p=abc", "p")]
    [InlineData("/compare?asOf=2025-13-01", "asOf")]
    [InlineData("/compare?t=nothing", "t")]
    public void What_cannot_be_read_is_named(string address, string word)
    {
        var query = QueryReader.FromUri(address, Dataset);
        CompareView.Parse(query);

        Assert.Equal(word, Assert.Single(query.Faults).Parameter);
    }

    [Theory]
    [InlineData("ArrowRight", 1, 2)]
    [InlineData("ArrowLeft", 1, 0)]
    [InlineData("ArrowUp", 0, 1)]
    [InlineData("ArrowDown", 2, 1)]
    [InlineData("Home", 1, 0)]
    [InlineData("End", 1, 3)]
    public void A_key_leads_to_the_next_cell(string key, int row, int column) =>
        Assert.Equal(new GridSpot(row, column), new GridSpot(1, 1).After(key, 3, 4));

    [Theory]
    [InlineData("ArrowRight", 2, 3)]
    [InlineData("ArrowDown", 2, 3)]
    [InlineData("End", 2, 3)]
    [InlineData("ArrowLeft", 0, 0)]
    [InlineData("ArrowUp", 0, 0)]
    [InlineData("x", 1, 1)]
    public void At_the_edge_and_with_other_keys_the_cell_stays(string key, int row, int column) =>
        Assert.Null(new GridSpot(row, column).After(key, 3, 4));

    [Theory]
    [InlineData("310000", "320000,330000,310000", null)]
    [InlineData("330000", "320000,330000", null)]
    [InlineData("360000", "320000,330000", "360000")]
    public void A_province_joins_the_columns_or_leaves_them_but_for_the_last_two(string code, string columns, string? home)
    {
        var view = Parse($"/compare?p=320000,330000{(home is null ? "" : $"&home={home}")}");

        Assert.Equal(columns.Split(','), view.Toggle(code).Columns);
    }

    [Fact]
    public void Without_provinces_the_home_province_and_its_neighbours_are_compared()
    {
        Assert.Equal(["330000", "310000", "320000", "360000"], DefaultProvinces.For(Dataset, "330000").Codes);
        Assert.Equal(["310000", "320000", "330000"], DefaultProvinces.For(Dataset, null).Codes);
        // Beijing has no neighbours in this dataset
        Assert.Equal(["310000", "320000", "330000"], DefaultProvinces.For(Dataset, "110000").Codes);
    }
}
