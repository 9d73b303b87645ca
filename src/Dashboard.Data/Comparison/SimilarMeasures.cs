using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Which measures of other provinces are worth reading beside one.</summary>
public static class SimilarMeasures
{
    /// <summary>
    /// Adopted measures of the same theme from other provinces: most tags in common first, then most tracks, then the
    /// same level, then best proven and newest. At most one of a province, so that the list shows how provinces differ.
    /// </summary>
    public static IReadOnlyList<Measure> Of(Dataset dataset, Measure measure, int count)
    {
        var index = DatasetIndex.Of(dataset);
        var tags = measure.Tags.ToHashSet();
        var tracks = measure.Tracks.Select(track => track.TrackCode).ToHashSet();
        var best = new List<(Measure Measure, int Tags, int Tracks, bool SameLevel)>();
        foreach (var province in dataset.Provinces.Where(province => province.Code != measure.ProvinceCode))
        {
            (Measure Measure, int Tags, int Tracks, bool SameLevel)? leading = null;
            foreach (ref readonly var entry in index.Adopted(province.Code, measure.ThemeCode))
            {
                var other = entry.Measure;
                var candidate = (
                    Measure: other,
                    Tags: other.Tags.Count(tags.Contains),
                    Tracks: other.Tracks.Count(track => tracks.Contains(track.TrackCode)),
                    SameLevel: other.Level == measure.Level);

                // entries stand in leading order, so an equal one later does not displace an earlier one
                if (leading is not { } known || Rank(candidate).CompareTo(Rank(known)) > 0)
                {
                    leading = candidate;
                }
            }

            if (leading is { } found)
            {
                best.Add(found);
            }
        }

        return [.. best
            .OrderByDescending(Rank)
            .ThenBy(candidate => candidate.Measure.Verification)
            .ThenByDescending(candidate => candidate.Measure.FiledOn()?.LastDay ?? DateOnly.MinValue)
            .ThenBy(candidate => candidate.Measure.Id, StringComparer.Ordinal)
            .Take(count)
            .Select(candidate => candidate.Measure)];

        static (int, int, bool) Rank((Measure Measure, int Tags, int Tracks, bool SameLevel) candidate) =>
            (candidate.Tags, candidate.Tracks, candidate.SameLevel);
    }
}
