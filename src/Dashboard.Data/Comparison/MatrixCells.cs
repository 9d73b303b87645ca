using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Makes single cells; <see cref="Matrix"/> states the rules.</summary>
internal static class MatrixCells
{
    private const int MostCities = 4;

    public static ComparisonCell OfTheme(DatasetIndex index, Theme theme, Province province, DateOnly? asOf)
    {
        if (!province.HasData)
        {
            return NoData(province);
        }

        var on = asOf ?? index.Dataset.AsOf;
        var facets = index.FacetsOf(theme);
        var (own, national, cities) = ByLevel(
            index, province, theme.Code, asOf, _ => true,
            nationalCounts: measure => facets.Any(facet =>
                facet.NationalCounts && FacetRule.Accepts(facet, measure, index.Dataset)));
        if (own.Count + national.Count == 0 && cities.Count == 0)
        {
            return Empty(index, province, theme.Code, hasOwn: false);
        }

        if (own.Count + national.Count == 0)
        {
            return CityCell(province, InForceFirst(cities, on), null, CityNames(cities), null, on);
        }

        LocalizedText? text = own.Count > 0 ? Words.Records(own.Count) : null;
        LocalizedText? fromNation = national.Count > 0
            ? new($"国家级 {national.Count} 条", $"{national.Count} national")
            : null;
        LocalizedText? beside = cities.Count > 0 ? new($"另有地市 {cities.Count} 条", $"and {cities.Count} by cities") : null;
        List<Measure> leading = InForceFirst([.. own, .. national], on);
        return Cell(
            province, CellState.Recorded, own.Count > 0 ? own.Count : null, text ?? fromNation, null,
            [.. leading, .. cities], leading, on) with
        {
            Caption = Words.Phrase(text is null ? null : fromNation, beside, EndedWord(leading, on)),
        };
    }

    public static CellDraft OfFacet(DatasetIndex index, Facet facet, Province province, DateOnly? asOf)
    {
        if (!province.HasData)
        {
            return new(NoData(province), null);
        }

        var on = asOf ?? index.Dataset.AsOf;
        var (own, national, cities) = ByLevel(
            index, province, facet.ThemeCode, asOf,
            measure => FacetRule.Accepts(facet, measure, index.Dataset),
            nationalCounts: _ => facet.NationalCounts);
        if (own.Count + national.Count > 0)
        {
            var leading = InForceFirst([.. own, .. national], on);
            var content = FacetContent.Of(facet, leading, on, index.Dataset);
            LocalizedText? beside = cities.Count > 0
                ? new($"另有{CityNames(cities).Zh}", $"also {CityNames(cities).In(english: true)}")
                : null;
            var ended = EndedWord(leading, on);
            var cell = Cell(
                province, CellState.Recorded, content.Reading?.Value, content.Text, content.Reading?.NotComparable,
                [.. content.Measures, .. cities], leading, on);
            return new(
                facet.IsNumeric
                    ? cell with { Text = Words.Phrase(content.Text, ended, beside) }
                    : cell with { Caption = Words.Phrase(content.Caption, ended, beside) },
                content.Reading);
        }

        if (cities.Count > 0)
        {
            var content = FacetContent.Of(facet, InForceFirst(cities, on), on, index.Dataset);
            return new(
                facet.IsNumeric
                    ? CityCell(province, content.Measures, content.Reading!.Value, CityText(content), null, on)
                    : CityCell(province, content.Measures, null, CityNames(cities), content.Text, on),
                content.Reading);
        }

        return new(Empty(index, province, facet.ThemeCode, HasOwn(index, province, facet.ThemeCode, asOf)), null);
    }

    /// <summary>
    /// What the review of a theme says of a cell that nothing fills. That there is none, or that the theme does not
    /// apply, was said of the theme as a whole: once a measure of the province's own is on record it says nothing of the
    /// theme's other facets any more.
    /// </summary>
    private static ComparisonCell Empty(DatasetIndex index, Province province, string theme, bool hasOwn)
    {
        var review = index.Dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme));
        var state = review?.Outcome switch
        {
            null => CellState.NotReviewed,
            ReviewOutcome.ConfirmedNone when !hasOwn => CellState.ConfirmedNone,
            ReviewOutcome.NotApplicable when !hasOwn => CellState.NotApplicable,
            _ => CellState.NotFound,
        };
        LocalizedText? note = review is { NoteZh: { } zh } ? new LocalizedText(zh, review.NoteEn) : null;
        return new(province.Code, state, null, null, null, [], review, null)
        {
            Caption = state is CellState.ConfirmedNone or CellState.NotApplicable ? note : null,
        };
    }

    private static ComparisonCell NoData(Province province) =>
        new(province.Code, CellState.NotReviewed, null, Words.NoData, null, [], null, null);

    private static ComparisonCell CityCell(
        Province province,
        IReadOnlyList<Measure> measures,
        decimal? value,
        LocalizedText? text,
        LocalizedText? caption,
        DateOnly on) =>
        Cell(
            province, CellState.CityOnly, value, text, value is null ? null : Words.CityFigure, measures, measures, on) with
        {
            Caption = Words.Phrase(caption, EndedWord(measures, on)),
        };

    private static ComparisonCell Cell(
        Province province,
        CellState state,
        decimal? value,
        LocalizedText? text,
        LocalizedText? notComparable,
        IReadOnlyList<Measure> measures,
        IReadOnlyList<Measure> filling,
        DateOnly on) =>
        new(province.Code, state, value, text, notComparable, measures, null, null)
        {
            Ended = filling.All(measure => measure.HasEnded(on)),
            ReviewDue = measures[0].IsReviewDue(on),
        };

    private static (List<Measure> Own, List<Measure> National, List<Measure> Cities) ByLevel(
        DatasetIndex index,
        Province province,
        string theme,
        DateOnly? asOf,
        Func<Measure, bool> accepts,
        Func<Measure, bool> nationalCounts)
    {
        List<Measure> own = [], national = [], cities = [];
        var day = asOf?.DayNumber ?? int.MaxValue;
        foreach (ref readonly var entry in index.Adopted(province.Code, theme))
        {
            if (entry.ExistsFrom > day || !accepts(entry.Measure))
            {
                continue;
            }

            switch (entry.Measure.Level)
            {
                case JurisdictionLevel.Province:
                    own.Add(entry.Measure);
                    break;
                case JurisdictionLevel.City:
                    cities.Add(entry.Measure);
                    break;
                case JurisdictionLevel.National when nationalCounts(entry.Measure):
                    national.Add(entry.Measure);
                    break;
                default:
                    break;
            }
        }

        return (own, national, cities);
    }

    private static bool HasOwn(DatasetIndex index, Province province, string theme, DateOnly? asOf)
    {
        var day = asOf?.DayNumber ?? int.MaxValue;
        foreach (ref readonly var entry in index.Adopted(province.Code, theme))
        {
            if (entry.Measure.Level == JurisdictionLevel.Province && entry.ExistsFrom <= day)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps the leading order, but puts what has ended behind what holds.</summary>
    private static List<Measure> InForceFirst(List<Measure> measures, DateOnly on) =>
        measures.Exists(measure => measure.HasEnded(on))
            ? [.. measures.OrderBy(measure => measure.HasEnded(on))]
            : measures;

    private static LocalizedText? EndedWord(IReadOnlyList<Measure> measures, DateOnly on) =>
        !measures[0].HasEnded(on) ? null
        : measures[0].Status == MeasureStatus.Superseded ? Words.Superseded
        : Words.Ended;

    private static LocalizedText? CityText(FacetContent content) =>
        Words.Phrase(Words.Plain(content.Reading!.Measure.City ?? ""), content.Reading.Caption);

    private static LocalizedText CityNames(List<Measure> measures) => Words.List(
        [.. measures.Select(measure => measure.City ?? "").Distinct().Select(Words.Plain)], MostCities)!.Value;
}
