using Dashboard.Data.Model;

namespace Dashboard.Data.Seeding.Rules;

internal static class ProvinceRules
{
    public static IEnumerable<SeedFault> Check(SeedData data)
    {
        // a code that is there twice is already a fault
        var provinces = data.Provinces.DistinctBy(province => province.Value.Code).ToDictionary(province => province.Value.Code);
        return data.Provinces.SelectMany(province => Neighbours(data, provinces, province))
            .Concat(data.PeerGroups.SelectMany(group => data.Refers(group, "members", SeedFormat.Provinces, group.Value.Members)))
            .Concat(Files(data, provinces));
    }

    private static IEnumerable<SeedFault> Neighbours(
        SeedData data, Dictionary<string, Located<Province>> provinces, Located<Province> province)
    {
        var (code, neighbours) = (province.Value.Code, province.Value.Neighbours);
        foreach (var fault in data.Refers(province, "neighbours", SeedFormat.Provinces, neighbours))
        {
            yield return fault;
        }

        for (var index = 0; index < neighbours.Count; index++)
        {
            var place = References.At("neighbours", index);
            if (neighbours[index] == code)
            {
                yield return province.Fault(place, "不能是自己的邻省。", "A province is not its own neighbour.");
            }
            else if (provinces.TryGetValue(neighbours[index], out var other) && !other.Value.Neighbours.Contains(code))
            {
                yield return province.Fault(
                    place, $"{neighbours[index]} 未把 {code} 列为邻省。", $"{neighbours[index]} does not name {code} as a neighbour.");
            }
        }
    }

    /// <summary>The file of measures belongs to a covered province and bears its name.</summary>
    private static IEnumerable<SeedFault> Files(SeedData data, Dictionary<string, Located<Province>> provinces)
    {
        foreach (var file in data.Measures.Select(measure => measure.File).Distinct(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            var code = name[..6];
            if (!data.Ids.Knows(SeedFormat.Provinces, code))
            {
                yield return Fault(file, $"没有省级代码 {code}。", $"There is no province {code}.");
            }
            else if (provinces.TryGetValue(code, out var province))
            {
                var expected = $"{code}-{province.Value.Pinyin}";
                if (name != expected)
                {
                    yield return Fault(file, $"文件名应为 {expected}.json。", $"The file should be named {expected}.json.");
                }

                if (!province.Value.HasData)
                {
                    yield return Fault(file, "该省级单位资料暂缺，不能有措施。", "The data does not cover this province.");
                }
            }
        }

        static SeedFault Fault(string file, string zh, string en) => new(file, null, null, new LocalizedText(zh, en));
    }
}
