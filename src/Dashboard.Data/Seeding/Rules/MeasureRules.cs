using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding.Rules;

internal static class MeasureRules
{
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var sourceKinds = data.Sources.DistinctBy(source => source.Value.Id)
            .ToDictionary(source => source.Value.Id, source => source.Value.Kind, StringComparer.Ordinal);
        var funds = data.Measures.Select(measure => measure.Value).OfType<FundMeasure>()
            .Select(fund => fund.Id).ToHashSet(StringComparer.Ordinal);
        return data.Measures.SelectMany(measure => (IEnumerable<SeedFault>)
        [
            .. Identity(measure),
            .. data.HasEnglish(measure, "city", measure.Value.City),
            .. Dates(measure),
            .. Children(data, measure),
            .. Proof(measure, sourceKinds),
            .. Details(data, measure, funds),
        ]);
    }

    private static IEnumerable<SeedFault> Identity(Located<Measure> located)
    {
        var measure = located.Value;
        if (!measure.Id.StartsWith(measure.ProvinceCode + "-", StringComparison.Ordinal))
        {
            yield return located.Fault("id", $"编号应以 {measure.ProvinceCode}- 开头。", $"The id should begin with {measure.ProvinceCode}-.");
        }

        if (measure.Level == JurisdictionLevel.City != measure.City is not null)
        {
            yield return located.Fault("city", "仅当 level 为 city 时填写，且必填。", "Set exactly when level is city.");
        }

        if (measure.SecondCheckZh is null != measure.SecondCheckEn is null)
        {
            yield return located.Fault("secondCheckEn", "须中英文齐备。", "Needed in both languages.");
        }
    }

    private static IEnumerable<SeedFault> Dates(Located<Measure> located)
    {
        var measure = located.Value;
        if (measure.IssuedOn is { } issued && issued.FirstDay > measure.CheckedOn)
        {
            yield return located.Fault("issuedOn", "晚于核查日期。", "Later than the day on which it was checked.");
        }

        if (measure.IssuedOnIsLatestPossible && measure.IssuedOn is null)
        {
            yield return located.Fault("issuedOnIsLatestPossible", "没有发文日期。", "There is no date of issue.");
        }

        if (measure.EffectiveFrom is { } from && measure.EffectiveTo is { } to && from.FirstDay > to.LastDay)
        {
            yield return located.Fault("effectiveTo", "早于生效日期。", "Earlier than effectiveFrom.");
        }
    }

    private static IEnumerable<SeedFault> Children(SeedData data, Located<Measure> located)
    {
        var measure = located.Value;
        if (measure.Citations.Count == 0)
        {
            yield return located.Fault("citations", "至少要有一条引注。", "At least one citation is needed.");
        }

        var seen = new HashSet<object>();
        for (var index = 0; index < measure.Tracks.Count; index++)
        {
            var place = References.At("tracks", index);
            foreach (var fault in data.Refers(located, $"{place}.track", SeedFormat.Tracks, measure.Tracks[index].TrackCode))
            {
                yield return fault;
            }

            if (!seen.Add(measure.Tracks[index].TrackCode))
            {
                yield return located.Fault($"{place}.track", "赛道重复。", "The track is there twice.");
            }
        }

        for (var index = 0; index < measure.Figures.Count; index++)
        {
            foreach (var fault in data.Refers(
                located, $"{References.At("figures", index)}.figure", SeedFormat.Figures, measure.Figures[index].DefinitionCode))
            {
                yield return fault;
            }
        }

        for (var index = 0; index < measure.Citations.Count; index++)
        {
            var (place, citation) = (References.At("citations", index), measure.Citations[index]);
            foreach (var fault in data.Refers(located, $"{place}.source", SeedFormat.Sources, citation.SourceId))
            {
                yield return fault;
            }

            if (!seen.Add((citation.SourceId, citation.Locator)))
            {
                yield return located.Fault(place, "引注重复。", "The citation is there twice.");
            }
        }
    }

    /// <summary>A record is as sure as its best source, and no surer.</summary>
    private static IEnumerable<SeedFault> Proof(Located<Measure> located, Dictionary<string, SourceKind> sourceKinds)
    {
        var kinds = located.Value.Citations
            .Select(citation => sourceKinds.TryGetValue(citation.SourceId, out var kind) ? kind : (SourceKind?)null)
            .ToList();
        if (kinds.Count == 0 || kinds.Contains(null))
        {
            yield break;
        }

        var proven = located.Value.Verification switch
        {
            Verification.OfficialText => kinds.Any(kind => kind is SourceKind.Official or SourceKind.Statistics),
            Verification.Press => kinds.Any(kind => kind is SourceKind.Official or SourceKind.Statistics or SourceKind.Press),
            _ => true,
        };
        if (!proven)
        {
            yield return located.Fault("verification", "引注中没有相应等级的来源。", "None of the cited sources is of that grade.");
        }
    }

    private static IEnumerable<SeedFault> Details(SeedData data, Located<Measure> located, HashSet<string> funds)
    {
        if (located.Value is FundMeasure { PartOfId: { } whole } fund)
        {
            if (whole == fund.Id)
            {
                yield return located.Fault("details.partOfId", "不能是自己的一部分。", "A fund is not part of itself.");
            }
            else if (!funds.Contains(whole) && !(data.Ids.Knows(SeedFormat.Measures, whole) && IsUnread(data, whole)))
            {
                yield return located.Fault("details.partOfId", $"没有编号为“{whole}”的基金。", $"There is no fund '{whole}'.");
            }
        }

        if (located.Value is FundMeasure { SizeYiYuan: null, SizeIsApproximate: true })
        {
            yield return located.Fault("details.sizeIsApproximate", "没有规模。", "There is no size.");
        }
    }

    /// <summary>Its own faults kept it from being read, so its kind is not known.</summary>
    private static bool IsUnread(SeedData data, string id) => data.Measures.All(measure => measure.Value.Id != id);
}
