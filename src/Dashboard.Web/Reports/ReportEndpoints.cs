using System.Globalization;
using ClosedXML.Excel;
using Dashboard.Data.Comparison;
using Dashboard.Web.Api;
using Dashboard.Web.Features.Changes;
using Dashboard.Web.Features.Compare;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Reports.Excel;
using Dashboard.Web.Reports.Memo;
using Dashboard.Web.Reports.Streaming;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Download = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.FileStreamHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Dashboard.Web.Reports;

/// <summary>The downloads under /exports: they read the same words as the page that offers them.</summary>
public static class ReportEndpoints
{
    private const int RetryAfterSeconds = 10;

    public static IServiceCollection AddReports(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ReportOptions>()
            .Bind(configuration.GetSection(ReportOptions.Section))
            .Validate(options => options.MaxFormattedRows > 0, "设置 Reports:MaxFormattedRows 应为正整数。/ The setting Reports:MaxFormattedRows must be above 0.")
            .Validate(options => options.MaxConcurrent > 0, "设置 Reports:MaxConcurrent 应为正整数。/ The setting Reports:MaxConcurrent must be above 0.")
            .ValidateOnStart();
        services.AddSingleton<ExportGate>();
        services.AddHttpContextAccessor();
        services.AddSingleton<ExportCaller>();
        services.AddSingleton<ExportLog>();
        services.AddSingleton<Watermark>();
        services.AddSingleton<ReportFactory>();
        services.AddSingleton<PictureFiles>();
        services.AddSingleton<MemoDocument>();
        services.AddLists();
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static void MapReports(this IEndpointRouteBuilder endpoints)
    {
        var exports = endpoints.MapGroup("").WithTags("Files");
        Workbook(exports.MapRead("/exports/comparison.xlsx", ComparisonAsync), "The comparison as a workbook")
            .WithQueryWords(QueryWords.Provinces, QueryWords.Home, QueryWords.Themes, QueryWords.AsOf, QueryWords.Rows, QueryWords.Include, QueryWords.Near);
        Workbook(exports.MapRead("/exports/measures.xlsx", MeasuresAsync), "A list of measures as a workbook")
            .WithQueryWords([.. QueryDocumentation.MeasureFilterWords, QueryWords.Sort]);
        Workbook(exports.MapRead("/exports/theme.xlsx", ThemeAsync), "A theme as a workbook")
            .WithDescription("Exactly one theme.")
            .WithQueryWords(QueryWords.Themes, QueryWords.Level, QueryWords.Status, QueryWords.AsOf);
        Workbook(exports.MapRead("/exports/province.xlsx", ProvinceAsync), "A province as a workbook")
            .WithDescription("Exactly one province that has data.")
            .WithQueryWords(QueryWords.Provinces, QueryWords.AsOf);
        Workbook(exports.MapRead("/exports/changes.xlsx", ChangesAsync), "What changed between two days as a workbook")
            .WithQueryWords(QueryWords.IssuedFrom, QueryWords.IssuedTo, QueryWords.Provinces, QueryWords.Themes, QueryWords.Tab);
        exports.MapRead("/exports/measures.csv", MeasuresCsvAsync).WithSummary("A list of measures as CSV")
            .Produces(StatusCodes.Status200OK, contentType: "text/csv")
            .WithQueryWords([.. QueryDocumentation.MeasureFilterWords, QueryWords.Sort]);

        exports.MapLists();
        exports.MapMemo();
        endpoints.MapUnknown("/exports");

        static RouteHandlerBuilder Workbook(RouteHandlerBuilder endpoint, string summary) => endpoint.WithSummary(summary)
            .Produces(StatusCodes.Status200OK, contentType: ReportFactory.WorkbookType)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Download> ComparisonAsync(
        HttpContext http, IDatasetProvider datasets, ReportFactory factory, MapPicture maps, ExportGate gate, ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var view = CompareView.Parse(query);
        var near = query.NearBy();
        if (view.Columns.Count == 0)
        {
            view = view with { Provinces = [.. dataset.CoveredProvinces.Select(province => province.Code)] };
        }

        if (view.Columns.Count < CompareView.FewestColumns && query.Faults.Count == 0)
        {
            query.AddFault(QueryFault.TooFew(QueryWords.Provinces, CompareView.FewestColumns));
        }

        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var whole = Matrix.Build(dataset, view.ToQuery());
        var context = factory.Context(dataset, view.AsOf, Unplaced.Of(dataset, view.AsOf, view.Columns, whole.Blocks.Select(block => block.Theme.Code)));
        var shown = whole with { Blocks = RowFilter.Apply(whole, view.Rows, view.Home is not null) };
        var provinces = context.Names([.. whole.Provinces.Select(province => context.Words.Of(province.ShortName))]);
        return await WorkbookAsync(
            http, factory, gate, log, context.FileName(".xlsx", context.Text["FileComparison"], provinces),
            shown.Blocks.Sum(block => block.Facets.Count + 1),
            workbook => ComparisonWorkbook.Write(workbook, context, shown, view, near, maps));
    }

    private static async Task<Download> MeasuresAsync(
        HttpContext http, IDatasetProvider datasets, ReportFactory factory, ExportGate gate, IOptions<ReportOptions> options,
        ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var view = MeasuresView.Parse(query);
        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var context = factory.Context(dataset, view.Filter.AsOf, Unplaced.Of(dataset, view.Filter));
        var measures = MeasureSearch.All(dataset, view.Filter, view.Sort);
        if (measures.Count > options.Value.MaxFormattedRows)
        {
            return TypedResults.Problem(
                context.Text["TooManyRows", measures.Count, options.Value.MaxFormattedRows, view.ListUrl(), view.ExportUrl("csv")],
                statusCode: StatusCodes.Status422UnprocessableEntity,
                title: context.Text["TooManyRowsTitle"]);
        }

        return await WorkbookAsync(
            http, factory, gate, log, context.FileName(".xlsx", context.Text["FileMeasures"]), measures.Count,
            workbook => MeasuresWorkbook.Write(workbook, context, measures, view));
    }

    private static async Task<Results<PushStreamHttpResult, ValidationProblem, ProblemHttpResult>> MeasuresCsvAsync(
        HttpContext http, IDatasetProvider datasets, ReportFactory factory, ExportGate gate, ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var view = MeasuresView.Parse(query);
        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var context = factory.Context(dataset, view.Filter.AsOf, Unplaced.Of(dataset, view.Filter));
        var measures = MeasureSearch.All(dataset, view.Filter, view.Sort);
        if (await gate.EnterAsync(http.RequestAborted) is not { } place)
        {
            return Busy(http);
        }

        return Streamed(
            http, place, log, MeasuresCsv.ContentType, context.FileName(".csv", context.Text["FileMeasures"]),
            async (output, written) =>
            {
                await MeasuresCsv.WriteAsync(output, context, measures, http.RequestAborted);
                written(measures.Count);
            });
    }

    private static async Task<Download> ThemeAsync(
        HttpContext http, IDatasetProvider datasets, ReportFactory factory, ExportGate gate, ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var themes = query.Themes();
        var view = ThemeView.Parse(themes is [var one, ..] ? one : "", query);
        if (themes.Count != 1 && query.Faults.Count == 0)
        {
            query.AddFault(themes.Count == 0 ? QueryFault.Missing(QueryWords.Themes) : QueryFault.TooMany(QueryWords.Themes, 1));
        }

        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var theme = dataset.ThemesByCode[themes[0]];
        var context = factory.Context(dataset, view.AsOf, Unplaced.Of(dataset, view.AsOf, measure => measure.ThemeCode == theme.Code));
        return await WorkbookAsync(
            http, factory, gate, log, context.FileName(".xlsx", context.Text["FileTheme"], context.Words.Of(theme.Name)),
            dataset.Measures.Count(measure => measure.ThemeCode == theme.Code && view.Shows(measure, context.StatusDay)),
            workbook => ThemeWorkbook.Write(workbook, context, theme, view));
    }

    private static async Task<Download> ChangesAsync(
        HttpContext http, IDatasetProvider datasets, ReportFactory factory, ExportGate gate, IOptions<ReportOptions> options,
        ExportLog log, IStringLocalizer<ChangesText> text)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var view = ChangesView.Parse(query);
        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var changes = view.Of(dataset);
        changes = changes with { Items = [.. changes.Items.Where(view.Lists)] };
        var context = factory.Context(dataset, changes.To);
        if (changes.Items.Count > options.Value.MaxFormattedRows)
        {
            return TypedResults.Problem(
                text["TooManyChanges", changes.Items.Count, options.Value.MaxFormattedRows],
                statusCode: StatusCodes.Status422UnprocessableEntity,
                title: context.Text["TooManyRowsTitle"]);
        }

        return await WorkbookAsync(
            http, factory, gate, log, context.FileName(".xlsx", text["FileName"], Words.Date(changes.From)), changes.Items.Count,
            workbook => ChangesWorkbook.Write(workbook, context, text, changes, view));
    }

    private static async Task<Download> ProvinceAsync(
        HttpContext http, IDatasetProvider datasets, ReportFactory factory, ExportGate gate, ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var (codes, asOf) = (query.Provinces(), query.AsOf());
        if (codes.Count != 1 && query.Faults.Count == 0)
        {
            query.AddFault(codes.Count == 0 ? QueryFault.Missing(QueryWords.Provinces) : QueryFault.TooMany(QueryWords.Provinces, 1));
        }
        else if (codes is [var only] && dataset.ProvincesByCode[only] is { HasData: false } outside)
        {
            query.AddFault(QueryFault.NoRecords(QueryWords.Provinces, outside.Name));
        }

        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var province = dataset.ProvincesByCode[codes[0]];
        var context = factory.Context(dataset, asOf, Unplaced.Of(dataset, asOf, measure => measure.ProvinceCode == province.Code));
        return await WorkbookAsync(
            http, factory, gate, log, context.FileName(".xlsx", context.Text["FileProvince"], context.Words.Of(province.ShortName)),
            dataset.Measures.Count(measure => measure.ProvinceCode == province.Code),
            workbook => ProvinceWorkbook.Write(workbook, context, province));
    }

    private static Task<Download> WorkbookAsync(
        HttpContext http, ReportFactory factory, ExportGate gate, ExportLog log, string fileName, int rows, Action<XLWorkbook> write) =>
        WorkbookAsync(http, factory, gate, log, fileName, rows, workbook =>
        {
            write(workbook);
            return [];
        });

    /// <param name="write">Fills the workbook and gives what is to be laid over its sheets.</param>
    private static async Task<Download> WorkbookAsync(
        HttpContext http, ReportFactory factory, ExportGate gate, ExportLog log, string fileName, int rows,
        Func<XLWorkbook, IReadOnlyList<SheetDrawing>> write)
    {
        using var place = await gate.EnterAsync(http.RequestAborted);
        if (place is null)
        {
            return Busy(http);
        }

        log.Track(http, () => rows);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(factory.Workbook(write), ReportFactory.WorkbookType, fileName);
    }

    /// <summary>A file that is written straight into the response; its place is given back however that ends.</summary>
    internal static PushStreamHttpResult Streamed(
        HttpContext http, IDisposable place, ExportLog log, string contentType, string fileName, Func<Stream, Action<long>, Task> write)
    {
        // HEAD does not call the writer, so the end of the response gives the place back as well
        http.Response.RegisterForDispose(place);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(WriteAsync, contentType, fileName);

        async Task WriteAsync(Stream output)
        {
            using (place)
            {
                await log.TrackAsync(http, written => write(output, written));
            }
        }
    }

    /// <summary>When no place came free in time.</summary>
    internal static ProblemHttpResult Busy(HttpContext http)
    {
        http.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
        return Problems.Busy(new(
            "正在生成的文件较多，请稍后再试。", "Too many files are being made at the moment; please try again shortly."));
    }
}
