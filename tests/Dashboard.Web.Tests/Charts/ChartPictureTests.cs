using System.Net;
using System.Text;
using System.Xml.Linq;
using Dashboard.Web.Tests.Fixtures;
using SkiaSharp;
using Xunit;

namespace Dashboard.Web.Tests.Charts;

public sealed class ChartPictureTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData("t=concept-verification&chart=centres", "概念验证中心：规划与已建", "家 · 截至 2026-11-20", "20")]
    [InlineData("t=funds&chart=funds", "政府投资基金：省级基金规模，按口径", "亿元 · 截至 2026-11-20", "500")]
    [InlineData("t=future-industries", "未来产业：省级首份文件的年份", "省数 · 截至 2026-11-20", "2024")]
    public async Task An_svg_has_title_unit_day_numbers_and_source(string query, string title, string unit, string number)
    {
        var svg = XDocument.Parse(await host.Client.GetStringAsync("/exports/chart.svg?" + query, TestContext.Current.CancellationToken));
        var texts = svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value).ToList();

        Assert.Contains(title, texts);
        Assert.Contains(unit, texts);
        Assert.Contains(number, texts);
        Assert.Contains(texts, text => text.StartsWith("数据来源：", StringComparison.Ordinal));
        Assert.DoesNotContain(svg.Descendants().Attributes(), attribute => attribute.Value.Contains("NaN", StringComparison.Ordinal) || attribute.Value.StartsWith('-'));
    }

    [Fact]
    public async Task A_png_is_as_large_as_asked_for()
    {
        var file = await host.Client.GetByteArrayAsync("/exports/chart.png?t=funds&chart=funds&scale=1", TestContext.Current.CancellationToken);
        using var picture = SKBitmap.Decode(file);

        Assert.Equal(960, picture.Width);
        Assert.InRange(picture.Height, 200, 600);
    }

    [Fact]
    public async Task A_picture_may_be_asked_for_in_another_language_and_dark()
    {
        var svg = Encoding.UTF8.GetString(await host.Client.GetByteArrayAsync("/exports/chart.svg?t=funds&chart=funds&lang=en&theme=dark", TestContext.Current.CancellationToken));
        var light = await host.Client.GetStringAsync("/exports/chart.svg?t=funds&chart=funds&lang=en", TestContext.Current.CancellationToken);

        Assert.Contains("Sizes of provincial funds by basis", svg, StringComparison.Ordinal);
        Assert.NotEqual(light, svg);
    }

    [Theory]
    [InlineData("")]
    [InlineData("t=funds,carbon-footprint")]
    [InlineData("t=funds&chart=centres")]
    [InlineData("t=funds&chart=pie")]
    [InlineData("t=funds&scale=9")]
    public async Task What_is_no_chart_of_a_theme_is_refused(string query)
    {
        using var response = await host.Client.GetAsync("/exports/chart.png?" + query, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
