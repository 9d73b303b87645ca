using Dashboard.Data.Comparison;
using Dashboard.Web.Api;
using Dashboard.Web.Map.Pictures;
using PictureResult = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.FileContentHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Dashboard.Web.Reports;

internal enum PictureKind
{
    Svg,
    Png,
}

/// <summary>Answers with maps and charts as files: in the same queue as the other files, since a large picture needs memory as they do.</summary>
internal sealed class PictureFiles(ReportFactory reports, ExportGate gate, ExportLog log)
{
    private const long NoRows = 0;

    public static string ContentType(PictureKind kind) => kind == PictureKind.Svg ? "image/svg+xml" : "image/png";

    /// <param name="look">The language that the caller has set.</param>
    /// <param name="draw">Runs when it is its turn.</param>
    public async Task<PictureResult> AnswerAsync(
        HttpContext http, PictureKind kind, Dataset dataset, DateOnly? asOf, PictureLook look, Func<MapDrawing> draw)
    {
        using var place = await gate.EnterAsync(http.RequestAborted);
        if (place is null)
        {
            return ReportEndpoints.Busy(http);
        }

        try
        {
            var drawing = draw();
            var file = kind == PictureKind.Svg ? SvgWriter.Write(drawing) : SkiaPainter.Png(drawing, look.Scale);
            log.Track(http, () => NoRows);
            http.Response.Headers.CacheControl = "no-store";
            var name = reports.Context(dataset, asOf).FileName(kind == PictureKind.Svg ? ".svg" : ".png", drawing.Title);
            return TypedResults.File(file, ContentType(kind), name);
        }
        catch (MissingFontException)
        {
            return Problems.NoFont(look.English);
        }
    }
}
