using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A cell before it is known what its neighbours hold.</summary>
internal readonly record struct CellDraft(ComparisonCell Cell, Reading? Reading);

/// <summary>Which numbers compare: the rule of every row, total, rank, map and chart.</summary>
/// <remarks>
/// What bars a number by itself (<see cref="Reading.NotComparable"/>) leaves it out. Of the rest, those of the kind that
/// most have are compared; where two kinds are equally frequent, that of the later year. The others say in what they differ.
/// </remarks>
internal static class Comparability
{
    /// <param name="kinds">Of each number; null for what does not take part.</param>
    /// <returns>Why each one does not compare, null where it does; and the kind of those that do.</returns>
    public static (IReadOnlyList<LocalizedText?> Reasons, ReadingKind? Reference) Judge(IReadOnlyList<ReadingKind?> kinds)
    {
        var most = kinds.OfType<ReadingKind>()
            .GroupBy(kind => kind)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Year)
            .ThenBy(group => group.Key.Basis)
            // what the record says compares before what it leaves open
            .ThenBy(group => group.Key.Scope is null)
            .ThenBy(group => group.Key.Scope)
            .FirstOrDefault();
        return most is null
            ? (new LocalizedText?[kinds.Count], null)
            : ([.. kinds.Select(kind => kind is { } known && known != most.Key ? known.Against(most.Key, most.Count() == 1) : (LocalizedText?)null)], most.Key);
    }

    /// <summary>
    /// The row with what does not compare barred, and with each value that counts given its share of the largest.
    /// </summary>
    /// <param name="incomparable">Whether the province's own numbers that do not compare count all the same.</param>
    public static ComparisonRow Settle(Theme theme, Facet facet, IReadOnlyList<CellDraft> drafts, bool incomparable)
    {
        if (!facet.IsNumeric)
        {
            return new(theme, facet, [.. drafts.Select(draft => draft.Cell)]);
        }

        var (reasons, reference) = Judge([.. drafts.Select(draft => draft.Cell.IsComparable ? draft.Reading?.Kind() : null)]);
        var cells = drafts.Select((draft, number) =>
        {
            var cell = reasons[number] is { } reason ? draft.Cell with { NotComparable = reason } : draft.Cell;
            return incomparable && cell is { State: CellState.Recorded, Value: not null, NotComparable: not null }
                ? cell with { Included = true }
                : cell;
        }).ToList();
        var largest = cells.Where(cell => cell.Counts).Max(cell => cell.Value) ?? 0;
        return new(
            theme,
            facet,
            largest <= 0
                ? cells
                : [.. cells.Select(cell => cell.Counts
                    ? cell with { ShareOfMax = Math.Max(0, (double)(cell.Value!.Value / largest)) }
                    : cell)])
        {
            // what a row of one basis compares, its name says
            Reference = facet.Basis is null ? reference?.Name() : null,
        };
    }
}
