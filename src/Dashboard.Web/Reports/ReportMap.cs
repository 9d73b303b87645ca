using Dashboard.Data.Comparison;
using Dashboard.Web.Map.Pictures;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Reports;

/// <summary>The map of a metric for a file, or why there is none: a map that lacks what it must show is not given out.</summary>
/// <param name="Height">In units of the drawing, as the width.</param>
/// <param name="Missing">Null when there is a picture.</param>
internal sealed record ReportMap(byte[] Png, double Width, double Height, string Title, string Description, string? Missing)
{
    private const int Scale = 3;

    /// <summary>Who has the theme of the leading gap, else the first theme.</summary>
    public static Metric MetricOf(IReadOnlyList<Gap> gaps, IEnumerable<Data.Model.Theme> themes) =>
        new(MetricKind.State, (gaps is [var first, ..] ? first.Theme : themes.First()).Code);

    /// <summary>More outlines than these tell nothing.</summary>
    private const int MostCompared = 12;

    public static ReportMap Draw(MapPicture maps, ReportContext context, Metric metric, MapMarks marks)
    {
        var view = Metrics.Build(context.Dataset, metric, context.AsOf);
        return Draw(context, context.Words.Of(view.Title), () => maps.Draw(view, context.Day, Words.English, marks: marks, layout: SheetLayout.Paper));
    }

    /// <summary>Who has which theme, a map each, as many on a sheet as are read on a page; none for a single theme.</summary>
    public static IReadOnlyList<ReportMap> DrawThemes(MapPicture maps, ReportContext context, IReadOnlyList<Data.Model.Theme> themes, MapMarks marks)
    {
        if (themes.Count < 2)
        {
            return [];
        }

        var sheets = themes.Take(Multiples.Most).Chunk(SheetLayout.MostMapsOnPaper).ToList();
        return [.. sheets.Select((sheet, index) => Draw(sheet, sheets.Count == 1 ? "" : Part($"{index + 1}/{sheets.Count}")))];

        static string Part(string part) => Words.English ? $" ({part})" : $"（{part}）";

        ReportMap Draw(IReadOnlyList<Data.Model.Theme> shown, string part)
        {
            var view = Multiples.Build(
                context.Dataset,
                new(MetricKind.State, shown[0].Code),
                new([.. shown.Select(theme => theme.Code)], null),
                context.AsOf);
            return ReportMap.Draw(
                context, context.Words.Of(view.Title) + part, () => maps.Draw(view, Words.English, marks: marks, layout: SheetLayout.Paper));
        }
    }

    /// <param name="home">Code, or null.</param>
    /// <param name="compared">With or without the home province.</param>
    public static MapMarks Marks(string? home, IEnumerable<string> compared)
    {
        var others = compared.Where(code => code != home).ToList();
        return new(home, others.Count <= MostCompared ? others : []);
    }

    /// <summary>What the outlines on the map mean; null where there are none.</summary>
    public static string? Explain(ReportContext context, MapMarks marks)
    {
        var compared = context.Words.Join(marks.Others.Select(context.ProvinceName));
        return (marks.Home, marks.Others.Count) switch
        {
            (null, 0) => null,
            (null, _) => context.Text["MapMarksCompared", compared].Value,
            ({ } home, 0) => context.Text["MapMarksHome", context.ProvinceName(home)].Value,
            ({ } home, _) => context.Text["MapMarksBoth", context.ProvinceName(home), compared].Value,
        };
    }

    private static ReportMap Draw(ReportContext context, string title, Func<MapDrawing> draw)
    {
        try
        {
            var drawing = draw();
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
