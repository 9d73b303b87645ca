using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Measures;

public sealed class MeasuresViewTests
{
    private static readonly Dataset Data = TestDataset.Create();

    [Theory]
    [InlineData("/measures")]
    [InlineData("/measures?p=330000,320000&t=funds,concept-verification&track=hydrogen&status=inForce,pilot&level=province&verification=officialText,press&q=%E6%B0%A2%E8%83%BD%20%E3%80%942024%E3%80%95&asOf=2025-03-01&from=2024-01-01&to=2024-12-31&due=1&sort=targetYear&page=2&size=25&density=roomy&id=320000-0001")]
    public void Its_address_comes_back_as_it_was(string address)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal(address, MeasuresView.Parse(query).ToUrl());
        Assert.Empty(query.Faults);
    }

    [Theory]
    [InlineData("/measures?id=999999-0001", "id")]
    [InlineData("/measures?density=huge", "density")]
    [InlineData("/measures?size=100000", "size")]
    [InlineData("/measures?page=0", "page")]
    [InlineData("/measures?p=abc", "p")]
    public void What_it_cannot_read_is_named_and_left_out(string address, string parameter)
    {
        var query = QueryReader.FromUri(address, Data);

        Assert.Equal("/measures", MeasuresView.Parse(query).ToUrl());
        Assert.Equal(parameter, Assert.Single(query.Faults).Parameter);
    }

    [Fact]
    public void A_download_holds_all_pages_in_the_same_order()
    {
        var view = MeasuresView.Parse(QueryReader.FromUri("/measures?t=funds&sort=title&page=3&size=25&id=320000-0001", Data));

        Assert.Equal("/exports/measures.csv?t=funds&sort=title", view.ExportUrl("csv"));
    }

    [Fact]
    public void Another_filter_starts_at_its_first_page_with_nothing_open()
    {
        var view = MeasuresView.Parse(QueryReader.FromUri("/measures?sort=title&page=3&id=320000-0001", Data));

        Assert.Equal("/measures?t=funds&sort=title", view.Narrow(MeasureFilter.None with { Themes = ["funds"] }).ToUrl());
    }
}
