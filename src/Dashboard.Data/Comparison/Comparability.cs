using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>A cell before it is known what its neighbours hold.</summary>
internal readonly record struct CellDraft(ComparisonCell Cell, Reading? Reading);

/// <summary>Which numbers of a row compare, and how long their bars are.</summary>
internal static class Comparability
{
    /// <summary>
    /// Bars every value of another kind (plan or result; target, subscribed or paid-in) than most of the row's, and
    /// gives each value that compares its share of the row's largest. A different target year is said, not barred.
    /// </summary>
    public static IReadOnlyList<ComparisonCell> Settle(Facet facet, IReadOnlyList<CellDraft> drafts)
    {
        if (!facet.IsNumeric)
        {
            return [.. drafts.Select(draft => draft.Cell)];
        }

        var kinds = drafts.Select(draft => draft.Cell.IsComparable ? draft.Reading?.Kind(facet) : null).ToList();
        var most = kinds.OfType<Enum>()
            .GroupBy(kind => kind)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .FirstOrDefault()?.Key;
        var cells = drafts.Select((draft, number) => kinds[number] is { } kind && !kind.Equals(most)
            ? draft.Cell with { NotComparable = Differs(kind, most!) }
            : draft.Cell).ToList();

        var largest = cells.Where(cell => cell.IsComparable).Max(cell => cell.Value) ?? 0;
        return largest <= 0
            ? cells
            : [.. cells.Select(cell => cell.IsComparable
                ? cell with { ShareOfMax = Math.Max(0, (double)(cell.Value!.Value / largest)) }
                : cell)];
    }

    private static LocalizedText Differs(Enum own, Enum most)
    {
        var (ownWords, mostWords) = (Name(own), Name(most));
        return new(
            $"此为{ownWords.Zh}，其余多为{mostWords.Zh}",
            $"this one: {ownWords.In(english: true)}; most others: {mostWords.In(english: true)}");
    }

    private static LocalizedText Name(Enum kind) => kind switch
    {
        FigureBasis basis => Words.Of(basis),
        FundBasis basis => Words.Of(basis),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
