using NetTopologySuite.Features;
using NetTopologySuite.Geometries;

namespace Dashboard.Web.Map.Building;

/// <summary>The parts of a GeoJSON file of China, in degrees.</summary>
/// <param name="Units">By GB/T 2260 code; a unit's pieces in several features are put together.</param>
/// <param name="Dashes">The dashes of the South China Sea, each a line or a thin area.</param>
/// <param name="Boundaries">Other lines: boundaries in water, and those not settled.</param>
public sealed record SourceMap(
    IReadOnlyDictionary<string, SourceUnit> Units, IReadOnlyList<Geometry> Dashes, IReadOnlyList<Geometry> Boundaries)
{
    private const int CodeLength = 6;

    /// <summary>Pieces of a feature that could be the dashes, fewest.</summary>
    private const int FewestDashes = 9;

    /// <summary>As the files in use call it: DataV's own code, and names.</summary>
    private static readonly string[] DashWords = ["100000_JD", "断续线", "十段线", "九段线", "海界"];

    private static readonly Envelope SouthChinaSea = new(105, 126, 2, 27);

    public static SourceMap Of(IEnumerable<IFeature> features)
    {
        var units = new Dictionary<string, SourceUnit>();
        var others = new List<IFeature>();
        foreach (var feature in features.Where(feature => feature.Geometry is { IsEmpty: false }))
        {
            if (CodeOf(feature) is not { } code)
            {
                others.Add(feature);
                continue;
            }

            var before = units.GetValueOrDefault(code);
            units[code] = new SourceUnit(
                before?.Name ?? Text(feature, "name") ?? code,
                [.. before?.Polygons ?? [], .. Pieces(feature.Geometry).OfType<Polygon>()]);
        }

        var dashes = others.Where(IsDashes).ToList();
        return new SourceMap(
            units,
            [.. dashes.SelectMany(feature => Pieces(feature.Geometry))],
            [.. others.Except(dashes).SelectMany(feature => Pieces(feature.Geometry)).Where(piece => piece is LineString)]);
    }

    /// <summary>Of a provincial unit: property code, adcode or gb (with 156 before it); null for everything else.</summary>
    private static string? CodeOf(IFeature feature)
    {
        var text = Text(feature, "code") ?? Text(feature, "adcode") ?? Text(feature, "gb");
        text = text is ['1', '5', '6', .. var rest] && rest.Length == CodeLength ? rest : text;
        return text is { Length: CodeLength } && text.All(char.IsAsciiDigit) && text.EndsWith("0000", StringComparison.Ordinal)
            && text != "100000" ? text : null;
    }

    private static bool IsDashes(IFeature feature)
    {
        var words = ((string[])["code", "adcode", "gb", "name"]).Select(name => Text(feature, name)).OfType<string>();
        return words.Any(word => DashWords.Any(known => word.Contains(known, StringComparison.Ordinal)))
            || (feature.Geometry.NumGeometries >= FewestDashes && SouthChinaSea.Contains(feature.Geometry.EnvelopeInternal)
                && Pieces(feature.Geometry).All(piece => piece is LineString));
    }

    private static IEnumerable<Geometry> Pieces(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN);

    private static string? Text(IFeature feature, string name) =>
        feature.Attributes?.Exists(name) == true && Convert.ToString(feature.Attributes[name], System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } text
            ? text
            : null;
}

public sealed record SourceUnit(string Name, IReadOnlyList<Polygon> Polygons);
