using Dashboard.Data.Comparison;
using Dashboard.Web.Api;
using Dashboard.Web.Features.Gaps;
using Dashboard.Web.Shell;
using Download = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.FileContentHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Dashboard.Web.Reports.Memo;

/// <summary>/exports/memo.docx: the gap list of a home province as a memo; it reads the words of that page.</summary>
public static class MemoEndpoints
{
    public static void MapMemo(this IEndpointRouteBuilder endpoints) => endpoints.MapRead("/exports/memo.docx", MemoAsync)
        .WithSummary("A home province against its peers as a Word memo")
        .Produces(StatusCodes.Status200OK, contentType: MemoDocument.ContentType)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .WithQueryWords(QueryWords.Home, QueryWords.Peers, QueryWords.Themes, QueryWords.AsOf, QueryWords.Near);

    private static async Task<Download> MemoAsync(
        HttpContext http, IDatasetProvider datasets, MemoDocument memo, ExportGate gate, ExportLog log)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var view = GapsView.Parse(query);
        if (view.Home is null && query.Faults.Count == 0)
        {
            query.AddFault(QueryFault.Missing(QueryWords.Home));
        }

        var choice = view.Home is null ? null : PeerChoice.Of(dataset, view);
        if (choice is { Codes.Count: 0 } && query.Faults.Count == 0)
        {
            query.AddFault(QueryFault.TooFew(QueryWords.Peers, 1));
        }

        if (choice is null || query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        using var place = await gate.EnterAsync(http.RequestAborted);
        if (place is null)
        {
            return ReportEndpoints.Busy(http);
        }

        log.Track(http, () => choice.Codes.Count + 1);
        http.Response.Headers.CacheControl = "no-store";
        var (file, name) = memo.Write(dataset, view, choice);
        return TypedResults.File(file, MemoDocument.ContentType, name);
    }
}
