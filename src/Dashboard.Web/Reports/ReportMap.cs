using Dashboard.Data.Comparison;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>The map of a metric for a file, or why there is none: a map that lacks what it must show is not given out.</summary>
/// <param name="Height">In units of the drawing, as the width.</param>
/// <param name="Missing">Null when there is a picture.</param>
internal sealed record ReportMap(byte[] Png, double Width, double Height, string Title, string Description, string? Missing)
{
    private const int Scale = 2;

    /// <summary>Who has the theme of the leading gap, else the first theme.</summary>
    public static Metric MetricOf(IReadOnlyList<Gap> gaps, IEnumerable<Data.Model.Theme> themes) =>
        new(MetricKind.State, (gaps is [var first, ..] ? first.Theme : themes.First()).Code);

    public static ReportMap Draw(MapPicture maps, ReportContext context, Metric metric)
    {
        var view = Metrics.Build(context.Dataset, metric, context.AsOf);
        var title = context.Words.Of(view.Title);
        try
        {
            var drawing = maps.Draw(view, context.Day, Words.English);
            return new(SkiaPainter.Png(drawing, Scale), drawing.Width, drawing.Height, title, $"{drawing.Title}. {drawing.Description}", null);
        }
        catch (IncompleteSheetException incomplete)
        {
            return Without(context.Words.Of(incomplete.Reason));
        }
        catch (MissingFontException)
        {
            return Without(context.Text["MapNoFont"]);
        }

        ReportMap Without(string reason) => new([], 0, 0, title, title, context.Text["MapMissing", reason]);
    }
}
