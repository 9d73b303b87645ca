using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

public enum ChangeKind
{
    /// <summary>Issued or effective after the first day, and by the last.</summary>
    New,
    Ended,
    Superseded,

    /// <summary>期满待核: its target year or period passed, with no result on record.</summary>
    Due,

    /// <summary>Its target year or period passes after the data's own day: of its result nothing can be on record yet.</summary>
    Coming,

    /// <summary>
    /// Known since then, without a date of its own: a source was published, or the record was checked. When it was
    /// issued nobody knows, so it is not called new.
    /// </summary>
    Undated,
}

/// <summary>Which date of a record a change is known by.</summary>
public enum ChangeBasis
{
    EffectiveFrom,
    IssuedOn,

    /// <summary>The date of the news: the document is not later.</summary>
    IssuedAtLatest,

    /// <summary>The record has no date of its own; its earliest source was published then.</summary>
    SourcePublished,

    /// <summary>No date at all; the record was checked then.</summary>
    Checked,
    EffectiveTo,
    TargetYear,
}

/// <summary>One measure that changed.</summary>
/// <param name="On">As precise as it is known: 2023 means in 2023, and counts from its last day.</param>
/// <param name="CountsFrom">The first day on which the views show the change.</param>
public sealed record Change(ChangeKind Kind, Measure Measure, PartialDate On, ChangeBasis Basis, DateOnly CountsFrom);

/// <summary>What changed after one day and until another, that day included.</summary>
/// <param name="Items">By theme, then province, the latest first, then by id.</param>
public sealed record ChangeList(DateOnly From, DateOnly To, IReadOnlyList<Change> Items)
{
    public int Count(ChangeKind kind) => Items.Count(change => change.Kind == kind);
}

/// <summary>New, ended, superseded and due measures between two days; after the data's own day, those that are coming due.</summary>
/// <remarks>
/// <para>
/// By the same rules as the as-of views (<see cref="Timing"/>): what is New or Undated between two days exists on the
/// second and not on the first. So consecutive intervals add up to the whole one, and a longer interval never loses a change.
/// </para>
/// <para>
/// Proposals are left out. So is the end of what has ended on an unknown day: only the check says that it is over, and no
/// interval can claim it. A measure may be in the list twice, as new and as due.
/// </para>
/// </remarks>
public static class Changes
{
    /// <param name="dataset">All records.</param>
    /// <param name="from">The state before the changes is that of this day.</param>
    /// <param name="to">The state after them is that of this day.</param>
    /// <param name="provinces">Codes; empty means all.</param>
    /// <param name="themes">Codes; empty means all.</param>
    /// <exception cref="ArgumentOutOfRangeException">The second day is before the first.</exception>
    public static ChangeList Between(
        Dataset dataset, DateOnly from, DateOnly to, IReadOnlyList<string> provinces, IReadOnlyList<string> themes)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var index = DatasetIndex.Of(dataset);
        var changes = new List<Change>();
        foreach (var theme in dataset.Themes.Where(theme => themes.Count == 0 || themes.Contains(theme.Code)))
        {
            foreach (var province in dataset.Provinces.Where(province => provinces.Count == 0 || provinces.Contains(province.Code)))
            {
                var before = changes.Count;
                foreach (ref readonly var entry in index.Adopted(province.Code, theme.Code))
                {
                    Add(changes, entry, from.DayNumber, to.DayNumber, dataset.AsOf.DayNumber);
                }

                changes.Sort(before, changes.Count - before, LatestFirst);
            }
        }

        return new(from, to, changes);
    }

    private static void Add(List<Change> changes, in Entry entry, int from, int to, int known)
    {
        var (measure, exists) = (entry.Measure, entry.ExistsFrom);
        if (exists > to)
        {
            return;
        }

        if (exists > from)
        {
            var (on, basis) = Start(measure);
            var kind = basis is ChangeBasis.SourcePublished or ChangeBasis.Checked ? ChangeKind.Undated : ChangeKind.New;
            changes.Add(new(kind, measure, on, basis, DateOnly.FromDayNumber(exists)));
        }

        if (measure.EndedOn() is { } end && Math.Max(end.LastDay.DayNumber + 1, exists) is var over && Falls(over, from, to))
        {
            changes.Add(new(
                measure.Status == MeasureStatus.Superseded ? ChangeKind.Superseded : ChangeKind.Ended,
                measure,
                end,
                measure.EffectiveTo is null ? ChangeBasis.TargetYear : ChangeBasis.EffectiveTo,
                DateOnly.FromDayNumber(over)));
        }

        if (measure.ReviewDueAfter() is { } last && Math.Max(last.DayNumber + 1, exists) is var due && Falls(due, from, to))
        {
            var byPeriod = measure.EffectiveTo is { } period && period.LastDay == last;
            changes.Add(new(
                due > known ? ChangeKind.Coming : ChangeKind.Due,
                measure,
                byPeriod ? measure.EffectiveTo!.Value : PartialDate.OfYear(last.Year),
                byPeriod ? ChangeBasis.EffectiveTo : ChangeBasis.TargetYear,
                DateOnly.FromDayNumber(due)));
        }
    }

    private static bool Falls(int day, int from, int to) => day > from && day <= to;

    private static (PartialDate On, ChangeBasis Basis) Start(Measure measure) => measure switch
    {
        { EffectiveFrom: { } effective } => (effective, ChangeBasis.EffectiveFrom),
        { IssuedOn: { } issued } => (
            issued, measure.IssuedOnIsLatestPossible ? ChangeBasis.IssuedAtLatest : ChangeBasis.IssuedOn),
        _ => measure.EarliestPublication() is { } published
            ? (published, ChangeBasis.SourcePublished)
            : (PartialDate.OfDay(measure.CheckedOn), ChangeBasis.Checked),
    };

    private static readonly Comparer<Change> LatestFirst = Comparer<Change>.Create(static (left, right) =>
    {
        var order = right.CountsFrom.CompareTo(left.CountsFrom);
        order = order != 0 ? order : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
        return order != 0 ? order : left.Kind.CompareTo(right.Kind);
    });
}
