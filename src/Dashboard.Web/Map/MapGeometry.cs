using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Data.Model;
using Dashboard.Data.Storage;

namespace Dashboard.Web.Map;

/// <summary>
/// The drawing of China: projected, simplified, in units of the drawing (900 wide, y downwards).
/// Read once at start from seed/map/china.json, which <c>dotnet run seed/map/build.cs</c> writes.
/// </summary>
public sealed class MapGeometry
{
    /// <summary>The 34 units and the ten dashes that a map of China must show.</summary>
    public const int UnitCount = 34;
    public const int DashCount = 10;

    private const string Taiwan = "710000";
    private const string Hainan = "460000";

    /// <summary>Fewer islands than this in the inset and one of the groups of the South China Sea is missing.</summary>
    private const int FewestIslets = 30;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly string[] NamesInMainFrame = ["钓鱼岛", "赤尾屿"];
    private static readonly string[] NamesInInset = ["东沙群岛", "西沙群岛", "中沙群岛", "南沙群岛", "黄岩岛", "曾母暗沙"];

    private FrozenDictionary<string, MapUnit>? byCode;
    private UnitDirections? directions;
    private GeometryFile? file;

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyList<MapUnit> Units { get; init; }

    /// <summary>Lines of the large drawing; its areas are <see cref="MapUnit.Path"/>.</summary>
    public required MapLines Full { get; init; }

    /// <summary>Lines of the coarser drawing; its areas are <see cref="MapUnit.SmallPath"/>.</summary>
    public required MapLines Small { get; init; }

    public required IReadOnlyList<MapName> Names { get; init; }

    public required MapInset Inset { get; init; }

    [JsonIgnore]
    public FrozenDictionary<string, MapUnit> ByCode => byCode ??= Units.ToFrozenDictionary(unit => unit.Code);

    /// <summary>The shapes as a file of their own, for pages.</summary>
    [JsonIgnore]
    public GeometryFile File => file ??= new GeometryFile(this);

    /// <summary>Which unit an arrow key leads to: by the places of the labels, since that is where the eye is.</summary>
    [JsonIgnore]
    public UnitDirections Directions =>
        directions ??= new UnitDirections(Units.Select(unit => (unit.Code, unit.Label.X, unit.Label.Y)));

    /// <exception cref="StartupFaultException">The file is missing, is not readable or lacks what a map of China must show.</exception>
    public static MapGeometry Load(string path)
    {
        MapGeometry? geometry;
        try
        {
            using var stream = System.IO.File.OpenRead(path);
            geometry = JsonSerializer.Deserialize<MapGeometry>(stream, Options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new StartupFaultException(
                $"读不出地图“{path}”：{exception.Message}",
                $"The map '{path}' cannot be read: {exception.Message}",
                exception);
        }

        var faults = geometry?.Faults() ?? [new LocalizedText("文件是空的", "it is empty")];
        return faults.Count == 0
            ? geometry!
            : throw new StartupFaultException(
                $"地图“{path}”缺少必须表示的内容，不得使用：{string.Join("；", faults.Select(fault => fault.Zh))}。",
                $"The map '{path}' lacks what must be shown: {string.Join("; ", faults.Select(fault => fault.In(english: true)))}.");
    }

    /// <summary>What the drawing lacks of the things that a map of China must show; empty when it may be drawn.</summary>
    public IReadOnlyList<LocalizedText> Faults()
    {
        var faults = new List<LocalizedText>();
        if (Units.Select(unit => unit.Code).Distinct().Count() is var count and not UnitCount)
        {
            faults.Add(new($"省级行政区 {count} 个，应为 {UnitCount} 个", $"{count} provincial units instead of {UnitCount}"));
        }

        faults.AddRange(Units.Where(unit => unit.Path.Length == 0 || unit.SmallPath.Length == 0)
            .Select(unit => new LocalizedText($"{unit.Name}没有图形", $"{unit.Name} ({unit.Code}) has no area")));
        if (Units.FirstOrDefault(unit => unit.Code == Taiwan) is not { InsetPath.Length: > 0 })
        {
            faults.Add(new("主图或附图中没有台湾省", "Taiwan is missing from the map or from the inset"));
        }

        if (Units.FirstOrDefault(unit => unit.Code == Hainan) is not { InsetPath.Length: > 0 } hainan
            || Segments(Inset.Lines.Islets) + Segments(hainan.InsetPath) < FewestIslets)
        {
            faults.Add(new("附图中缺少南海诸岛", "Hainan's islands in the South China Sea are missing from the inset"));
        }

        // a dash near the edge of the inset may stand in both frames
        if (Segments(Full.Dashes) + Segments(Inset.Lines.Dashes) < DashCount)
        {
            faults.Add(new($"南海断续线少于 {DashCount} 段", $"fewer than {DashCount} dashes in the South China Sea"));
        }

        faults.AddRange(NamesInMainFrame.Except(Names.Select(name => name.Zh))
            .Concat(NamesInInset.Except(Inset.Names.Select(name => name.Zh)))
            .Select(name => new LocalizedText($"未注记{name}", $"{name} is not named")));
        return faults;
    }

    private static int Segments(string path) => path.Count(character => character == 'M');
}

public readonly record struct MapPoint(double X, double Y);

/// <summary>A provincial unit as drawn.</summary>
/// <param name="Name">Full Chinese name.</param>
/// <param name="Letters">Two-letter code of GB/T 2260: JS. The short name on English maps.</param>
/// <param name="ShortLabel">Where the one-character name stands.</param>
/// <param name="Anchor">"start" or "end" where the name stands beside the unit, as SVG's text-anchor; null in the middle.</param>
/// <param name="Callout">A point in a unit too small for its name; null for the others.</param>
/// <param name="Path">SVG path data in the main frame.</param>
/// <param name="SmallPath">The same, coarser, for small maps.</param>
/// <param name="InsetPath">In the inset's own coordinates; null for units outside it.</param>
public sealed record MapUnit(
    string Code,
    string Name,
    string Letters,
    MapPoint Label,
    MapPoint ShortLabel,
    string? Anchor,
    MapPoint? Callout,
    string Path,
    string SmallPath,
    string? InsetPath);

/// <summary>SVG path data of the lines over the areas.</summary>
/// <param name="Inner">Borders between units, each once.</param>
/// <param name="Outer">Coasts and the outer border.</param>
/// <param name="Dashes">The dashes of the South China Sea that lie wholly in the frame.</param>
/// <param name="Boundaries">Boundaries in water, and those not settled.</param>
/// <param name="Islets">A dot for every island that is too small to draw but must be seen.</param>
public sealed record MapLines(string Inner, string Outer, string Dashes, string Boundaries, string Islets);

/// <param name="Anchor">"start" or "end", as SVG's text-anchor.</param>
public sealed record MapName(string Zh, string En, MapPoint At, string Anchor);

/// <summary>The South China Sea, at the lower right of the main frame.</summary>
public sealed record MapInset(int X, int Y, int Width, int Height, MapLines Lines, IReadOnlyList<MapName> Names);
