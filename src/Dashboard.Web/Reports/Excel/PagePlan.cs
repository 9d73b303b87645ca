namespace Dashboard.Web.Reports.Excel;

/// <summary>How the columns of a table share A4 pages, so that none is cut and the print stays readable.</summary>
/// <param name="BreakAfter">Columns, from 1, after which a page ends; empty when all stand on one.</param>
/// <param name="Scale">Per cent.</param>
internal sealed record PagePlan(IReadOnlyList<int> BreakAfter, int Scale)
{
    /// <summary>Column units that fit across A4 landscape between the margins at 100 per cent.</summary>
    private const double PageUnits = 138;

    /// <summary>What a column takes beside its width.</summary>
    private const double Gap = 0.75;

    /// <summary>Smaller than that is not readable: 10 pt become 6.5, the smallest named size of Chinese print (小六).</summary>
    private const double SmallestScale = 0.65;

    private const double Widest = PageUnits / SmallestScale;

    /// <param name="repeated">How many of the first columns stand on each page.</param>
    /// <param name="keepsWithPrevious">By index: no page may end before the column.</param>
    public static PagePlan Of(IReadOnlyList<double> widths, int repeated, Func<int, bool> keepsWithPrevious)
    {
        widths = [.. widths.Select(width => width + Gap)];
        if (widths.Sum() <= Widest)
        {
            return new([], ScaleFor(widths.Sum()));
        }

        // as few pages as possible, then as even as possible: narrow the page until one more would be needed
        var limit = Widest;
        var breaks = Breaks(widths, repeated, keepsWithPrevious, limit);
        while (limit > PageUnits && Breaks(widths, repeated, keepsWithPrevious, limit - 2) is var narrower && narrower.Count == breaks.Count)
        {
            (limit, breaks) = (limit - 2, narrower);
        }

        return new(breaks, ScaleFor(limit));
    }

    private static List<int> Breaks(IReadOnlyList<double> widths, int repeated, Func<int, bool> keepsWithPrevious, double limit)
    {
        var breaks = new List<int>();
        var fixedWidth = widths.Take(repeated).Sum();
        var page = fixedWidth;
        for (var index = repeated; index < widths.Count;)
        {
            var next = index + 1;
            while (next < widths.Count && keepsWithPrevious(next))
            {
                next++;
            }

            var together = widths.Skip(index).Take(next - index).Sum();
            if (page + together > limit && page > fixedWidth)
            {
                breaks.Add(index);
                page = fixedWidth;
            }

            page += together;
            index = next;
        }

        return breaks;
    }

    private static int ScaleFor(double width) => (int)Math.Clamp(PageUnits / width * 100, SmallestScale * 100, 100);
}
