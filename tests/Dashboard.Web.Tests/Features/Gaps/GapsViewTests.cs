using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Features.Gaps;

public sealed class GapsViewTests
{
    private static readonly Dataset Dataset = TestDataset.Create();

    private static GapsView Parse(string address) => GapsView.Parse(QueryReader.FromUri(address, Dataset));

    [Theory]
    [InlineData("/gaps?home=360000&near=gdp:3")]
    [InlineData("/gaps")]
    [InlineData("/gaps?home=360000&peers=yangtze-delta")]
    [InlineData("/gaps?home=360000&peers=330000,320000&t=funds,computing-power&asOf=2024-12-31&near=gdp")]
    [InlineData("/gaps?home=360000&peers=neighbours")]
    public void An_address_is_its_view(string address) => Assert.Equal(address, Parse(address).ToUrl());

    [Theory]
    [InlineData("/gaps?home=abc", "home")]
    [InlineData("/gaps?home=710000", "home")]
    [InlineData("/gaps?home=360000&peers=nobody", "peers")]
    [InlineData("/gaps?home=360000&near=happiness", "near")]
    public void What_cannot_be_read_is_named(string address, string word)
    {
        var query = QueryReader.FromUri(address, Dataset);
        GapsView.Parse(query);

        Assert.Equal(word, Assert.Single(query.Faults).Parameter);
    }

    [Theory]
    [InlineData("", PeerMode.All, new[] { "110000", "310000", "320000", "330000" })]
    [InlineData("&peers=yangtze-delta", PeerMode.Group, new[] { "310000", "320000", "330000" })]
    [InlineData("&peers=neighbours", PeerMode.Neighbours, new[] { "330000" })]
    [InlineData("&peers=320000,110000", PeerMode.Own, new[] { "320000", "110000" })]
    public void The_words_say_how_the_peers_were_chosen(string peers, PeerMode mode, string[] codes)
    {
        var choice = PeerChoice.Of(Dataset, Parse("/gaps?home=360000" + peers));

        Assert.Equal(mode, choice.Mode);
        Assert.Equal(codes, choice.Codes);
    }

    [Fact]
    public void The_first_home_province_brings_its_own_group_and_a_later_one_keeps_the_peers()
    {
        Assert.Equal("/gaps?home=320000&peers=yangtze-delta", GapsView.Default.From("320000", Dataset).ToUrl());
        Assert.Equal("/gaps?home=360000&peers=neighbours", GapsView.Default.From("360000", Dataset).ToUrl());
        Assert.Equal("/gaps?home=320000&peers=330000", Parse("/gaps?home=360000&peers=330000").From("320000", Dataset).ToUrl());
        Assert.Equal("/gaps?home=320000", Parse("/gaps?home=360000").From("320000", Dataset).ToUrl());
    }
}
