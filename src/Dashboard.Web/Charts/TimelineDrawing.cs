using Dashboard.Data.Comparison;
using Dashboard.Data.Model;

namespace Dashboard.Web.Charts;

/// <summary>How a measure's term is drawn.</summary>
public enum BarKind
{
    /// <summary>From its start to its end.</summary>
    Term,

    /// <summary>From its start to today; no end is known.</summary>
    Open,

    /// <summary>The end is known, the start is not.</summary>
    NoStart,

    /// <summary>期满待核, from its start to its end.</summary>
    ReviewDue,

    /// <summary>Ended or superseded.</summary>
    Over,
}

/// <summary>A row of the timeline in places along the axis.</summary>
/// <param name="From">0 to 100 along the axis.</param>
/// <param name="To">0 to 100, at least <paramref name="From"/>.</param>
/// <param name="StartIsSoft">The start is only known to the year, or is only the latest possible day.</param>
/// <param name="EndYear">Year of the known end.</param>
public sealed record TimelineBar(TimelineRow Row, BarKind Kind, double From, double To, bool StartIsSoft, int? EndYear);

/// <summary>Measures along one axis of time.</summary>
/// <param name="Undated">Those of which neither start nor end is known; they have no place on the axis.</param>
/// <param name="Years">The years that are written under the axis, with their places (0 to 100).</param>
/// <param name="Now">Place of the day that the page stands for.</param>
public sealed record TimelineDrawing(
    IReadOnlyList<TimelineBar> Bars,
    IReadOnlyList<TimelineRow> Undated,
    IReadOnlyList<(int Year, double Place)> Years,
    double Now)
{
    private const int MostYears = 9;

    /// <summary>Years before and after today that are always there, so that the axis is not degenerate.</summary>
    private const int LeastSpan = 2;

    /// <summary>Length of the stub before an end without a start.</summary>
    private const int StubYears = 1;

    public static TimelineDrawing Of(IReadOnlyList<TimelineRow> rows, DateOnly on)
    {
        int[] named = [on.Year, .. rows.SelectMany(row => new[] { row.Start?.Year, row.End?.Year - StubYears, row.End?.Year }).OfType<int>()];
        var first = Math.Min(on.Year - LeastSpan, named.Min());
        var last = Math.Max(on.Year + LeastSpan, named.Max()) + 1;
        var axis = new Axis(new DateOnly(first, 1, 1), new DateOnly(last, 1, 1));
        var step = Math.Max(1, (int)Math.Ceiling((last - first) / (double)MostYears));
        return new TimelineDrawing(
            [.. rows.Where(IsDated).Select(row => BarOf(row, on, axis))],
            [.. rows.Where(row => !IsDated(row))],
            [.. Enumerable.Range(first, last - first + 1)
                .Where(year => year % step == 0)
                .Select(year => (year, axis.Place(new DateOnly(year, 1, 1))))],
            axis.Place(on));
    }

    private static TimelineBar BarOf(TimelineRow row, DateOnly on, Axis axis)
    {
        var kind = row switch
        {
            { Ended: true } => BarKind.Over,
            { ReviewDue: true } => BarKind.ReviewDue,
            { Start: null } => BarKind.NoStart,
            { End: null } => BarKind.Open,
            _ => BarKind.Term,
        };
        // an imprecise day stands in the middle of what it may be, an end at its last possible day
        var start = row.Start is { } known ? axis.Place(Middle(known)) : (double?)null;
        var end = row.End is { } until ? axis.Place(until.LastDay) : axis.Place(on);
        var from = start ?? Math.Max(0, axis.Place((row.End?.FirstDay ?? on).AddYears(-StubYears)));
        return new TimelineBar(
            row,
            kind,
            from,
            Math.Max(from, end),
            row.Start is null or { Precision: DatePrecision.Year } || IsLatestPossible(row),
            row.End?.Year);
    }

    private static bool IsDated(TimelineRow row) => row.Start is not null || row.End is not null;

    private static bool IsLatestPossible(TimelineRow row) =>
        row.Measure.EffectiveFrom is null && row.Measure.IssuedOnIsLatestPossible;

    private static DateOnly Middle(PartialDate date) =>
        date.FirstDay.AddDays((date.LastDay.DayNumber - date.FirstDay.DayNumber) / 2);

    private sealed record Axis(DateOnly First, DateOnly Last)
    {
        public double Place(DateOnly day) =>
            100.0 * (day.DayNumber - First.DayNumber) / (Last.DayNumber - First.DayNumber);
    }
}
