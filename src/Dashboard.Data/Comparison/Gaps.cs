using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What the peers have and the home province has not, and the other way round.</summary>
public static class Gaps
{
    private const int MostExamples = 3;

    /// <summary>
    /// Ranked by kind (gaps, then what was merely published less, then questions), themes that are missing as a whole
    /// before facets, then by share of peers, then earliest first.
    /// </summary>
    /// <remarks>
    /// A gap is a row that at least one peer has on record itself and the home province has not; where the home province
    /// only has a city's, it is a gap with that state. Rows that do not apply to the home province are no gaps. Where a
    /// theme as a whole is missing at home, its facets follow it directly, ranked among themselves. Rows that
    /// <see cref="Counts"/> leaves out are none either. Empty when the home province is unknown or has no data.
    /// </remarks>
    public static IReadOnlyList<Gap> Find(Dataset dataset, GapQuery query)
    {
        var gaps = new List<(Gap Theme, Gap Own)>();
        var on = dataset.StatusDay(query.AsOf);
        foreach (var block in Compare(dataset, query))
        {
            var ofTheme = GapOf(block.Summary, on, underTheme: false);
            if (ofTheme is not null)
            {
                gaps.Add((ofTheme, ofTheme));
            }

            foreach (var row in block.Facets)
            {
                if (GapOf(row, on, underTheme: ofTheme is not null) is { } gap)
                {
                    gaps.Add((ofTheme ?? gap, gap));
                }
            }
        }

        return [.. gaps
            .OrderBy(pair => pair.Own.Kind)
            .ThenBy(pair => pair.Theme.Facet is not null)
            .ThenBy(pair => pair.Theme, ByWeight)
            .ThenBy(pair => pair.Own.UnderTheme)
            .ThenBy(pair => pair.Own.Facet is { IsDetail: true })
            .ThenBy(pair => pair.Own, ByWeight)
            .Select(pair => pair.Own)];
    }

    /// <summary>
    /// Rows that the home province has on record and none of the peers whose state is known; by theme, then facet. A row
    /// that none of the peers was reviewed for is left out: it shows nothing.
    /// </summary>
    public static IReadOnlyList<OnlyHome> OnlyHome(Dataset dataset, GapQuery query) =>
        [.. from block in Compare(dataset, query)
            from row in block.Rows
            let home = row.Cells[0]
            let peers = row with { Cells = [.. row.Cells.Skip(1)] }
            where home.State == CellState.Recorded && peers.Has == 0 && peers.Totals.Known > 0
            select new OnlyHome(row.Theme, row.Facet, home, peers.Totals.Known, peers.Totals.CityOnly)];

    /// <summary>
    /// Whether a row counts where gaps are counted. One that only says since when there are documents does not: the row
    /// of the documents themselves says the same.
    /// </summary>
    public static bool Counts(Facet? facet) => facet is not { Field: FacetField.FirstYear };

    /// <summary>The home province lacks what at least one of the others has; what does not apply to it, it does not lack.</summary>
    /// <param name="row">With the home province first.</param>
    public static bool IsGap(ComparisonRow row) =>
        Counts(row.Facet) && row.Cells[0].State is not (CellState.Recorded or CellState.NotApplicable) && row.Has > 0;

    /// <summary>The rows that count, of the home province, first, and its peers; nothing without a home province that has data.</summary>
    private static IReadOnlyList<ThemeBlock> Compare(Dataset dataset, GapQuery query)
    {
        if (!dataset.ProvincesByCode.TryGetValue(query.Home, out var home) || !home.HasData)
        {
            return [];
        }

        var peers = query.Peers.Where(code =>
            code != query.Home && dataset.ProvincesByCode.TryGetValue(code, out var peer) && peer.HasData);
        return
        [
            .. Matrix.Build(dataset, new ComparisonQuery([query.Home, .. peers], query.Themes, query.AsOf)).Blocks
                .Select(block => block with { Facets = [.. block.Facets.Where(row => Counts(row.Facet))] }),
        ];
    }

    private static Gap? GapOf(ComparisonRow row, DateOnly on, bool underTheme)
    {
        if (!IsGap(row))
        {
            return null;
        }

        var home = row.Cells[0];
        var peers = row with { Cells = [.. row.Cells.Skip(1)] };
        var own = peers.Cells
            .Where(cell => cell.State == CellState.Recorded)
            .SelectMany(cell => cell.Measures)
            .Where(measure => measure.Level != JurisdictionLevel.City)
            .ToList();
        var earliest = own.Where(measure => measure.StartsOn() is not null)
            .OrderBy(Start)
            .ThenBy(measure => measure.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return new Gap(
            row.Theme,
            row.Facet,
            home.State,
            peers.Has,
            peers.Totals.Known,
            earliest?.StartsOn(),
            ToLearnFrom(own, on),
            home.State == CellState.NotReviewed)
        {
            UnderTheme = underTheme,
            EarliestIsLatestPossible = earliest?.StartIsLatestPossible() ?? false,
            EarliestProvince = earliest?.ProvinceCode,
            PeerCells = peers.Cells,
        };
    }

    private static IReadOnlyList<Measure> ToLearnFrom(List<Measure> measures, DateOnly on)
    {
        var standing = measures.FindAll(measure => !measure.HasEnded(on));
        return
        [
            .. (standing.Count > 0 ? standing : measures)
                .OrderBy(measure => measure.IsReviewDue(on))
                .ThenBy(measure => measure.Verification)
                .ThenBy(Start)
                .ThenBy(measure => measure.Id, StringComparer.Ordinal)
                .Take(MostExamples),
        ];
    }

    private static DateOnly Start(Measure measure) => measure.StartsOn()?.LastDay ?? DateOnly.MaxValue;

    private static readonly Comparer<Gap> ByWeight = Comparer<Gap>.Create(static (left, right) =>
    {
        // shares by cross-multiplication: exact, and no division by zero
        var order = (right.PeersWith * left.PeersTotal).CompareTo(left.PeersWith * right.PeersTotal);
        order = order != 0 ? order : Day(left).CompareTo(Day(right));
        order = order != 0 ? order : left.Theme.Order.CompareTo(right.Theme.Order);
        order = order != 0 ? order : string.CompareOrdinal(left.Theme.Code, right.Theme.Code);
        order = order != 0 ? order : (left.Facet?.Order ?? -1).CompareTo(right.Facet?.Order ?? -1);
        return order != 0 ? order : string.CompareOrdinal(left.Facet?.Code, right.Facet?.Code);

        static DateOnly Day(Gap gap) => gap.Earliest?.LastDay ?? DateOnly.MaxValue;
    });
}
