using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <param name="Similarity">Jaccard: what both have on record, divided by what either has; 0 to 1.</param>
/// <param name="Shared">What both have.</param>
/// <param name="Either">What at least one of them has.</param>
public sealed record SimilarProvince(Province Province, double Similarity, int Shared, int Either);

/// <summary>Something that few provinces have on record.</summary>
/// <param name="Facet">A row of the comparison; null for a track.</param>
/// <param name="Track">A track; null for a row of the comparison.</param>
/// <param name="Provinces">How many have it on record, the province itself among them.</param>
/// <param name="Score">−ln of their share of all covered provinces: 0 for what all have, ln 31 for what one alone has.</param>
/// <param name="Leading">The measure that shows it.</param>
public sealed record DistinctiveItem(Facet? Facet, Track? Track, int Provinces, double Score, Measure Leading)
{
    public LocalizedText Name => Facet?.Name ?? Track!.Name;
}

/// <summary>Which provinces are alike in what they have on record, and what sets one apart.</summary>
/// <remarks>
/// The things compared are the rows of the comparison of all themes in which a province itself has something on record
/// (first, target and planned years left out, which follow from other rows) and the tracks that its own measures name.
/// What is not on record may still exist: likeness is of records, not of provinces.
/// </remarks>
public sealed class Likeness
{
    private readonly IReadOnlyList<Province> provinces;
    private readonly IReadOnlyList<Item> items;

    private Likeness(IReadOnlyList<Province> provinces, IReadOnlyList<Item> items) => (this.provinces, this.items) = (provinces, items);

    public static Likeness Build(Dataset dataset, DateOnly? asOf)
    {
        var provinces = dataset.CoveredProvinces.ToList();
        var matrix = Matrix.Build(dataset, new(
            [.. provinces.Select(province => province.Code)], [.. dataset.Themes.Select(theme => theme.Code)], asOf));
        var ofFacets = matrix.Blocks.SelectMany(block => block.Facets)
            .Where(row => row.Facet!.Field is not (FacetField.FirstYear or FacetField.TargetYear or FacetField.ByYear))
            .Select(row => new Item(row.Facet, null, [.. row.Cells.Select(cell => cell.State == CellState.Recorded ? cell.Measures[0] : null)]));
        var ofTracks = TrackGrid.Build(dataset, asOf).Rows
            .Select(row => new Item(null, row.Track, [.. row.Cells.Select(cell => cell.State == CellState.Recorded ? cell.Measures[0] : null)]));
        return new Likeness(provinces, [.. ofFacets.Concat(ofTracks)]);
    }

    /// <summary>The most similar first, equal ones by code; empty for a province that is not covered.</summary>
    public IReadOnlyList<SimilarProvince> SimilarTo(string province, int count)
    {
        var own = NumberOf(province);
        return own < 0 ? [] :
        [
            .. provinces.Select((other, number) => (other, number))
                .Where(pair => pair.number != own)
                .Select(pair =>
                {
                    var shared = items.Count(item => item.Has(own) && item.Has(pair.number));
                    var either = items.Count(item => item.Has(own) || item.Has(pair.number));
                    return new SimilarProvince(pair.other, either == 0 ? 0 : (double)shared / either, shared, either);
                })
                .OrderByDescending(similar => similar.Similarity)
                .ThenBy(similar => similar.Province.Code, StringComparer.Ordinal)
                .Take(count),
        ];
    }

    /// <summary>What fewest provinces share with this one first; what more than a third of them have does not set apart.</summary>
    public IReadOnlyList<DistinctiveItem> DistinctiveOf(string province, int count)
    {
        var own = NumberOf(province);
        return own < 0 ? [] :
        [
            .. items.Where(item => item.Has(own) && item.Count * 3 <= provinces.Count)
                .Select(item => new DistinctiveItem(
                    item.Facet, item.Track, item.Count, Math.Log((double)provinces.Count / item.Count), item.Leading[own]!))
                .OrderByDescending(item => item.Score)
                .Take(count),
        ];
    }

    private int NumberOf(string code)
    {
        for (var number = 0; number < provinces.Count; number++)
        {
            if (provinces[number].Code == code)
            {
                return number;
            }
        }

        return -1;
    }

    /// <param name="Leading">By province; null where nothing of its own is on record.</param>
    private sealed record Item(Facet? Facet, Track? Track, IReadOnlyList<Measure?> Leading)
    {
        public int Count { get; } = Leading.Count(measure => measure is not null);

        public bool Has(int province) => Leading[province] is not null;
    }
}
