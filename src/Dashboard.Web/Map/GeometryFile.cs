using System.Security.Cryptography;
using System.Text;

namespace Dashboard.Web.Map;

public enum MapLayer
{
    Full,
    Small,
    Inset,
}

/// <summary>
/// The shapes of the map as one file that pages refer to by <c>use</c>: it is sent once and kept for good, since its
/// address changes with its content. Colours and strokes come from the page's style sheet by inheritance; what does not
/// inherit stands in the file.
/// </summary>
public sealed class GeometryFile
{
    /// <summary>As a route: the hash is checked against the file's own.</summary>
    public const string Route = "/map/geometry-{hash}.svg";

    private const int HashLength = 12;

    public GeometryFile(MapGeometry geometry)
    {
        var svg = new StringBuilder("""<svg xmlns="http://www.w3.org/2000/svg">""");
        foreach (var unit in geometry.Units)
        {
            Append(svg, Id(MapLayer.Full, unit.Code), unit.Path);
            Append(svg, Id(MapLayer.Small, unit.Code), unit.SmallPath);
            Append(svg, Id(MapLayer.Inset, unit.Code), unit.InsetPath ?? "");
        }

        foreach (var (layer, lines) in ((MapLayer, MapLines)[])[(MapLayer.Full, geometry.Full), (MapLayer.Small, geometry.Small), (MapLayer.Inset, geometry.Inset.Lines)])
        {
            foreach (var (name, data) in Named(lines))
            {
                Append(svg, Id(layer, name), data);
            }
        }

        Content = Encoding.UTF8.GetBytes(svg.Append("</svg>").ToString());
        Hash = Convert.ToHexStringLower(SHA256.HashData(Content))[..HashLength];
    }

    public string Hash { get; }

    public byte[] Content { get; }

    /// <summary>Names of the lines, which are also their class names.</summary>
    public static IReadOnlyList<string> LineNames { get; } = ["inner", "outer", "undef", "islet", "dash"];

    /// <param name="name">A unit's code, or one of <see cref="LineNames"/>.</param>
    public string Address(MapLayer layer, string name) => $"/map/geometry-{Hash}.svg#{Id(layer, name)}";

    private static string Id(MapLayer layer, string name) => $"{char.ToLowerInvariant(layer.ToString()[0])}{name}";

    private static IEnumerable<(string Name, string Data)> Named(MapLines lines) =>
        LineNames.Zip([lines.Inner, lines.Outer, lines.Boundaries, lines.Islets, lines.Dashes]);

    private static void Append(StringBuilder svg, string id, string data)
    {
        if (data.Length > 0)
        {
            svg.Append(System.Globalization.CultureInfo.InvariantCulture, $"""<path id="{id}" vector-effect="non-scaling-stroke" d="{data}"/>""");
        }
    }
}
