using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>Makes single cells; <see cref="Matrix"/> states the rules.</summary>
internal static class MatrixCells
{
    private const int MostCities = 4;

    public static ComparisonCell OfTheme(DatasetIndex index, Theme theme, Province province, DateOnly? asOf) =>
        OfTheme(index, theme, province, asOf, index.Cells.On(asOf));

    /// <param name="index">The dataset's.</param>
    /// <param name="theme">The row.</param>
    /// <param name="province">The column.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="known">The day's cells.</param>
    public static ComparisonCell OfTheme(
        DatasetIndex index, Theme theme, Province province, DateOnly? asOf, CellDrafts known) =>
        known.Get(theme.Code, null, province.Code, () => new(MakeOfTheme(index, theme, province, asOf), null)).Cell;

    /// <summary>The state of a theme's cell alone, for what asks for many days: a cell holds its measures.</summary>
    public static CellState StateOfTheme(DatasetIndex index, Theme theme, Province province, DateOnly? asOf) =>
        !province.HasData ? CellState.NotReviewed
        : index.Filling(theme, province).StateOn(asOf?.DayNumber ?? int.MaxValue)
            ?? StateOf(index.Dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code)), hasOwn: false);

    /// <inheritdoc cref="StateOfTheme"/>
    public static CellState StateOfFacet(DatasetIndex index, Facet facet, Theme theme, Province province, DateOnly? asOf) =>
        !province.HasData ? CellState.NotReviewed
        : index.Filling(facet, theme, province).StateOn(asOf?.DayNumber ?? int.MaxValue)
            ?? StateOf(index.Dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code)), HasOwn(index, theme, province, asOf));

    /// <summary>The cell of a facet, before its number is compared with its neighbours'.</summary>
    public static CellDraft OfFacet(
        DatasetIndex index, Facet facet, Theme theme, Province province, DateOnly? asOf, CellDrafts known) =>
        known.Get(theme.Code, facet.Code, province.Code, () => MakeOfFacet(index, facet, theme, province, asOf));

    private static ComparisonCell MakeOfTheme(DatasetIndex index, Theme theme, Province province, DateOnly? asOf)
    {
        if (!province.HasData)
        {
            return NoData(province);
        }

        var on = index.Dataset.StatusDay(asOf);
        var measures = CellMeasures.On(index.Filling(theme, province), asOf, on);
        if (measures.All.Count == 0)
        {
            return Empty(index, province, theme, hasOwn: false);
        }

        if (measures.Own + measures.National == 0)
        {
            return CityCell(province, measures.All, null, CityNames(measures.All), null, on);
        }

        LocalizedText? text = measures.Own > 0 ? Words.Records(measures.Own) : null;
        LocalizedText? fromNation = measures.National > 0
            ? new($"国家级 {measures.National} 条", $"{measures.National} national")
            : null;
        LocalizedText? beside = measures.Cities > 0
            ? new($"另有地市 {measures.Cities} 条", $"and {measures.Cities} by cities")
            : null;
        return Cell(
            province, CellState.Recorded, measures.Own > 0 ? measures.Own : null, text ?? fromNation, null,
            measures.All, measures.All[0], on) with
        {
            Caption = Words.Phrase(text is null ? null : fromNation, beside, EndedWord(measures.All[0], on)),
        };
    }

    private static CellDraft MakeOfFacet(DatasetIndex index, Facet facet, Theme theme, Province province, DateOnly? asOf)
    {
        if (!province.HasData)
        {
            return new(NoData(province), null);
        }

        var on = index.Dataset.StatusDay(asOf);
        var measures = CellMeasures.On(index.Filling(facet, theme, province), asOf, on);
        if (measures.All.Count == 0)
        {
            return new(Empty(index, province, theme, HasOwn(index, theme, province, asOf)), null);
        }

        if (facet.IsNumeric && measures.Own + measures.National == 0)
        {
            return CityDraft(facet, province, measures.All, on);
        }

        var holding = measures.All[0];
        var content = FacetContent.Of(facet, measures.Leading, on, index.Dataset);
        var ordered = measures.LedBy(content.First);
        if (measures.Own + measures.National == 0)
        {
            return new(CityCell(province, ordered, null, CityNames(measures.All), content.Text, on), null);
        }

        LocalizedText? beside = null;
        if (measures.Cities > 0)
        {
            var names = CityNames(measures.BesideCities);
            beside = new($"另有{names.Zh}", $"also {names.In(english: true)}");
        }

        var ended = EndedWord(holding, on);
        var cell = Cell(
            province, CellState.Recorded, content.Leading?.Value, content.Text, content.Leading?.NotComparable(on),
            ordered, holding, on);
        return new(
            facet.IsNumeric
                ? cell with { Text = Words.Phrase(content.Text, ended, beside) }
                : cell with { Caption = Words.Phrase(content.Caption, ended, beside) },
            content.Leading);
    }

    /// <summary>
    /// What the review of a theme says of a cell that nothing fills. That there is none, or that the theme does not
    /// apply, was said of the theme as a whole: once a measure of the province's own is on record it says nothing of the
    /// theme's other facets any more.
    /// </summary>
    private static ComparisonCell Empty(DatasetIndex index, Province province, Theme theme, bool hasOwn)
    {
        var review = index.Dataset.ReviewsByCell.GetValueOrDefault((province.Code, theme.Code));
        var state = StateOf(review, hasOwn);
        LocalizedText? note = review is { NoteZh: { } zh } ? new LocalizedText(zh, review.NoteEn) : null;
        return new(province.Code, state, null, null, null, [], review, null)
        {
            Caption = state is CellState.ConfirmedNone or CellState.NotApplicable ? note : null,
        };
    }

    private static bool HasOwn(DatasetIndex index, Theme theme, Province province, DateOnly? asOf) =>
        index.Filling(theme, province).Own.Count(asOf?.DayNumber ?? int.MaxValue, index.Dataset.StatusDay(asOf).DayNumber).Existing > 0;

    private static CellState StateOf(CoverageReview? review, bool hasOwn) => review?.Outcome switch
    {
        null => CellState.NotReviewed,
        ReviewOutcome.ConfirmedNone when !hasOwn => CellState.ConfirmedNone,
        ReviewOutcome.NotApplicable when !hasOwn => CellState.NotApplicable,
        _ => CellState.NotFound,
    };

    private static ComparisonCell NoData(Province province) =>
        new(province.Code, CellState.NotReviewed, null, Words.NoData, null, [], null, null) { NoData = true };

    private static ComparisonCell CityCell(
        Province province,
        IReadOnlyList<Measure> measures,
        decimal? value,
        LocalizedText? text,
        LocalizedText? caption,
        DateOnly on) =>
        Cell(
            province, CellState.CityOnly, value, text, value is null ? null : Words.CityFigure, measures, measures[0], on) with
        {
            Caption = Words.Phrase(caption, EndedWord(measures[0], on)),
        };

    private static ComparisonCell Cell(
        Province province,
        CellState state,
        decimal? value,
        LocalizedText? text,
        LocalizedText? notComparable,
        IReadOnlyList<Measure> measures,
        Measure holding,
        DateOnly on) =>
        new(province.Code, state, value, text, notComparable, measures, null, null)
        {
            // what holds stands first among what fills the cell
            Ended = holding.HasEnded(on),
            ReviewDue = measures[0].IsReviewDue(on),
        };

    private static LocalizedText? EndedWord(Measure leading, DateOnly on) =>
        !leading.HasEnded(on) ? null
        : leading.Status == MeasureStatus.Superseded ? Words.Superseded
        : Words.Ended;

    /// <summary>The largest city's number, what holds before what has ended, and how many other cities have one.</summary>
    private static CellDraft CityDraft(Facet facet, Province province, IReadOnlyList<Measure> measures, DateOnly on)
    {
        var readings = measures
            .Select(measure => Reading.Of(facet, measure)!.Value)
            .OrderBy(reading => reading.Measure.HasEnded(on))
            .ThenByDescending(reading => reading.Value)
            .ThenBy(reading => reading, Comparer<Reading>.Create(Reading.Compare))
            .ToList();
        var leading = readings[0];
        var others = measures.Select(measure => measure.CityName?.Zh).Distinct().Count() - 1;
        LocalizedText? beside = others > 0
            ? new($"另有 {others} 市", others == 1 ? "and 1 other city" : $"and {others} other cities")
            : null;
        var text = Words.Phrase(leading.Measure.CityName, leading.Caption(), beside);
        return new(CityCell(province, [.. readings.Select(reading => reading.Measure)], leading.Value, text, null, on), leading);
    }

    private static LocalizedText CityNames(IReadOnlyList<Measure> measures) => Words.List(
        [.. measures.Select(measure => measure.CityName).OfType<LocalizedText>().Distinct()], MostCities)!.Value;
}
