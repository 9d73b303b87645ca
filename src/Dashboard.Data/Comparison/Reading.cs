using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What a measure says in a numeric facet.</summary>
/// <param name="Value">In the facet's unit.</param>
/// <param name="Caption">Year, qualifier, name: what stands in small under the number.</param>
/// <param name="NotComparable">Why the number compares with none, whatever else the row holds.</param>
/// <param name="Basis">
/// What kind of number it is: <see cref="FigureBasis"/> or <see cref="FundBasis"/>. Numbers of another kind than most
/// of their row's do not compare. Null where there is only one kind.
/// </param>
/// <param name="Year">Year that the number speaks of, where it decides which of several leads.</param>
internal sealed record Reading(
    Measure Measure,
    decimal Value,
    LocalizedText? Caption,
    LocalizedText? NotComparable,
    Enum? Basis,
    int Year)
{
    /// <summary>Null when the measure has no number for the facet.</summary>
    public static Reading? Of(Facet facet, Measure measure) => facet.Field switch
    {
        FacetField.Planned or FacetField.Built or FacetField.Subsidy => OfCentres(facet.Field, measure),
        FacetField.FundSize or FacetField.FundTerm => OfFund(facet, measure),
        FacetField.Figure => OfFigures(facet, measure),
        _ => null,
    };

    private static Reading? OfCentres(FacetField field, Measure measure) => (field, measure) switch
    {
        (FacetField.Planned, ConceptVerificationMeasure { Planned: { } planned } centres) => new(
            measure,
            planned,
            TargetOf(centres.ByYear ?? centres.TargetYear) ?? new("规划数", "planned"),
            centres.CountsOtherPlatforms ? Words.CountsOtherPlatforms : null,
            null,
            centres.ByYear ?? centres.TargetYear ?? 0),
        (FacetField.Built, ConceptVerificationMeasure { Built: { } built } centres) => new(
            measure,
            built,
            centres.StartsOn() is { } date ? new($"截至 {date}", $"as of {date}") : null,
            centres.CountsOtherPlatforms ? Words.CountsOtherPlatforms : null,
            null,
            0),
        (FacetField.Subsidy, ConceptVerificationMeasure { SubsidyWanYuan: { } subsidy }) =>
            new(measure, subsidy, null, null, null, 0),
        _ => null,
    };

    private static Reading? OfFund(Facet facet, Measure measure) => (facet.Field, measure) switch
    {
        (FacetField.FundSize, FundMeasure { SizeYiYuan: { } size } fund)
            when facet.Basis is null || facet.Basis == fund.Basis => new(
                measure,
                size,
                Words.Phrase(fund.Title, fund.SizeIsApproximate ? Words.Of(FigureQualifier.About) : null),
                fund.Basis == FundBasis.Unknown ? Words.BasisUnknown : null,
                facet.Basis is null ? fund.Basis : null,
                0),
        (FacetField.FundTerm, FundMeasure { TermYears: { } years }) => new(measure, years, measure.Title, null, null, 0),
        _ => null,
    };

    /// <summary>
    /// The one of several that leads a cell: what still holds before what has ended; then, for ceilings, sizes and terms
    /// the largest, for counts and figures the latest (by the year they speak of, then by date); then the best proven.
    /// </summary>
    public static Reading? Leading(Facet facet, IEnumerable<Measure> measures, DateOnly on) =>
        Leading(facet.Field, measures.Select(measure => Of(facet, measure)), on);

    /// <inheritdoc cref="Leading(Facet, IEnumerable{Measure}, DateOnly)"/>
    public static Reading? Leading(FacetField field, IEnumerable<ConceptVerificationMeasure> measures, DateOnly on) =>
        Leading(field, measures.Select(measure => OfCentres(field, measure)), on);

    private static Reading? Leading(FacetField field, IEnumerable<Reading?> readings, DateOnly on)
    {
        var byValue = field is FacetField.Subsidy or FacetField.FundSize or FacetField.FundTerm;
        return readings
            .OfType<Reading>()
            .MinBy(reading => reading, Comparer<Reading>.Create((left, right) =>
            {
                var order = left.Measure.HasEnded(on).CompareTo(right.Measure.HasEnded(on));
                order = order != 0 || !byValue ? order : right.Value.CompareTo(left.Value);
                order = order != 0 ? order : right.Year.CompareTo(left.Year);
                order = order != 0 ? order : LastDay(right).CompareTo(LastDay(left));
                order = order != 0 ? order : right.Value.CompareTo(left.Value);
                order = order != 0 ? order : left.Measure.Verification.CompareTo(right.Measure.Verification);
                return order != 0 ? order : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);
            }));

        static DateOnly LastDay(Reading reading) => reading.Measure.StartsOn()?.LastDay ?? DateOnly.MinValue;
    }

    private static Reading? OfFigures(Facet facet, Measure measure)
    {
        Figure? latest = null;
        foreach (var figure in measure.Figures)
        {
            if (figure.DefinitionCode == facet.FigureCode
                && (latest is null
                    || (figure.Year ?? 0, figure.Value).CompareTo((latest.Year ?? 0, latest.Value)) > 0))
            {
                latest = figure;
            }
        }

        if (latest is null)
        {
            return null;
        }

        var note = latest.NoteZh is { } zh ? new LocalizedText(zh, latest.NoteEn) : (LocalizedText?)null;
        var caption = Words.Phrase(YearOf(latest), Words.Of(latest.Qualifier), note);
        return new(measure, latest.Value, caption, null, latest.Basis, latest.Year ?? 0);
    }

    private static LocalizedText? YearOf(Figure figure) => (figure.Basis, figure.Year, figure.Definition?.Nature) switch
    {
        (FigureBasis.Plan, { } year, _) => TargetOf(year),
        (FigureBasis.Plan, null, _) => new("目标", "target"),
        (FigureBasis.Result, { } year, FigureNature.Stock) => new($"截至 {year} 年", $"as of {year}"),
        (FigureBasis.Result, { } year, _) => new($"{year} 年", $"{year}"),
        _ => null,
    };

    private static LocalizedText? TargetOf(int? year) =>
        year is { } known ? new($"{known} 年目标", $"target {known}") : null;
}
