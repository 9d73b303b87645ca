using Dashboard.Data.Model;

namespace Dashboard.Data.Comparison;

/// <summary>What the measures that fill a cell make it say.</summary>
/// <param name="First">The measure that leads the cell.</param>
/// <param name="Leading">Its number, in numeric facets.</param>
internal sealed record FacetContent(Measure First, LocalizedText? Text, LocalizedText? Caption = null, Reading? Leading = null)
{
    /// <summary>How many names a cell lists before it says how many more there are.</summary>
    private const int MostNames = 8;

    /// <param name="facet">The row.</param>
    /// <param name="measures">At least one, all accepted by the facet, in leading order.</param>
    /// <param name="on">The day on which it is read.</param>
    /// <param name="dataset">Where the tracks' names are.</param>
    public static FacetContent Of(Facet facet, IReadOnlyList<Measure> measures, DateOnly on, Dataset dataset)
    {
        var first = measures[0];
        return facet.Field switch
        {
            FacetField.Title => new(first, first.Title, TitleCaption(measures)),
            FacetField.FirstYear => FirstYear(measures),
            FacetField.TargetYear => new(first, Year(first.TargetYear)),
            FacetField.ByYear => new(first, Year(((ConceptVerificationMeasure)first).ByYear)),
            FacetField.Tracks => new(first, Tracks(facet, measures, dataset)),
            FacetField.FocusPattern => new(first, ((FutureIndustryMeasure)first).Pattern),
            FacetField.StandardNumber => new(first, Names<CarbonFootprintMeasure>(measures, standard => [standard.StandardNumber!])),
            FacetField.Products => new(first, Names<CarbonFootprintMeasure>(measures, standard => standard.Products)),
            FacetField.Platform => new(first, Names<CarbonFootprintMeasure>(measures, standard => [standard.Platform!])),
            FacetField.Fields => new(first, Names<ConceptVerificationMeasure>(measures, centre => centre.Fields)),
            FacetField.FundSectors => new(first, Names<FundMeasure>(measures, fund => fund.Sectors)),
            FacetField.FundMode => new(first, Modes(measures)),
            _ => Number(facet, measures, on, dataset),
        };
    }

    private static FacetContent Number(Facet facet, IReadOnlyList<Measure> measures, DateOnly on, Dataset dataset)
    {
        if (facet is { Field: FacetField.FundSize, Basis: not (null or FundBasis.Unknown) }
            && FundSum.Content(facet, measures, on, dataset) is { } total)
        {
            return total;
        }

        var reading = Reading.Leading(facet, measures, on)!.Value;
        return new(reading.Measure, reading.Caption(), null, reading);
    }

    private static FacetContent FirstYear(IReadOnlyList<Measure> measures)
    {
        var first = measures.MinBy(measure => (measure.StartsOn()!.Value.LastDay, measure.Id), ByDayThenId)!;
        var date = first.StartsOn()!.Value;
        var text = first is { EffectiveFrom: null, IssuedOnIsLatestPossible: true }
            ? new LocalizedText($"不晚于 {date.Year}", $"{date.Year} or earlier")
            : Year(date.Year);
        return new(first, text, first.Title);
    }

    /// <summary>氢能 2023 · 储能 2024, in the tracks' own order.</summary>
    private static LocalizedText? Tracks(Facet facet, IReadOnlyList<Measure> measures, Dataset dataset)
    {
        var firstYears = new Dictionary<string, int?>();
        foreach (var measure in measures)
        {
            var year = measure.StartsOn()?.Year;
            // by number: an enumerator for each measure is most of what a view of a past day would allocate
            for (var number = 0; number < measure.Tracks.Count; number++)
            {
                var track = measure.Tracks[number];
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

    private static LocalizedText? Names<T>(IReadOnlyList<Measure> measures, Func<T, IReadOnlyList<string>> names)
        where T : Measure
    {
        var seen = new HashSet<string>();
        var distinct = new List<LocalizedText>();
        foreach (var measure in measures)
        {
            var own = names((T)measure);
            for (var number = 0; number < own.Count; number++)
            {
                if (seen.Add(own[number]))
                {
                    distinct.Add(measure.Glossary.Of(own[number]));
                }
            }
        }

        return Words.List(distinct, MostNames);
    }

    private static LocalizedText? Year(int? year) =>
        year is { } known ? Words.Plain(known.ToString(System.Globalization.CultureInfo.InvariantCulture)) : null;

    private static readonly Comparer<(DateOnly Day, string Id)> ByDayThenId = Comparer<(DateOnly Day, string Id)>.Create(
        static (left, right) =>
        {
            var order = left.Day.CompareTo(right.Day);
            return order != 0 ? order : string.CompareOrdinal(left.Id, right.Id);
        });
}
