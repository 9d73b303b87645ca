using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Makes single cells; <see cref="Matrix"/> states the rules.</summary>
internal static class MatrixCells
{
    private const int MostCities = 4;

    public static ComparisonCell OfTheme(DatasetIndex index, Theme theme, Province province, DateOnly? asOf) => asOf is null
        ? index.Undated(theme, null, province, () => new(MakeOfTheme(index, theme, province, null), null)).Cell
        : MakeOfTheme(index, theme, province, asOf);

    /// <summary>The cell of a facet, before its number is compared with its neighbours'.</summary>
    public static CellDraft OfFacet(DatasetIndex index, Facet facet, Theme theme, Province province, DateOnly? asOf) =>
        asOf is null
            ? index.Undated(theme, facet, province, () => MakeOfFacet(index, facet, theme, province, null))
            : MakeOfFacet(index, facet, theme, province, asOf);

    private static ComparisonCell MakeOfTheme(DatasetIndex index, Theme theme, Province province, DateOnly? asOf)
    {
        if (!province.HasData)
        {
            return NoData(province);
        }

        var on = asOf ?? index.Dataset.AsOf;
        var filling = index.Filling(theme, province);
        var (own, national, cities) = (filling.Own.On(asOf), filling.National.On(asOf), filling.Cities.On(asOf));
        if (own.Count + national.Count + cities.Count == 0)
        {
            return Empty(index, province, theme, hasOwn: false);
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
        var leading = InForceFirst(Joined(own, national), on);
        return Cell(
            province, CellState.Recorded, own.Count > 0 ? own.Count : null, text ?? fromNation, null,
            Joined(leading, cities), leading, on) with
        {
            Caption = Words.Phrase(text is null ? null : fromNation, beside, EndedWord(leading, on)),
        };
    }

    private static CellDraft MakeOfFacet(DatasetIndex index, Facet facet, Theme theme, Province province, DateOnly? asOf)
    {
        if (!province.HasData)
        {
            return new(NoData(province), null);
        }

        var on = asOf ?? index.Dataset.AsOf;
        var filling = index.Filling(facet, theme, province);
        var own = Joined(filling.Own.On(asOf), filling.National.On(asOf));
        var cities = filling.Cities.On(asOf);
        if (own.Count > 0)
        {
            var leading = InForceFirst(own, on);
            var content = FacetContent.Of(facet, leading, on, index.Dataset);
            LocalizedText? beside = null;
            if (cities.Count > 0)
            {
                var names = CityNames(cities);
                beside = new($"另有{names.Zh}", $"also {names.In(english: true)}");
            }

            var ended = EndedWord(leading, on);
            var cell = Cell(
                province, CellState.Recorded, content.Leading?.Value, content.Text, content.Leading?.NotComparable(),
                Led(content.First, leading, cities), leading, on);
            return new(
                facet.IsNumeric
                    ? cell with { Text = Words.Phrase(content.Text, ended, beside) }
                    : cell with { Caption = Words.Phrase(content.Caption, ended, beside) },
                content.Leading);
        }

        if (cities.Count > 0)
        {
            var leading = InForceFirst(cities, on);
            var content = FacetContent.Of(facet, leading, on, index.Dataset);
            var measures = Led(content.First, leading, []);
            return new(
                content.Leading is { } reading
                    ? CityCell(province, measures, reading.Value, CityText(reading), null, on)
                    : CityCell(province, measures, null, CityNames(cities), content.Text, on),
                content.Leading);
        }

        var hasOwn = index.Filling(theme, province).Own.On(asOf).Count > 0;
        return new(Empty(index, province, theme, hasOwn), null);
    }

    /// <summary>
    /// What the review of a theme says of a cell that nothing fills. That there is none, or that the theme does not
    /// apply, was said of the theme as a whole: once a measure of the province's own is on record it says nothing of the
    /// theme's other facets any more.
    /// </summary>
    private static ComparisonCell Empty(DatasetIndex index, Province province, Theme theme, bool hasOwn)
    {
        var review = index.Dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code));
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
            // what holds stands first
            Ended = filling[0].HasEnded(on),
            ReviewDue = measures[0].IsReviewDue(on),
        };

    /// <summary>Keeps the leading order, but puts what has ended behind what holds.</summary>
    private static IReadOnlyList<Measure> InForceFirst(IReadOnlyList<Measure> measures, DateOnly on)
    {
        var ended = measures.Count(measure => measure.HasEnded(on));
        if (ended == 0 || ended == measures.Count)
        {
            return measures;
        }

        var ordered = new Measure[measures.Count];
        var (holding, over) = (0, measures.Count - ended);
        foreach (var measure in measures)
        {
            ordered[measure.HasEnded(on) ? over++ : holding++] = measure;
        }

        return ordered;
    }

    private static LocalizedText? EndedWord(IReadOnlyList<Measure> measures, DateOnly on) =>
        !measures[0].HasEnded(on) ? null
        : measures[0].Status == MeasureStatus.Superseded ? Words.Superseded
        : Words.Ended;

    private static LocalizedText? CityText(Reading reading) =>
        Words.Phrase(Words.Plain(reading.Measure.City ?? ""), reading.Caption());

    private static LocalizedText CityNames(IReadOnlyList<Measure> measures) => Words.List(
        [.. measures.Select(measure => measure.City ?? "").Distinct().Select(Words.Plain)], MostCities)!.Value;

    private static IReadOnlyList<Measure> Joined(IReadOnlyList<Measure> first, IReadOnlyList<Measure> second) =>
        second.Count == 0 ? first : first.Count == 0 ? second : [.. first, .. second];

    /// <summary>The leading measure, the others that fill the cell, then those beside it.</summary>
    private static IReadOnlyList<Measure> Led(Measure leading, IReadOnlyList<Measure> filling, IReadOnlyList<Measure> beside)
    {
        if (filling[0] == leading)
        {
            return Joined(filling, beside);
        }

        var measures = new List<Measure>(filling.Count + beside.Count) { leading };
        measures.AddRange(filling.Where(measure => measure != leading));
        measures.AddRange(beside);
        return measures;
    }
}
