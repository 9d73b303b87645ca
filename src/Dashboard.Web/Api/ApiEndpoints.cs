using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Web.Api;

/// <summary>The read-only JSON interface, /api/v1, and its OpenAPI document.</summary>
public static class ApiEndpoints
{
    private const int DefaultPageSize = 50;

    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(
            new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false)));
        services.AddOpenApi("v1", options =>
        {
            // says no more than GET of the same address
            options.ShouldInclude = description => description.HttpMethod != HttpMethods.Head;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new()
                {
                    Title = "Provincial Policy Comparison",
                    Version = "v1",
                    Description = "Policy measures of Chinese provinces with their proof. Read only. Texts follow Accept-Language (zh-CN, en).",
                };
                // the address under which the document was asked for is of no use to whoever keeps the document
                document.Servers?.Clear();
                return Task.CompletedTask;
            });
        });
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi();
        var api = endpoints.MapGroup("/api/v1").WithTags("Data");

        api.MapRead("/provinces", ProvincesAsync).WithSummary("The 34 provincial units").WithQueryWords();
        api.MapRead("/themes", ThemesAsync).WithSummary("Themes with their definitions, coding rules and facets").WithQueryWords();
        api.MapRead("/tracks", TracksAsync).WithSummary("The dictionary of future-industry tracks").WithQueryWords();
        api.MapRead("/indicators", IndicatorsAsync).WithSummary("Context indicators with all their values and sources").WithQueryWords();
        api.MapRead("/measures", MeasuresAsync).WithSummary("Measures, filtered, sorted and paged")
            .WithQueryWords([.. QueryDocumentation.MeasureFilterWords, QueryWords.Sort, QueryWords.Page, QueryWords.Size]);
        api.MapRead("/measures/{id}", MeasureAsync).WithSummary("One measure by its lasting id")
            .ProducesProblem(StatusCodes.Status404NotFound).WithQueryWords();
        api.MapRead("/compare", CompareAsync).WithSummary("Provinces against themes and their facets")
            .WithDescription("Without `p` all provinces with data, without `t` the four structured themes.")
            .WithQueryWords(QueryWords.Provinces, QueryWords.Themes, QueryWords.AsOf, QueryWords.Include);
        api.MapRead("/gaps", GapsAsync).WithSummary("What peers have and the home province has not")
            .WithDescription("""
                Ranked by kind (policy, detail, question), whole themes before facets, then by the share of peers, then
                earliest first. One item is a row of the comparison. Items of a kind with the same group number are counted
                as one: a theme that is missing as a whole with its facets, or the rows of a theme that was never reviewed.
                """)
            .WithQueryWords(QueryWords.Home, QueryWords.Peers, QueryWords.Themes, QueryWords.AsOf);
        api.MapRead("/coverage", CoverageAsync).WithSummary("What was searched, when and how, by province and theme")
            .WithDescription("Without `p` all provinces with data, without `t` all themes.")
            .WithQueryWords(QueryWords.Provinces, QueryWords.Themes);

        endpoints.MapUnknown("/api");
    }

    private static async Task<Ok<IReadOnlyList<ProvinceItem>>> ProvincesAsync(
        IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        var map = new ApiMapping(dataset, Words.English);
        var counts = dataset.Measures.Where(measure => measure.CountsAsAdopted).CountBy(measure => measure.ProvinceCode).ToDictionary();
        return List(dataset.Provinces.Select(province => map.Of(province, counts.GetValueOrDefault(province.Code))));
    }

    private static async Task<Ok<IReadOnlyList<ThemeItem>>> ThemesAsync(
        IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        return List(dataset.Themes.Select(new ApiMapping(dataset, Words.English).Of));
    }

    private static async Task<Ok<IReadOnlyList<TrackItem>>> TracksAsync(
        IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        return List(dataset.Tracks.Select(new ApiMapping(dataset, Words.English).Of));
    }

    private static async Task<Ok<IReadOnlyList<IndicatorItem>>> IndicatorsAsync(
        IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        return List(dataset.Indicators.Select(new ApiMapping(dataset, Words.English).Of));
    }

    private static async Task<Results<Ok<MeasureList>, ValidationProblem>> MeasuresAsync(
        HttpRequest request, IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        var query = new QueryReader(request.Query, dataset);
        var filter = query.MeasureFilter();
        var sort = query.Sort();
        var page = query.Page();
        var size = query.Size(DefaultPageSize);
        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var found = MeasureSearch.Page(dataset, filter, sort, page, size);
        var map = new ApiMapping(dataset, Words.English);
        return TypedResults.Ok(new MeasureList(
            found.Total, found.Page, found.PageSize, map.NoteOf(filter.AsOf, Unplaced.Of(dataset, filter)), [.. found.Items.Select(map.Of)]));
    }

    private static async Task<Results<Ok<MeasureItem>, ProblemHttpResult>> MeasureAsync(
        string id, IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        return dataset.MeasuresById.TryGetValue(id, out var measure)
            ? TypedResults.Ok(new ApiMapping(dataset, Words.English).Of(measure))
            : Problems.NotFound(new("没有这个编号（id）的措施。", "There is no measure with this id."));
    }

    private static async Task<Results<Ok<CompareResult>, ValidationProblem>> CompareAsync(
        HttpRequest request, IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        var query = new QueryReader(request.Query, dataset);
        var comparison = new ComparisonQuery(
            query.ComparedProvinces(), query.Themes(), query.AsOf(),
            query.Choice(QueryWords.Include, CompareNumbers.Comparable) == CompareNumbers.Incomparable);
        return query.Faults.Count > 0
            ? Problems.Of(query.Faults)
            : TypedResults.Ok(new ApiMapping(dataset, Words.English).Of(Matrix.Build(dataset, comparison), comparison.AsOf));
    }

    private static async Task<Results<Ok<IReadOnlyList<GapItem>>, ValidationProblem>> GapsAsync(
        HttpRequest request, IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        var query = new QueryReader(request.Query, dataset);
        var home = query.Home();
        if (home is null && query.Faults.Count == 0)
        {
            query.AddFault(QueryFault.Missing(QueryWords.Home));
        }

        var peers = query.Peers();
        var themes = query.Themes();
        var asOf = query.AsOf();
        if (home is null || query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var gaps = Gaps.Find(dataset, new GapQuery(home, PeerWords.Expand(dataset, peers, home), themes, asOf));
        return List(GapGroups.Of(gaps).Numbered.Select(row => ApiMapping.Of(row.Gap, row.Group, dataset.StatusDay(asOf))));
    }

    private static async Task<Results<Ok<IReadOnlyList<CoverageItem>>, ValidationProblem>> CoverageAsync(
        HttpRequest request, IDatasetProvider datasets, CancellationToken cancellationToken)
    {
        var dataset = await datasets.GetAsync(cancellationToken);
        var query = new QueryReader(request.Query, dataset);
        var provinces = query.Provinces();
        var themes = query.Themes();
        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var map = new ApiMapping(dataset, Words.English);
        return List(
            from province in provinces.Count > 0 ? provinces : dataset.CoveredProvinces.Select(province => province.Code)
            from theme in themes.Count > 0 ? themes.Select(code => dataset.ThemesByCode[code]) : dataset.Themes
            select map.Of(theme, Matrix.ThemeCell(dataset, province, theme.Code, asOf: null)));
    }

    private static Ok<IReadOnlyList<T>> List<T>(IEnumerable<T> items) => TypedResults.Ok<IReadOnlyList<T>>([.. items]);
}
