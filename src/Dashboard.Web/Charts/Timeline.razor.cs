using System.Globalization;
using Dashboard.Data.Comparison;
using Dashboard.Web.Resources;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace Dashboard.Web.Charts;

public partial class Timeline
{
    private const int MostShown = 60;

    /// <summary>Of a hundred: nearer to an end of the axis than this, a year, or the as-of label, is written towards its middle.</summary>
    private const double YearEdge = 3;
    private const double NowEdge = 25;

    /// <summary>Of a hundred: beyond it a label no longer fits to the right.</summary>
    private const double Edge = 88;

    private TimelineDrawing drawing = null!;

    [Inject]
    public required Words Words { get; init; }

    [Inject]
    public required IStringLocalizer<TimelineText> Text { get; init; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<TimelineRow> Rows { get; set; }

    /// <summary>The day that the page stands for.</summary>
    [Parameter, EditorRequired]
    public DateOnly On { get; set; }

    /// <summary>What stands before a title, where the theme does not suffice: the province.</summary>
    [Parameter]
    public Func<TimelineRow, string>? Lead { get; set; }

    private string LeadOf(TimelineRow row) => Lead?.Invoke(row) ?? Words.Of(row.Theme.Name);

    protected override void OnParametersSet() => drawing = TimelineDrawing.Of([.. Rows.Take(MostShown)], On);

    private string Label(TimelineBar bar) => bar.Kind switch
    {
        BarKind.Open => "",
        BarKind.Over => bar.EndYear is { } year ? Text["OverYear", year, Words.Of(bar.Row.Measure.Status)] : Words.Of(bar.Row.Measure.Status),
        BarKind.ReviewDue => Text["DueYear", bar.EndYear ?? On.Year, Words["ReviewDue"]],
        BarKind.NoStart => Text["NoStartYear", bar.EndYear ?? On.Year],
        _ => bar.EndYear?.ToString(CultureInfo.InvariantCulture) ?? "",
    };

    private static string LabelCss(TimelineBar bar) => bar.Kind == BarKind.ReviewDue ? "end due" : "end";

    private static string YearCss(double place, double edge) => place < edge ? "year first" : place > 100 - edge ? "year last" : "year";

    private static bool IsAtEdge(double place) => place > Edge;

    /// <summary>What the bar shows, in words.</summary>
    private string Spoken(TimelineBar bar)
    {
        var start = bar.Row.Measure.IssuedOn is null && bar.Row.Start is { } effective
            ? effective.ToString()
            : Words.IssuedOn(bar.Row.Measure);
        return bar.EndYear is { } year
            ? Text["SpokenTerm", start, year, Words.StatusOf(bar.Row.Measure, On)]
            : Text["SpokenOpen", start, Words.StatusOf(bar.Row.Measure, On)];
    }

    /// <summary>A little inside the plot's edges, so that dots and figures are whole.</summary>
    private static string At(double place) => (1.5 + (place * 0.97)).ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
