using Dashboard.Data.Comparison;
using Dashboard.Data.Model;
using Dashboard.Web.Api;
using Dashboard.Web.Reports;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Http.HttpResults;
using PictureResult = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.FileContentHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Dashboard.Web.Map.Pictures;

/// <summary>/exports/map.svg and /exports/map.png: the sheet that the page shows, as a file.</summary>
public static class MapEndpoints
{
    private const string SvgPath = "/exports/map.svg";
    private const string PngPath = "/exports/map.png";

    private static readonly LocalizedText NotGivenOut = new("地图不能导出", "The map cannot be exported");

    public static void MapPictures(this IEndpointRouteBuilder endpoints)
    {
        Describe(endpoints.MapRead(SvgPath, SvgAsync), "The map of a metric as SVG", PictureKind.Svg).WithQueryWords(MapQuery.Words);
        Describe(endpoints.MapRead(PngPath, PngAsync), "The map of a metric as PNG", PictureKind.Png).WithQueryWords([.. MapQuery.Words, QueryWords.Scale]);

        endpoints.MapRead(GeometryFile.Route, Shapes).ExcludeFromDescription();

        static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary, PictureKind kind) => endpoint.WithTags("Files").WithSummary(summary)
            .Produces(StatusCodes.Status200OK, contentType: PictureFiles.ContentType(kind))
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>The shapes that pages refer to. An address of another hash is not there: its content would be another.</summary>
    private static Results<FileContentHttpResult, NotFound> Shapes(string hash, MapGeometry geometry, HttpResponse response)
    {
        if (hash != geometry.File.Hash)
        {
            return TypedResults.NotFound();
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.File(geometry.File.Content, PictureFiles.ContentType(PictureKind.Svg));
    }

    private static Task<PictureResult> SvgAsync(HttpContext http, IDatasetProvider datasets, MapPicture picture, PictureFiles files) =>
        FileAsync(http, datasets, picture, files, PictureKind.Svg);

    private static Task<PictureResult> PngAsync(HttpContext http, IDatasetProvider datasets, MapPicture picture, PictureFiles files) =>
        FileAsync(http, datasets, picture, files, PictureKind.Png);

    private static async Task<PictureResult> FileAsync(
        HttpContext http, IDatasetProvider datasets, MapPicture picture, PictureFiles files, PictureKind kind)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var reader = new QueryReader(http.Request.Query, dataset);
        var query = MapQuery.Read(reader);
        if (reader.Faults.Count > 0)
        {
            return Problems.Of(reader.Faults);
        }

        using var language = new CultureScope(query.Look.English);
        try
        {
            return await files.AnswerAsync(http, kind, dataset, query.AsOf, query.Look, () => query.Draw(dataset, picture));
        }
        catch (IncompleteSheetException incomplete)
        {
            return TypedResults.Problem(
                incomplete.Reason.In(query.Look.English), statusCode: StatusCodes.Status422UnprocessableEntity, title: NotGivenOut.In(query.Look.English));
        }
    }
}
