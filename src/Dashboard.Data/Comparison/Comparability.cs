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
    public static IReadOnlyList<ComparisonCell> Settle(IReadOnlyList<CellDraft> drafts)
    {
        var kinds = drafts
            .Where(draft => draft.Cell.IsComparable && draft.Reading?.Basis is not null)
            .GroupBy(draft => draft.Reading!.Basis!)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .ToList();
        var cells = kinds.Count < 2
            ? [.. drafts.Select(draft => draft.Cell)]
            : drafts.Select(draft => draft.Cell.IsComparable && !kinds[0].Equals(draft.Reading?.Basis)
                ? draft.Cell with { NotComparable = Differs(draft.Reading!.Basis!, kinds[0]) }
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
