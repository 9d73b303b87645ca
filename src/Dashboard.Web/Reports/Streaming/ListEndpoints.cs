using Dashboard.Data.Comparison;
using Dashboard.Data.Storage;
using Dashboard.Web.Api;
using Dashboard.Web.Features.Measures;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Dashboard.Web.Reports.Streaming;

/// <summary>The streamed list, and the files that were made on the server for a page.</summary>
internal static class ListEndpoints
{
    public const string Jobs = "/exports/jobs";

    private const string Folder = "exports";

    public static void AddLists(this IServiceCollection services)
    {
        services.AddSingleton(provider => new ExportFolder(
            Path.Combine(provider.GetRequiredService<StorageOptions>().DataPath, Folder)));
        services.AddSingleton<ExportJobs>();
        services.AddSingleton<MeasureListExports>();
        services.AddHostedService<ExportHousekeeping>();
    }

    public static void MapLists(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapRead("/exports/measures-list.xlsx", ListAsync)
            .WithSummary("A list of measures of any length as a plain workbook, streamed")
            .Produces(StatusCodes.Status200OK, contentType: ReportFactory.WorkbookType)
            .WithQueryWords([.. QueryDocumentation.MeasureFilterWords, QueryWords.Sort]);
        endpoints.MapRead($"{Jobs}/{{id}}", File).WithQueryWords().ExcludeFromDescription();
    }

    private static async Task<Results<PushStreamHttpResult, ValidationProblem, ProblemHttpResult>> ListAsync(
        HttpContext http, IDatasetProvider datasets, MeasureListExports lists, ExportGate gate, ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var view = MeasuresView.Parse(query);
        if (query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var export = lists.Of(dataset, view);
        if (await gate.EnterAsync(http.RequestAborted) is not { } place)
        {
            return ReportEndpoints.Busy(http);
        }

        return ReportEndpoints.Streamed(
            http, place, log, ReportFactory.WorkbookType, export.FileName,
            (output, written) => export.WriteAsync(output, written, http.RequestAborted));
    }

    private static Results<FileStreamHttpResult, ProblemHttpResult> File(
        string id, HttpContext http, ExportJobs jobs)
    {
        if (jobs.Open(id) is not var (job, file))
        {
            return Problems.NotFound(new("文件已下载或已过期。", "The file has been downloaded or has expired."));
        }

        http.Response.OnCompleted(() =>
        {
            // a download that broke off, or was only asked about, may be tried again
            if (!http.RequestAborted.IsCancellationRequested && !HttpMethods.IsHead(http.Request.Method))
            {
                jobs.Remove(job);
            }

            return Task.CompletedTask;
        });
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file, ReportFactory.WorkbookType, job.FileName);
    }
}
