using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Web.Features.Changes;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Shell;
using Dashboard.Web.Tests.Fixtures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Dashboard.Web.Tests.Api;

public sealed class ReadingTests : IAsyncLifetime
{
    private TestHost host = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public static TheoryData<string> Addresses => new(
        "/api/v1/provinces", "/api/v1/themes", "/api/v1/tracks", "/api/v1/indicators", "/api/v1/measures",
        "/api/v1/measures/320000-0001", "/api/v1/compare", "/api/v1/gaps?home=320000", "/api/v1/coverage",
        "/exports/comparison.xlsx?p=320000,330000", "/exports/measures.xlsx", "/exports/measures.csv", "/exports/measures-list.xlsx",
        "/exports/theme.xlsx?t=" + TestDataset.Funds, "/exports/province.xlsx?p=320000", "/exports/changes.xlsx",
        "/exports/memo.docx?home=320000", "/exports/map.svg", "/exports/map.png", "/exports/chart.svg?t=" + TestDataset.Funds,
        "/exports/chart.png?t=" + TestDataset.Funds);

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task An_unknown_word_is_named_in_a_problem(string address)
    {
        using var response = await host.Client.GetAsync(address + (address.Contains('?') ? "&" : "?") + "provnce=320000", Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.Equal(["provnce"], problem.GetProperty("errors").EnumerateObject().Select(error => error.Name));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Head_answers_as_get_without_a_body(string address)
    {
        using var get = await host.Client.GetAsync(address + (address.Contains('?') ? "&" : "?") + "present=1", Cancelled);
        using var request = new HttpRequestMessage(HttpMethod.Head, address);

        using var head = await host.Client.SendAsync(request, Cancelled);

        Assert.Equal(HttpStatusCode.OK, get.StatusCode);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal(get.Content.Headers.ContentDisposition?.FileNameStar, head.Content.Headers.ContentDisposition?.FileNameStar);
    }

    [Fact]
    public async Task A_file_that_was_only_asked_about_is_not_noted_as_an_export()
    {
        foreach (var address in (string[])["/exports/measures.csv", "/exports/measures-list.xlsx", "/exports/province.xlsx?p=320000"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Head, address);
            using var head = await host.Client.SendAsync(request, Cancelled);
        }

        await host.Client.GetByteArrayAsync("/exports/measures.xlsx", Cancelled);

        Assert.Contains("/exports/measures.xlsx", host.Exports.Single(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Other_methods_are_not_allowed(string address)
    {
        using var response = await host.Client.PostAsync(address, null, Cancelled);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/api/v2/provinces")]
    [InlineData("/exports/everything.xlsx")]
    public async Task What_is_not_there_is_a_problem_too(string address)
    {
        using var response = await host.Client.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    /// <summary>The pages' own download links must not be refused.</summary>
    [Fact]
    public async Task Every_link_to_a_file_names_only_words_that_the_file_knows()
    {
        const string All = "p=320000,330000&home=320000&t=funds&level=city&status=pilot&asOf=2025-06-30&from=2024-01-01&to=2025-01-01&tab=chart"
            + "&rows=gaps&facet=cv-planned&group=pillar&near=gdp:2&peers=330000&q=x&track=hydrogen&verification=press&sort=title&page=2&size=10&due=1";
        var dataset = TestDataset.Create();
        string[] links =
        [
            CompareView.Parse(Query(All)).ExportUrl(),
            CompareView.Parse(Query(All)).MemoUrl(),
            GapsView.Parse(Query(All)).MemoUrl(),
            MeasuresView.Parse(Query(All)).ExportUrl("xlsx"),
            MeasuresView.Parse(Query(All)).ExportUrl("csv"),
            MeasuresView.Parse(Query(All)).ListUrl(),
            ThemeView.Parse(TestDataset.Funds, Query(All)).ExportUrl(),
            ChangesView.Parse(Query(All.Replace("tab=chart", "tab=new", StringComparison.Ordinal))).ExportUrl(),
        ];

        foreach (var link in links)
        {
            using var response = await host.Client.GetAsync(link, Cancelled);
            Assert.True(response.IsSuccessStatusCode, $"{link}: {await response.Content.ReadAsStringAsync(Cancelled)}");
        }

        QueryReader Query(string words) => QueryReader.FromUri("/?" + words, dataset);
    }

    [Fact]
    public void Every_endpoint_that_is_read_checks_its_words()
    {
        var others = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } path && (path.StartsWith("/api/v1/", StringComparison.Ordinal) || path.StartsWith("/exports/", StringComparison.Ordinal)))
            .Where(endpoint => !endpoint.RoutePattern.RawText!.Contains("**", StringComparison.Ordinal))
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Where(path => !Addresses.Any(address => address.Data.Split('?')[0] == path.Replace("{id}", "320000-0001", StringComparison.Ordinal)) && path != "/exports/jobs/{id}");

        Assert.Empty(others);
    }
}
