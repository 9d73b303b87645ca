using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Which measures fill a facet, whatever their level.</summary>
public static class FacetRule
{
    /// <summary>
    /// An adopted measure of the facet's theme that carries its tag, if one is set, and has a value in its field.
    /// Whether a measure of its level fills the province's own cell is the matrix's matter.
    /// </summary>
    public static bool IsFilledBy(this Facet facet, Measure measure, Dataset dataset) =>
        measure.ThemeCode == facet.ThemeCode && measure.CountsAsAdopted && Accepts(facet, measure, dataset);

    /// <summary>The rule for a measure that is known to be adopted and of the facet's theme.</summary>
    internal static bool Accepts(Facet facet, Measure measure, Dataset dataset) =>
        (facet.Tag is null || Contains(measure.Tags, facet.Tag)) && HasValue(facet, measure, dataset);

    private static bool HasValue(Facet facet, Measure measure, Dataset dataset) => facet.Field switch
    {
        FacetField.Title => true,
        FacetField.FirstYear => measure.StartsOn() is not null,
        FacetField.TargetYear => measure.TargetYear is not null,
        FacetField.Tracks => NamesTrack(facet, measure, dataset),
        FacetField.FocusPattern => measure is FutureIndustryMeasure { FocusPattern.Length: > 0 },
        FacetField.StandardNumber => measure is CarbonFootprintMeasure { StandardNumber.Length: > 0 },
        FacetField.Products => measure is CarbonFootprintMeasure { Products.Count: > 0 },
        FacetField.Platform => measure is CarbonFootprintMeasure { Platform.Length: > 0 },
        FacetField.ByYear => measure is ConceptVerificationMeasure { ByYear: not null },
        FacetField.Fields => measure is ConceptVerificationMeasure { Fields.Count: > 0 },
        FacetField.FundMode => measure is FundMeasure { Mode: not FundMode.Unknown },
        FacetField.FundSectors => measure is FundMeasure { Sectors.Count: > 0 },
        FacetField.Planned or FacetField.Built or FacetField.Subsidy or FacetField.FundSize or FacetField.FundTerm
            or FacetField.Figure => Reading.Of(facet, measure) is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(facet), facet.Field, null),
    };

    internal static bool IsInDirection(Facet facet, MeasureTrack track, Dataset dataset) =>
        dataset.TracksByCode.TryGetValue(track.TrackCode, out var known)
        && (facet.Direction is null || known.Direction == facet.Direction);

    private static bool NamesTrack(Facet facet, Measure measure, Dataset dataset)
    {
        foreach (var track in measure.Tracks)
        {
            if (IsInDirection(facet, track, dataset))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Contains(IReadOnlyList<string> tags, string tag)
    {
        // by hand: this runs for every measure of every facet
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] == tag)
            {
                return true;
            }
        }

        return false;
    }
}
