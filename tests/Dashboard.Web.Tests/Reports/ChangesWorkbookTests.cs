using System.Net;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Reports;

public sealed class ChangesWorkbookTests : IAsyncLifetime
{
    private TestHost host = null!;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Changes_stand_with_their_dates_and_sources()
    {
        using var workbook = await host.DownloadAsync("/exports/changes.xlsx?from=2000-01-01&to=2026-11-20&t=funds&p=320000&tab=new");

        Assert.Equal("变化,依据,说明", string.Join(',', workbook.Worksheets.Select(sheet => sheet.Name)));
        Assert.Equal("新增", workbook.Worksheet("变化").Find("变化", "江苏", "测试战略性新兴产业母基金").GetString());
    }

    [Theory]
    [InlineData("from=2026-01-01&to=2025-01-01")]
    [InlineData("from=yesterday")]
    [InlineData("p=999999")]
    public async Task Wrong_words_are_refused(string query)
    {
        var response = await host.Client.GetAsync(new Uri("/exports/changes.xlsx?" + query, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
