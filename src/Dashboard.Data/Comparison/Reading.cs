using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What a measure says in a numeric facet.</summary>
/// <param name="Field">The facet's.</param>
/// <param name="Value">In the facet's unit.</param>
/// <param name="Year">Year that the number speaks of, where it decides which of several leads; else 0.</param>
/// <param name="Figure">The figure that the number is of, for facets of figures.</param>
internal readonly record struct Reading(FacetField Field, Measure Measure, decimal Value, int Year, Figure? Figure)
{
    /// <summary>Null when the measure has no number for the facet.</summary>
    public static Reading? Of(Facet facet, Measure measure) => facet.Field switch
    {
        FacetField.FundSize when measure is FundMeasure { SizeYiYuan: { } size } fund && FundSum.IsFund(fund)
            && (facet.Basis is null || facet.Basis == fund.Basis) => new(facet.Field, measure, size, 0, null),
        FacetField.FundTerm when measure is FundMeasure { TermYears: { } years } => new(facet.Field, measure, years, 0, null),
        FacetField.Figure => OfFigures(facet, measure),
        _ => OfCentres(facet.Field, measure),
    };

    /// <summary>
    /// The one of several that leads a cell: what still holds before what has ended; then, for ceilings, sizes and terms
    /// the largest (a single fund before a group), for counts and figures the latest (by the year they speak of, then by date); then the best proven.
    /// </summary>
    public static Reading? Leading(Facet facet, IReadOnlyList<Measure> measures, DateOnly on)
    {
        Reading? leading = null;
        foreach (var measure in measures)
        {
            leading = Better(leading, Of(facet, measure), on);
        }

        return leading;
    }

    /// <inheritdoc cref="Leading(Facet, IReadOnlyList{Measure}, DateOnly)"/>
    public static Reading? Leading(FacetField field, IReadOnlyList<ConceptVerificationMeasure> measures, DateOnly on)
    {
        Reading? leading = null;
        foreach (var measure in measures)
        {
            leading = Better(leading, OfCentres(field, measure), on);
        }

        return leading;
    }

    /// <summary>The number of centres of a measure; null when it has none.</summary>
    /// <param name="field">Planned, built or the subsidy.</param>
    public static Reading? OfCentres(FacetField field, Measure measure) => (field, measure) switch
    {
        (FacetField.Planned, ConceptVerificationMeasure { Planned: { } planned } centres) =>
            new(field, measure, planned, centres.ByYear ?? centres.TargetYear ?? 0, null),
        (FacetField.Built, ConceptVerificationMeasure { Built: { } built }) => new(field, measure, built, 0, null),
        (FacetField.Subsidy, ConceptVerificationMeasure { SubsidyWanYuan: { } subsidy }) =>
            new(field, measure, subsidy, 0, null),
        _ => null,
    };

    /// <summary>Less than zero where the first leads the second, were both to hold or both to have ended.</summary>
    public static int Compare(Reading left, Reading right)
    {
        var byValue = left.Field is FacetField.Subsidy or FacetField.FundSize or FacetField.FundTerm;
        // what several funds add up to is not the largest fund
        var order = IsGroup(left).CompareTo(IsGroup(right));
        order = order != 0 ? order : byValue ? right.Value.CompareTo(left.Value) : 0;
        order = order != 0 ? order : right.Year.CompareTo(left.Year);
        order = order != 0 ? order : LastDay(right).CompareTo(LastDay(left));
        order = order != 0 ? order : right.Value.CompareTo(left.Value);
        order = order != 0 ? order : (int)left.Measure.Verification - (int)right.Measure.Verification;
        return order != 0 ? order : string.CompareOrdinal(left.Measure.Id, right.Measure.Id);

        static bool IsGroup(Reading reading) =>
            reading is { Field: FacetField.FundSize, Measure: FundMeasure { Mode: FundMode.FundGroup } };

        static DateOnly LastDay(Reading reading) => reading.Measure.StartsOn()?.LastDay ?? DateOnly.MinValue;
    }

    /// <summary>What it must have in common with another number to compare with it.</summary>
    public ReadingKind Kind() => (Field, Measure) switch
    {
        (FacetField.Figure, _) => ReadingKind.Of(Figure!),
        (FacetField.Planned, _) => new(FigureBasis.Plan, Year: Year),
        (FacetField.FundSize, FundMeasure fund) => new(fund.Basis),
        _ => default,
    };

    /// <summary>Year, qualifier, name: what stands in small under the number.</summary>
    public LocalizedText? Caption() => (Field, Measure) switch
    {
        (FacetField.Planned, _) => Year > 0 ? Target(Year) : new("规划数", "planned"),
        (FacetField.Built, _) => Measure.StartsOn() is { } date
            ? new(date.Precision == DatePrecision.Year ? $"截至 {date} 年" : $"截至 {date}", $"as of {date}")
            : null,
        (FacetField.FundSize, FundMeasure fund) =>
            Words.Phrase(
                fund.Title,
                fund.Mode == FundMode.FundGroup ? Words.Of(fund.Mode) : null,
                fund.SizeIsApproximate ? Words.Of(FigureQualifier.About) : null),
        (FacetField.FundTerm, _) => Measure.Title,
        (FacetField.Figure, _) => Words.Phrase(
            YearOf(Figure!),
            Words.Of(Figure!.Qualifier),
            Figure.NoteZh is { } note ? new LocalizedText(note, Figure.NoteEn) : null),
        _ => null,
    };

    /// <summary>Why the number compares with none, whatever else its row holds; null when it may compare.</summary>
    public LocalizedText? NotComparable(DateOnly on) => (Field, Measure) switch
    {
        _ when Measure.HasEnded(on) => Words.Over,
        (FacetField.Planned or FacetField.Built, ConceptVerificationMeasure { CountsOtherPlatforms: true }) =>
            Words.CountsOtherPlatforms,
        (FacetField.Planned, _) when Year == 0 => Words.NoTargetYear,
        (FacetField.Figure, _) when Year == 0 => Figure!.Basis == FigureBasis.Plan ? Words.NoTargetYear : Words.NoYear,
        (FacetField.FundSize, FundMeasure { Basis: FundBasis.Unknown }) => Words.BasisUnknown,
        _ => null,
    };

    private static Reading? OfFigures(Facet facet, Measure measure)
    {
        Figure? latest = null;
        for (var number = 0; number < measure.Figures.Count; number++)
        {
            var figure = measure.Figures[number];
            if (figure.DefinitionCode == facet.FigureCode
                && (latest is null
                    || (figure.Year ?? 0, figure.Value).CompareTo((latest.Year ?? 0, latest.Value)) > 0))
            {
                latest = figure;
            }
        }

        return latest is null ? null : new(FacetField.Figure, measure, latest.Value, latest.Year ?? 0, latest);
    }

    private static Reading? Better(Reading? known, Reading? other, DateOnly on)
    {
        if (other is not { } right || known is not { } left)
        {
            return known ?? other;
        }

        var order = left.Measure.HasEnded(on).CompareTo(right.Measure.HasEnded(on));
        return (order != 0 ? order : Compare(left, right)) <= 0 ? known : other;
    }

    private static LocalizedText? YearOf(Figure figure) => (figure.Basis, figure.Year, figure.Definition?.Nature) switch
    {
        (FigureBasis.Plan, { } year, _) => Target(year),
        (FigureBasis.Plan, null, _) => new("目标", "target"),
        (FigureBasis.Result, { } year, FigureNature.Stock) => new($"截至 {year} 年", $"as of {year}"),
        (FigureBasis.Result, { } year, _) => new($"{year} 年", $"{year}"),
        _ => null,
    };

    private static LocalizedText Target(int year) => new($"{year} 年目标", $"target {year}");
}
