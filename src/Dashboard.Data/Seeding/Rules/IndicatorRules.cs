using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding.Rules;

internal static class IndicatorRules
{
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        var covered = data.Provinces.Where(province => province.Value.HasData)
            .Select(province => province.Value.Code).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. References.Unique(data.Indicators, "order", indicator => indicator.Order),
            .. References.Unique(data.Vintages, "id", vintage => vintage.Id),
            .. References.Unique(
                data.Vintages, "vintageZh", vintage => (vintage.IndicatorCode, vintage.Year, vintage.VintageZh)),
            .. data.Vintages.SelectMany(vintage => Rule(data, vintage, covered)),
        ];
    }

    private static IEnumerable<SeedFault> Rule(SeedData data, Located<IndicatorVintage> located, HashSet<string> covered)
    {
        var vintage = located.Value;
        foreach (var fault in data.Refers(located, "source", SeedFormat.Sources, vintage.SourceId))
        {
            yield return fault;
        }

        if (vintage.ComparesWithId is { } like
            && !data.Vintages.Exists(other => other.Value.Id == like && other.Value.IndicatorCode == vintage.IndicatorCode && other.Value.Year < vintage.Year))
        {
            yield return located.Fault(
                "comparesWith", $"该指标没有更早年份的“{like}”。", $"The indicator has no '{like}' of an earlier year.");
        }

        var seen = new HashSet<(string, string)>();
        for (var index = 0; index < vintage.Values.Count; index++)
        {
            var (place, value) = (References.At("values", index), vintage.Values[index]);
            foreach (var fault in data.Refers(located, $"{place}.province", SeedFormat.Provinces, value.ProvinceCode))
            {
                yield return fault;
            }

            foreach (var fault in data.HasEnglish(located, $"{place}.city", value.City))
            {
                yield return fault;
            }

            if (!seen.Add((value.ProvinceCode, value.City)))
            {
                yield return located.Fault($"{place}.province", "该地已有数值。", "There is already a value of this place.");
            }
        }

        var provinces = vintage.Values.Where(value => value.City.Length == 0).Select(value => value.ProvinceCode);
        if (vintage.IsComplete != covered.IsSubsetOf(provinces))
        {
            yield return located.Fault(
                "isComplete", "与数值是否覆盖全部省份不符。", "Does not fit whether all covered provinces have a value.");
        }
    }
}
