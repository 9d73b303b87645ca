using Dashboard.Data.Model;
using NetTopologySuite.Geometries;

namespace Dashboard.Web.Map.Building;

/// <summary>What a file must hold before a map is drawn from it: see seed/map/README.md.</summary>
public static class SourceMapRules
{
    private const string Taiwan = "710000";
    private const string HongKong = "810000";
    private const string Macao = "820000";

    /// <summary>In degrees: every coordinate of a map of China lies in it.</summary>
    private static readonly Envelope World = new(60, 150, 0, 60);

    /// <summary>West, east, south and north that the country reaches, with some tenths of a degree to spare.</summary>
    private static readonly Envelope Extent = new(74.2, 134.4, 4.5, 53.0);

    /// <summary>In degrees: a side of a unit's extent may differ by as much from the shipped map's; small islands are drawn or left out.</summary>
    private const double MostShift = 1.2;

    /// <summary>A unit's area may be as much smaller, or larger by as much.</summary>
    private const double LeastShare = 0.7;

    /// <summary>In square degrees: Hong Kong and Macao are drawn as coarsely as the scale asks.</summary>
    private const double SmallestCompared = 0.3;

    /// <summary>Where at least one piece of land must be drawn.</summary>
    private static readonly (LocalizedText Name, Envelope Box)[] Islands =
    [
        (new("东沙群岛", "Dongsha Qundao"), new(116, 117.6, 20, 21.6)),
        (new("西沙群岛", "Xisha Qundao"), new(110.5, 113.2, 15.4, 18)),
        (new("中沙群岛", "Zhongsha Qundao"), new(113.2, 116, 14.5, 17)),
        (new("黄岩岛", "Huangyan Dao"), new(117, 118.6, 14.5, 15.8)),
        (new("南沙群岛", "Nansha Qundao"), new(108.5, 118.5, 5, 12.5)),
        (new("曾母暗沙", "Zengmu Ansha"), new(111, 114, 3, 4.8)),
        (new("钓鱼岛", "Diaoyu Dao"), new(123.2, 124, 25.4, 26.1)),
        (new("赤尾屿", "Chiwei Yu"), new(124.2, 124.9, 25.6, 26.2)),
    ];

    /// <summary>All that the file lacks; empty when a map may be drawn from it.</summary>
    public static IReadOnlyList<LocalizedText> Check(SourceMap map, MapLabels labels, Func<string, LocalizedText> nameOf)
    {
        var lacks = new List<LocalizedText>();
        var missing = labels.Units.Keys.Where(code => map.Units.GetValueOrDefault(code) is not { Polygons.Count: > 0 }).Order(StringComparer.Ordinal).ToList();
        if (missing.Count == labels.Units.Count)
        {
            return [new(
                "没有一个要素带有省级行政区代码（属性 code 或 adcode，如 320000）",
                "no feature carries the code of a provincial unit (property code or adcode, such as 320000)")];
        }

        // named apart, whatever else is missing: these decide whether the map is lawful
        string[] decisive = [.. missing.Intersect([Taiwan, HongKong, Macao])];
        string[] others = [.. missing.Except(decisive)];
        if (missing.Count > 0)
        {
            lacks.Add(new(
                $"省级行政区 {labels.Units.Count - missing.Count} 个，应为 {labels.Units.Count} 个{(others.Length > 0 ? "，缺 " : "")}{string.Join("、", others.Select(code => $"{nameOf(code).Zh}（{code}）"))}",
                $"{labels.Units.Count - missing.Count} provincial units instead of {labels.Units.Count}{(others.Length > 0 ? "; missing: " : "")}{string.Join(", ", others.Select(code => $"{nameOf(code).In(true)} ({code})"))}"));
        }

        lacks.AddRange(decisive.Select(code => new LocalizedText($"没有{nameOf(code).Zh}（{code}）", $"{nameOf(code).In(true)} ({code}) is missing")));
        lacks.AddRange(map.Units.Keys.Except(labels.Units.Keys).Order(StringComparer.Ordinal).Select(code => new LocalizedText(
            $"代码 {code} 不是省级行政区", $"{code} is not the code of a provincial unit")));
        var whole = new Envelope();
        foreach (var polygon in map.Units.Values.SelectMany(unit => unit.Polygons))
        {
            whole.ExpandToInclude(polygon.EnvelopeInternal);
        }

        if (!World.Contains(whole))
        {
            lacks.Add(new(
                "坐标不是经纬度（应为 CGCS2000 或 WGS84，单位为度）",
                "the coordinates are not longitude and latitude (CGCS2000 or WGS84, in degrees)"));
            return lacks;
        }

        if (!whole.Contains(Extent))
        {
            lacks.Add(new(
                $"范围不是全国：{whole.MinX:0.0}°—{whole.MaxX:0.0}° E，{whole.MinY:0.0}°—{whole.MaxY:0.0}° N",
                $"the extent is not the whole country: {whole.MinX:0.0}°–{whole.MaxX:0.0}° E, {whole.MinY:0.0}°–{whole.MaxY:0.0}° N"));
        }

        if (map.Dashes.Count < MapGeometry.DashCount)
        {
            lacks.Add(new(
                $"南海断续线 {map.Dashes.Count} 段，应为 {MapGeometry.DashCount} 段",
                $"{map.Dashes.Count} dashes in the South China Sea instead of {MapGeometry.DashCount}"));
        }

        lacks.AddRange(labels.Units.Where(label => map.Units.TryGetValue(label.Key, out var unit) && !IsItself(unit, label.Value))
            .Select(label => label.Key).Order(StringComparer.Ordinal).Select(code => new LocalizedText(
                $"{nameOf(code).Zh}（{code}）的位置或大小不对：残缺、简化过度，或代码与图形不符",
                $"{nameOf(code).In(true)} ({code}) is not where or not as large as it is: cut, thinned too far, or its code belongs to another shape")));
        lacks.AddRange(map.Units.Where(unit => labels.Units.ContainsKey(unit.Key) && IsNamedOtherwise(unit.Value.Name, nameOf(unit.Key).Zh))
            .OrderBy(unit => unit.Key, StringComparer.Ordinal).Select(unit => new LocalizedText(
                $"代码 {unit.Key} 是{nameOf(unit.Key).Zh}，文件中却名为“{unit.Value.Name}”",
                $"{unit.Key} is the code of {nameOf(unit.Key).In(true)}, but the file calls it “{unit.Value.Name}”")));
        lacks.AddRange(Islands.Where(islands => !Draws(map, islands.Box)).Select(islands => new LocalizedText(
            $"没有画出{islands.Name.Zh}", $"{islands.Name.In(true)} is not drawn")));
        return lacks;
    }

    /// <summary>As far and as large as the unit of the shipped map, but for what another survey or scale may change.</summary>
    private static bool IsItself(SourceUnit unit, UnitLabel known)
    {
        var box = new Envelope();
        foreach (var polygon in unit.Polygons)
        {
            box.ExpandToInclude(polygon.EnvelopeInternal);
        }

        double[] sides = [box.MinX, box.MinY, box.MaxX, box.MaxY];
        var area = unit.Polygons.Sum(polygon => polygon.Area);
        return sides.Zip(known.Box).All(side => Math.Abs(side.First - side.Second) <= MostShift)
            && (known.Area < SmallestCompared || (area >= known.Area * LeastShare && area <= known.Area / LeastShare));
    }

    /// <summary>A file may name its units in full, in short, in another language or not at all.</summary>
    private static bool IsNamedOtherwise(string written, string official) =>
        written.Length >= 2 && char.IsBetween(written[0], '\u4e00', '\u9fff') && !official.StartsWith(written[..2], StringComparison.Ordinal);

    private static bool Draws(SourceMap map, Envelope box) =>
        map.Units.Values.SelectMany(unit => unit.Polygons).Any(polygon => box.Contains(polygon.EnvelopeInternal.Centre));
}
