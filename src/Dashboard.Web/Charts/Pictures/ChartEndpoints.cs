using Dashboard.Data.Comparison;
using Dashboard.Web.Api;
using Dashboard.Web.Features.Themes;
using Dashboard.Web.Map;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Reports;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.Extensions.Localization;
using PictureResult = Microsoft.AspNetCore.Http.HttpResults.Results<
    Microsoft.AspNetCore.Http.HttpResults.FileContentHttpResult,
    Microsoft.AspNetCore.Http.HttpResults.ValidationProblem,
    Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult>;

namespace Dashboard.Web.Charts.Pictures;

/// <summary>/exports/chart.svg and /exports/chart.png: a chart of a theme's page as a file.</summary>
public static class ChartEndpoints
{
    private static readonly string[] Words = [QueryWords.Themes, QueryWords.Chart, QueryWords.AsOf, .. PictureLook.Words];

    public static void MapChartPictures(this IEndpointRouteBuilder endpoints)
    {
        Describe(endpoints.MapRead("/exports/chart.svg", SvgAsync), "A chart of a theme as SVG", PictureKind.Svg).WithQueryWords(Words);
        Describe(endpoints.MapRead("/exports/chart.png", PngAsync), "A chart of a theme as PNG", PictureKind.Png)
            .WithQueryWords([.. Words, QueryWords.Scale]);

        static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string summary, PictureKind kind) =>
            endpoint.WithTags("Files").WithSummary(summary).Produces(StatusCodes.Status200OK, contentType: PictureFiles.ContentType(kind));
    }

    private static Task<PictureResult> SvgAsync(
        HttpContext http, IDatasetProvider datasets, ThemeCharts charts, IStringLocalizer<MapText> text, PictureFiles files) =>
        FileAsync(http, datasets, charts, text, files, PictureKind.Svg);

    private static Task<PictureResult> PngAsync(
        HttpContext http, IDatasetProvider datasets, ThemeCharts charts, IStringLocalizer<MapText> text, PictureFiles files) =>
        FileAsync(http, datasets, charts, text, files, PictureKind.Png);

    private static async Task<PictureResult> FileAsync(
        HttpContext http, IDatasetProvider datasets, ThemeCharts charts, IStringLocalizer<MapText> text, PictureFiles files, PictureKind kind)
    {
        var dataset = await datasets.GetAsync(http.RequestAborted);
        var query = new QueryReader(http.Request.Query, dataset);
        var (themes, chart, asOf) = (query.Themes(), query.Choice(QueryWords.Chart, ThemeChart.Years), query.AsOf());
        var look = PictureLook.Read(query);
        var theme = themes is [var code] ? dataset.ThemesByCode[code] : null;
        if (theme is null && query.Faults.Count == 0)
        {
            query.AddFault(themes.Count == 0 ? QueryFault.Missing(QueryWords.Themes) : QueryFault.TooMany(QueryWords.Themes, 1));
        }
        else if (theme is not null && !ThemeCharts.Of(theme).Contains(chart))
        {
            query.AddFault(QueryFault.NotOneOf(QueryWords.Chart, [QueryWords.Of(chart)], ThemeCharts.Of(theme).Select(QueryWords.Of)));
        }

        if (theme is null || query.Faults.Count > 0)
        {
            return Problems.Of(query.Faults);
        }

        var english = look.English;
        using var language = new CultureScope(english);
        var spec = charts.Build(dataset, theme, chart, asOf);
        var titled = spec with { Title = $"{theme.Name.In(english)}{(english ? ": " : "：")}{spec.Title}" };
        return await files.AnswerAsync(
            http, kind, dataset, asOf, look, () => ChartDrawer.Draw(
                titled, text["AsOf", Shell.Words.Date(asOf ?? dataset.AsOf)], text["DataSource", text["OwnRecords"]], english ? "en" : "zh-CN",
                look.Dark ? Palette.Dark : Palette.Light));
    }
}
