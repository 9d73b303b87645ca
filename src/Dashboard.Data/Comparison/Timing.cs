using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What a measure's dates mean on a given day.</summary>
/// <remarks>
/// A partial date counts from its last possible day, so that nothing is shown before it is known to have existed, and a
/// period counts as over only after its last possible day, so that nothing is called expired too early.
/// </remarks>
public static class Timing
{
    /// <summary>The date from which the measure counts: effective from, else issued on; null when neither is known.</summary>
    public static PartialDate? StartsOn(this Measure measure) => measure.EffectiveFrom ?? measure.IssuedOn;

    /// <summary>Whether that date is only a news date: the measure is not later than it.</summary>
    public static bool StartIsLatestPossible(this Measure measure) =>
        measure is { EffectiveFrom: null, IssuedOn: not null, IssuedOnIsLatestPossible: true };

    /// <summary>The date that lists show, sort and filter by: issued on, else effective from; null when neither is known.</summary>
    public static PartialDate? FiledOn(this Measure measure) => measure.IssuedOn ?? measure.EffectiveFrom;

    /// <summary>
    /// The first day on which the measure is known to have existed. Without a date of its own: the earliest day by which
    /// one of its sources had been published, else the day on which the record was checked. What is dated by a year or a
    /// month that was not over at the check had existed by then.
    /// </summary>
    public static DateOnly ExistsFrom(this Measure measure)
    {
        if ((measure.StartsOn() ?? measure.EarliestPublication()) is not { } start)
        {
            return measure.CheckedOn;
        }

        var known = measure.CheckedOn > start.FirstDay ? measure.CheckedOn : start.FirstDay;
        return known < start.LastDay ? known : start.LastDay;
    }

    /// <summary>Day number that stands before every day.</summary>
    internal const int AnyDay = -1;

    /// <summary>The first day on which it may have existed, by number; <see cref="AnyDay"/> where nothing says.</summary>
    internal static int MayExistFrom(this Measure measure) =>
        (measure.StartsOn() ?? measure.EarliestPublication())?.FirstDay.DayNumber ?? AnyDay;

    /// <summary>The first day on which any measure is known to have existed; null where there are none.</summary>
    public static DateOnly? FirstDay(Dataset dataset) =>
        dataset.Measures.Count == 0 ? null : DateOnly.FromDayNumber(DatasetIndex.Of(dataset).Search.ExistsFrom.Min());

    /// <summary>When the first of its sources had been published, by last possible days; null where none says.</summary>
    internal static PartialDate? EarliestPublication(this Measure measure)
    {
        PartialDate? earliest = null;
        for (var number = 0; number < measure.Citations.Count; number++)
        {
            // a record built by hand may name its source without holding it
            if (measure.Citations[number].Source?.PublishedOn is { } published
                && (earliest is not { } known || published.LastDay < known.LastDay))
            {
                earliest = published;
            }
        }

        return earliest;
    }

    /// <summary>Issued, or known, by that day; by the last possible day of a partial date. Null asOf: always.</summary>
    /// <remarks>Monotone: what exists on a day exists on every later day.</remarks>
    public static bool ExistsOn(this Measure measure, DateOnly? asOf) => asOf is not { } day || measure.ExistsFrom() <= day;

    /// <summary>
    /// Recorded as ended or superseded, and over by that day: after its effective period, else after its target year. Where
    /// neither says when it ended, it is only known that it had by the day of the check: until then it counts as in force
    /// once issued.
    /// </summary>
    /// <remarks>Monotone: what has ended by a day has ended by every later day.</remarks>
    public static bool HasEnded(this Measure measure, DateOnly on) =>
        measure.EndedAfter() < on.DayNumber;

    /// <summary>The status on that day: what is recorded as ended or superseded was in force before it ended.</summary>
    public static MeasureStatus StatusOn(this Measure measure, DateOnly on) =>
        measure.IsOver() && !measure.HasEnded(on) ? MeasureStatus.InForce : measure.Status;

    /// <summary>
    /// When what is recorded as ended or superseded ended: its effective period's end, else its target year, if that was
    /// over when the record was checked. Null where that is not known, and for what is not recorded as ended.
    /// </summary>
    internal static PartialDate? EndedOn(this Measure measure) =>
        !measure.IsOver() ? null
        : measure.EffectiveTo is { } end ? end
        : measure.TargetYear is { } year && new DateOnly(year, 12, 31) < measure.CheckedOn ? PartialDate.OfYear(year)
        : null;

    /// <summary>
    /// Number of the last day before it counts as ended: where it is not known when it ended, the day before the check;
    /// none when it is not recorded as ended.
    /// </summary>
    internal static int EndedAfter(this Measure measure) =>
        !measure.IsOver() ? int.MaxValue : measure.EndedOn()?.LastDay.DayNumber ?? measure.CheckedOn.DayNumber - 1;

    private static bool IsOver(this Measure measure) => measure.Status is MeasureStatus.Ended or MeasureStatus.Superseded;

    /// <summary>期满待核: its target year or effective period has passed and no result is recorded.</summary>
    public static bool IsReviewDue(this Measure measure, DateOnly on) => measure.ReviewDueAfter() is { } last && last < on;

    /// <summary>
    /// The last day before a result is due: the end of the target year or of the effective period, whichever is earlier.
    /// Null for what has no such date, and for what is proposed, achieved, ended or superseded.
    /// </summary>
    public static DateOnly? ReviewDueAfter(this Measure measure)
    {
        if (measure.Status is not (MeasureStatus.Planned or MeasureStatus.InForce or MeasureStatus.Pilot))
        {
            return null;
        }

        DateOnly? target = measure.TargetYear is { } year ? new DateOnly(year, 12, 31) : null;
        DateOnly? end = measure.EffectiveTo?.LastDay;
        return target is null || end < target ? end ?? target : target;
    }
}
