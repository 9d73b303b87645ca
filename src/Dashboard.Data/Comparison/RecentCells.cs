using System.Collections.Concurrent;

namespace Dashboard.Data.Comparison;

/// <summary>
/// Cells that were made for the view without a day, which nearly every page asks for, and for the few days asked for
/// last: a page on a past day asks for the same cells again at every click. Never needed for a right answer.
/// </summary>
internal sealed class RecentCells
{
    /// <summary>A day's cells take about 10 MB at 100,000 measures.</summary>
    private const int MostDays = 4;

    private readonly CellDrafts undated = new();
    private readonly Lock guard = new();
    private readonly List<(DateOnly Day, CellDrafts Cells)> days = [];

    /// <summary>The cells of a day; from now on it counts as the day asked for last.</summary>
    public CellDrafts On(DateOnly? asOf)
    {
        if (asOf is not { } day)
        {
            return undated;
        }

        lock (guard)
        {
            var place = days.FindIndex(known => known.Day == day);
            var cells = place < 0 ? new CellDrafts() : days[place].Cells;
            if (place >= 0)
            {
                days.RemoveAt(place);
            }
            else if (days.Count == MostDays)
            {
                days.RemoveAt(MostDays - 1);
            }

            days.Insert(0, (day, cells));
            return cells;
        }
    }
}

/// <summary>Cells of one day by theme, facet and province.</summary>
internal sealed class CellDrafts
{
    private readonly ConcurrentDictionary<(string Theme, string? Facet, string Province), CellDraft> drafts = [];

    public CellDraft Get(string theme, string? facet, string province, Func<CellDraft> make) =>
        drafts.GetOrAdd((theme, facet, province), static (_, make) => make(), make);
}
