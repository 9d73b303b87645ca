using System.Net;
using System.Xml.Linq;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Map;

public sealed class MapEndpointsTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("/exports/map.svg", "省级措施数")]
    [InlineData("/exports/map.svg?t=funds", "省级措施数")]
    [InlineData("/exports/map.svg?metric=count:funds&status=inForce", "省级措施数：现行")]
    [InlineData("/exports/map.svg?metric=perpeople&status=proposed&lang=en", "proposed by an author")]
    [InlineData("/exports/map.svg?metric=count&status=planned&tab=multiples", "各主题省级措施数：规划")]
    [InlineData("/exports/map.svg?classes=fixed&limits=1,2", "自定界限")]
    [InlineData("/exports/map.svg?classes=fixed&limits=1,2", "不足 1")]
    [InlineData("/exports/map.svg?classes=fixed&limits=77&tab=multiples", "77 及以上")]
    [InlineData("/exports/map.svg?metric=state:funds&lang=en", "who has it")]
    [InlineData("/exports/map.svg?asOf=2050-01-01", "2050-01-01 晚于数据截至日")]
    [InlineData("/exports/map.svg?tab=multiples&dates=2024-01-01,2050-01-01", "2050-01-01 晚于数据截至日")]
    [InlineData("/exports/map.svg?metric=count&classes=natural", "自然断点")]
    [InlineData("/exports/map.svg?metric=state:funds&tab=multiples&t=funds,computing-power", "2 个主题")]
    [InlineData("/exports/map.svg?metric=count:funds&tab=multiples&dates=2024-12-31,2025-12-31", "2024-12-31")]
    [InlineData("/exports/map.svg?home=320000&p=310000,330000", "本省：江苏")]
    [InlineData("/exports/map.svg?home=320000&p=310000,330000&tab=multiples", "已选 2 省")]
    [InlineData("/exports/map.svg?metric=count&tab=multiples&lang=en&classes=fixed&limits=1,2", "All maps share these limits")]
    public async Task The_picture_is_what_the_address_says(string address, string words)
    {
        var response = await host.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var svg = XDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("image/svg+xml", response.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(".svg", response.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        Assert.Contains(svg.Descendants(), element => element.Name.LocalName == "text" && element.Value.Contains(words, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("metric=state:nothing", "metric")]
    [InlineData("scale=4", "scale")]
    [InlineData("tab=multiples&dates=2099-01-01", "dates")]
    [InlineData("home=990000", "home")]
    [InlineData("p=990000", "p")]
    [InlineData("maps=zzz", "maps")]
    [InlineData("dates=2024-12-31", "dates")]
    [InlineData("classes=fixed&limits=-5,10", "limits")]
    [InlineData("theme=pink", "theme")]
    [InlineData("lang=fr", "lang")]
    [InlineData("classes=some", "classes")]
    [InlineData("metric=state:funds&from=2024-01-01", "from")]
    [InlineData("asOf=2025-13-01", "asOf")]
    [InlineData("include=all", "include")]
    [InlineData("tab=tiles", "tab")]
    [InlineData("t=funds,computing-power", "t")]
    [InlineData("metric=count:funds&t=computing-power", "t")]
    [InlineData("metric=state:funds&classes=equal", "classes")]
    [InlineData("metric=indicator:gdp&status=inForce", "status")]
    [InlineData("classes=fixed&limits=3,2", "limits")]
    [InlineData("metric=indicator:gdp&from=2020-12-31", "from")]
    [InlineData("tab=multiples&dates=2024", "dates")]
    [InlineData("tab=multiples&t=funds&dates=years", "t")]
    public async Task A_wrong_word_is_a_400_that_names_it(string query, string word)
    {
        var response = await host.Client.GetAsync($"/exports/map.png?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"\"{word}\"", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_do_not_compare_are_classed_where_they_are_asked_for()
    {
        const string Row = "/exports/map.svg?metric=facet:fund-size";

        Assert.NotEqual(
            await host.Client.GetStringAsync(Row, TestContext.Current.CancellationToken),
            await host.Client.GetStringAsync($"{Row}&include=incomparable", TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Several_maps_come_as_a_bitmap_too()
    {
        var response = await host.Client.GetAsync("/exports/map.png?metric=state:funds&tab=multiples&scale=1", TestContext.Current.CancellationToken);
        Assert.SkipWhen(response.StatusCode == HttpStatusCode.ServiceUnavailable, "no font with Chinese characters is installed");

        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("各主题有无", response.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/exports/map.png")]
    [InlineData("/exports/map.svg?tab=multiples")]
    [InlineData("/exports/chart.png?t=funds")]
    public async Task A_picture_waits_for_its_turn_like_other_files(string address)
    {
        await using var narrow = await TestHost.StartAsync(settings: new Dictionary<string, string?>
        {
            ["Reports:MaxConcurrent"] = "1", ["Reports:Wait"] = "00:00:00",
        });
        using var place = await narrow.TakeExportPlaceAsync();

        using var response = await narrow.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task A_picture_is_noted_like_other_files()
    {
        await host.Client.GetByteArrayAsync("/exports/map.svg?metric=state:funds", TestContext.Current.CancellationToken);

        Assert.StartsWith("Export /exports/map.svg?metric=state:funds by ", host.Exports.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_shapes_are_kept_for_good_under_their_own_address()
    {
        var shapes = await host.Client.GetAsync(MapContext.Geometry.File.Address(Dashboard.Web.Map.MapLayer.Full, "dash"), TestContext.Current.CancellationToken);
        var other = await host.Client.GetAsync("/map/geometry-000000000000.svg", TestContext.Current.CancellationToken);

        Assert.Equal("public, max-age=31536000, immutable", shapes.Headers.GetValues("Cache-Control").Single());
        Assert.Equal(MapContext.Geometry.File.Content, await shapes.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }
}
