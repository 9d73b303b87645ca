using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What the measures that fill a cell make it say.</summary>
/// <param name="Measures">The leading one first.</param>
internal sealed record FacetContent(
    IReadOnlyList<Measure> Measures,
    LocalizedText? Text,
    LocalizedText? Caption,
    Reading? Reading)
{
    /// <summary>How many names a cell lists before it says how many more there are.</summary>
    private const int MostNames = 8;

    /// <param name="facet">The row.</param>
    /// <param name="measures">At least one, all accepted by the facet, in leading order.</param>
    /// <param name="on">The day on which it is read.</param>
    /// <param name="dataset">Where the tracks' names are.</param>
    public static FacetContent Of(Facet facet, IReadOnlyList<Measure> measures, DateOnly on, Dataset dataset)
    {
        var leading = measures[0];
        return facet.Field switch
        {
            FacetField.Title => new(measures, leading.Title, TitleCaption(measures), null),
            FacetField.FirstYear => FirstYear(measures),
            FacetField.TargetYear => new(measures, Year(leading.TargetYear), null, null),
            FacetField.ByYear => new(measures, Year(((ConceptVerificationMeasure)leading).ByYear), null, null),
            FacetField.Tracks => new(measures, Tracks(facet, measures, dataset), null, null),
            FacetField.FocusPattern =>
                new(measures, Words.Plain(((FutureIndustryMeasure)leading).FocusPattern!), null, null),
            FacetField.StandardNumber =>
                new(measures, Names(measures.Select(measure => ((CarbonFootprintMeasure)measure).StandardNumber!)), null, null),
            FacetField.Products =>
                new(measures, Names(measures.SelectMany(measure => ((CarbonFootprintMeasure)measure).Products)), null, null),
            FacetField.Platform =>
                new(measures, Names(measures.Select(measure => ((CarbonFootprintMeasure)measure).Platform!)), null, null),
            FacetField.Fields =>
                new(measures, Names(measures.SelectMany(measure => ((ConceptVerificationMeasure)measure).Fields)), null, null),
            FacetField.FundMode => new(measures, Modes(measures), null, null),
            FacetField.FundSectors =>
                new(measures, Names(measures.SelectMany(measure => ((FundMeasure)measure).Sectors)), null, null),
            _ => Number(facet, measures, on),
        };
    }

    private static FacetContent Number(Facet facet, IReadOnlyList<Measure> measures, DateOnly on)
    {
        var reading = Reading.Leading(facet, measures, on)!;
        return new(LedBy(reading.Measure, measures), reading.Caption, null, reading);
    }

    private static FacetContent FirstYear(IReadOnlyList<Measure> measures)
    {
        var first = measures.MinBy(measure => (measure.StartsOn()!.Value.LastDay, measure.Id), ByDayThenId)!;
        var date = first.StartsOn()!.Value;
        var text = first is { EffectiveFrom: null, IssuedOnIsLatestPossible: true }
            ? new LocalizedText($"不晚于 {date.Year}", $"{date.Year} or earlier")
            : Year(date.Year);
        return new(LedBy(first, measures), text, first.Title, null);
    }

    /// <summary>氢能 2023 · 储能 2024, in the tracks' own order.</summary>
    private static LocalizedText? Tracks(Facet facet, IReadOnlyList<Measure> measures, Dataset dataset)
    {
        var firstYears = new Dictionary<string, int?>();
        foreach (var measure in measures)
        {
            var year = measure.StartsOn()?.Year;
            foreach (var track in measure.Tracks)
            {
                if (FacetRule.IsInDirection(facet, track, dataset))
                {
                    var earliest = firstYears.GetValueOrDefault(track.TrackCode);
                    firstYears[track.TrackCode] = earliest is null || year < earliest ? year ?? earliest : earliest;
                }
            }
        }

        var parts = firstYears
            .Select(pair => (Track: dataset.TracksByCode[pair.Key], Year: pair.Value))
            .OrderBy(pair => pair.Track.Order)
            .ThenBy(pair => pair.Track.Code, StringComparer.Ordinal)
            .Select(pair => (LocalizedText?)(pair.Year is { } year
                ? new LocalizedText($"{pair.Track.NameZh} {year}", $"{pair.Track.NameEn} {year}")
                : pair.Track.Name))
            .ToArray();
        return Words.Join(parts, " · ", " · ");
    }

    private static LocalizedText? TitleCaption(IReadOnlyList<Measure> measures)
    {
        var leading = measures[0];
        LocalizedText? number = leading.DocumentNumber is { Length: > 0 } printed ? Words.Plain(printed) : null;
        LocalizedText? date = leading.IssuedOn switch
        {
            { } issued when leading.IssuedOnIsLatestPossible => new($"不晚于 {issued}", $"{issued} or earlier"),
            { } issued => Words.Plain(issued.ToString()),
            null => null,
        };
        LocalizedText? more = measures.Count > 1 ? new($"共 {measures.Count} 件", $"{measures.Count} in all") : null;
        return Words.Phrase(number, date, more);
    }

    private static LocalizedText? Modes(IReadOnlyList<Measure> measures) => Words.List(
        [.. measures.Select(measure => ((FundMeasure)measure).Mode).Distinct().Order().Select(Words.Of)], MostNames);

    private static LocalizedText? Names(IEnumerable<string> names) =>
        Words.List([.. names.Distinct().Select(Words.Plain)], MostNames);

    private static LocalizedText? Year(int? year) =>
        year is { } known ? Words.Plain(known.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;

    private static IReadOnlyList<Measure> LedBy(Measure leading, IReadOnlyList<Measure> measures) =>
        measures[0] == leading ? measures : [leading, .. measures.Where(measure => measure != leading)];

    private static readonly Comparer<(DateOnly Day, string Id)> ByDayThenId = Comparer<(DateOnly Day, string Id)>.Create(
        static (left, right) =>
        {
            var order = left.Day.CompareTo(right.Day);
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        });
}
