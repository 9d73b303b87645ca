using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Dashboard.Web.Tests.Fixtures;
using Xunit;

namespace Dashboard.Web.Tests.Api;

public sealed class ApiTests : IAsyncLifetime
{
    private TestHost host = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Provinces_are_listed_by_code_with_their_own_measures()
    {
        var provinces = await GetAsync("/api/v1/provinces");

        var jiangsu = provinces.EnumerateArray().Single(province => Text(province, "code") == "320000");
        Assert.Equal("江苏省", Text(jiangsu, "name"));
        Assert.Equal("江苏", Text(jiangsu, "shortName"));
        Assert.Equal("east", Text(jiangsu, "region"));
        Assert.Equal(4, jiangsu.GetProperty("measures").GetInt32());
        var jiangxi = provinces.EnumerateArray().Single(province => Text(province, "code") == "360000");
        Assert.Equal(0, jiangxi.GetProperty("measures").GetInt32());
        Assert.False(provinces.EnumerateArray().Last().GetProperty("hasData").GetBoolean());
    }

    [Fact]
    public async Task Themes_carry_their_coding_rule_and_facets()
    {
        var themes = await GetAsync("/api/v1/themes");

        var centres = themes.EnumerateArray().Single(theme => Text(theme, "code") == TestDataset.ConceptVerification);
        Assert.Equal("conceptVerification", Text(centres, "kind"));
        Assert.Equal("计入正式文件。", Text(centres, "counts"));
        Assert.Equal(["cv-planned", "cv-built"], centres.GetProperty("facets").EnumerateArray().Select(facet => Text(facet, "code")));
        Assert.Equal("家", Text(centres.GetProperty("facets")[0], "unit"));
    }

    [Fact]
    public async Task Tracks_carry_their_synonyms()
    {
        var tracks = await GetAsync("/api/v1/tracks");

        Assert.Equal(["hydrogen", "quantum"], tracks.EnumerateArray().Select(track => Text(track, "code")));
        Assert.Equal("information", Text(tracks[1], "direction"));
        Assert.Contains("量子科技", tracks[1].GetProperty("synonyms").EnumerateArray().Select(word => word.GetString()));
    }

    [Fact]
    public async Task Indicators_keep_a_citys_figure_apart()
    {
        var indicators = await GetAsync("/api/v1/indicators");

        var vintage = indicators[0].GetProperty("vintages")[0];
        Assert.Equal("测试公文全文", Text(vintage.GetProperty("source"), "title"));
        Assert.Equal([null, null, "测试市"], vintage.GetProperty("values").EnumerateArray().Select(value => Text(value, "city")));
        Assert.Equal(100.5m, vintage.GetProperty("values")[0].GetProperty("value").GetDecimal());
    }

    [Fact]
    public async Task A_measure_has_the_agreed_shape()
    {
        var measure = await GetAsync("/api/v1/measures/320000-0001");

        Assert.Equal("320000", Text(measure, "province"));
        Assert.Equal(TestDataset.FutureIndustries, Text(measure, "theme"));
        Assert.Equal("测试省未来产业行动方案", Text(measure, "title"));
        Assert.Equal("province", Text(measure, "level"));
        Assert.Null(Text(measure, "city"));
        Assert.Equal("inForce", Text(measure, "status"));
        Assert.Equal("测政发〔2024〕1号", Text(measure, "documentNumber"));
        Assert.Equal("2024-03-15", Text(measure, "issuedOn"));
        Assert.Equal(2027, measure.GetProperty("targetYear").GetInt32());
        Assert.Equal("officialText", Text(measure, "verification"));
        Assert.Equal(["hydrogen", "quantum"], measure.GetProperty("tracks").EnumerateArray().Select(track => track.GetString()));
        Assert.Equal("futureIndustry", Text(measure.GetProperty("details"), "kind"));
        Assert.Equal("10+X", Text(measure.GetProperty("details"), "focusPattern"));
        var citation = measure.GetProperty("citations")[0];
        Assert.Equal("第三条", Text(citation, "locator"));
        Assert.Equal("https://example.gov.cn/a?b=1&c=2", Text(citation.GetProperty("source"), "url"));
        Assert.Equal("2024-03-15", Text(citation.GetProperty("source"), "publishedOn"));
    }

    [Fact]
    public async Task Texts_follow_the_language_asked_for()
    {
        host.Client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        var measure = await GetAsync("/api/v1/measures/320000-0004");

        Assert.Equal("Test fund of funds", Text(measure, "title"));
        Assert.Equal("fundOfFunds", Text(measure.GetProperty("details"), "mode"));
    }

    [Theory]
    [InlineData("/api/v1/measures?p=abc", "p")]
    [InlineData("/api/v1/measures?t=nothing", "t")]
    [InlineData("/api/v1/measures?track=nothing", "track")]
    [InlineData("/api/v1/measures?status=foo", "status")]
    [InlineData("/api/v1/measures?level=village", "level")]
    [InlineData("/api/v1/measures?asOf=2025-13-01", "asOf")]
    [InlineData("/api/v1/measures?page=0", "page")]
    [InlineData("/api/v1/measures?size=100000", "size")]
    [InlineData("/api/v1/measures?sort=random", "sort")]
    [InlineData("/api/v1/compare?p=abc", "p")]
    [InlineData("/api/v1/compare?p=320000", "p")]
    [InlineData("/api/v1/compare?t=nothing", "t")]
    [InlineData("/api/v1/compare?asOf=yesterday", "asOf")]
    [InlineData("/api/v1/gaps", "home")]
    [InlineData("/api/v1/gaps?home=999999", "home")]
    [InlineData("/api/v1/gaps?home=710000", "home")]
    [InlineData("/api/v1/gaps?home=320000&peers=nowhere", "peers")]
    [InlineData("/api/v1/coverage?t=nothing", "t")]
    public async Task Bad_input_gets_a_problem_that_names_the_parameter(string address, string parameter)
    {
        using var response = await host.Client.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        var error = Assert.Single(problem.GetProperty("errors").EnumerateObject());
        Assert.Equal(parameter, error.Name);
        Assert.Contains(parameter, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_text_of_ten_thousand_characters_is_refused()
    {
        using var response = await host.Client.GetAsync("/api/v1/measures?q=" + new string('x', 10_000), Cancelled);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.InRange((await response.Content.ReadAsStringAsync(Cancelled)).Length, 1, 1000);
    }

    [Theory]
    [InlineData("/api/v1/measures/320000-9999")]
    [InlineData("/api/v1/measure")]
    [InlineData("/api/v2/provinces")]
    public async Task What_is_not_there_gets_a_problem(string address)
    {
        using var response = await host.Client.GetAsync(address, Cancelled);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task The_OpenApi_document_describes_every_path_and_parameter()
    {
        var document = await GetAsync("/openapi/v1.json");

        var paths = document.GetProperty("paths");
        string[] expected =
        [
            "/api/v1/provinces", "/api/v1/themes", "/api/v1/tracks", "/api/v1/indicators", "/api/v1/measures",
            "/api/v1/measures/{id}", "/api/v1/compare", "/api/v1/gaps", "/api/v1/coverage",
        ];
        Assert.Superset(expected.ToHashSet(), paths.EnumerateObject().Select(path => path.Name).ToHashSet());
        Assert.All(paths.EnumerateObject(), path => Assert.NotEmpty(Text(path.Value.GetProperty("get"), "summary")!));
        var parameters = paths.GetProperty("/api/v1/measures").GetProperty("get").GetProperty("parameters").EnumerateArray().ToList();
        Assert.Equal(
            ["p", "t", "track", "status", "level", "verification", "q", "asOf", "from", "to", "due", "sort", "page", "size"],
            parameters.Select(parameter => Text(parameter, "name")));
        Assert.All(parameters, parameter => Assert.NotEmpty(Text(parameter, "description")!));
        Assert.Contains("400", paths.GetProperty("/api/v1/measures").GetProperty("get").GetProperty("responses").EnumerateObject().Select(response => response.Name));
        Assert.Contains("\"inForce\"", document.ToString(), StringComparison.Ordinal);
    }

    private async Task<JsonElement> GetAsync(string address) => await host.Client.GetFromJsonAsync<JsonElement>(address, Cancelled);

    private static string? Text(JsonElement element, string property) => element.GetProperty(property).GetString();
}
