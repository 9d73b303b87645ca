using Bunit;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Coverage;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Overview;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Features;
using Xunit;

namespace Dashboard.Web.Tests.Shell;

public sealed class NavigationLinksTests : PageContext
{
    [Theory]
    [InlineData("/compare?p=320000,330000&home=320000#f-cv-built")]
    [InlineData("/gaps?home=320000&peers=330000&asOf=2025-01-01")]
    [InlineData("/provinces/330000?home=320000")]
    [InlineData("/themes/funds?home=320000")]
    public void Links_keep_the_home_province_and_are_read_as_they_were_written(string address)
    {
        var links = Links(address);

        Assert.Equal("320000", OverviewView.Parse(Read(links, "/")).Home);
        Assert.Equal("320000", CompareView.Parse(Read(links, "/compare")).Home);
        Assert.Equal("320000", GapsView.Parse(Read(links, "/gaps")).Home);
        Assert.Equal(["yangtze-delta"], GapsView.Parse(Read(links, "/gaps")).Peers);
        Assert.Equal("320000", CoverageView.Parse(Read(links, "/coverage")).Home);
        Assert.Equal("320000", Read(links, "/provinces").Home());
    }

    [Theory]
    [InlineData("/compare?p=320000,330000")]
    [InlineData("/gaps?home=999999")]
    [InlineData("/")]
    public void Without_a_home_province_they_are_bare(string address) => Assert.Equal(
        ["/", "/compare", "/gaps", "/measures", "/provinces", "/themes", "/coverage"], Links(address));

    [Theory]
    [InlineData("/", "/")]
    [InlineData("/?home=320000", "/")]
    [InlineData("/gaps?peers=330000&home=320000", "/gaps")]
    [InlineData("/themes/funds", "/themes")]
    [InlineData("/search?q=a", null)]
    public void The_page_that_is_shown_is_marked(string address, string? expected)
    {
        var marked = Bar(address).FindAll("a[aria-current='page']").Select(link => link.GetAttribute("href")!.Split('?')[0]);

        Assert.Equal(expected is null ? [] : [expected], marked);
    }

    private QueryReader Read(IReadOnlyList<string> links, string path)
    {
        var reader = QueryReader.FromUri(links.Single(link => link.Split('?')[0] == path), Data);
        Assert.Empty(reader.Faults);
        return reader;
    }

    private List<string> Links(string address) => [.. Bar(address).FindAll("a").Select(link => link.GetAttribute("href")!)];

    private IRenderedComponent<NavigationLinks> Bar(string address) =>
        Render<NavigationLinks>(bar => bar.Add(links => links.Data, Data).Add(links => links.Address, address));
}
