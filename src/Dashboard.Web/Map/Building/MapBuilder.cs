using NetTopologySuite.Coverage;
using NetTopologySuite.Geometries;
using NetTopologySuite.Simplify;

namespace Dashboard.Web.Map.Building;

/// <summary>
/// Makes the drawing from geometry in degrees: projects, simplifies neighbours together so that a border stays one line,
/// keeps a dot for every island that is too small to draw but must be seen, and rounds to a tenth of a unit.
/// </summary>
public sealed class MapBuilder(SourceMap source, MapLabels labels)
{
    private const double Width = 900;
    private const double InsetWidth = 146;

    /// <summary>Hainan's islands south of this latitude stand in the inset; the main frame ends just below Hainan Island.</summary>
    private const double InsetOnlySouthOf = 17.9;

    /// <summary>钓鱼岛 and 赤尾屿 are the islands of Taiwan Province east of this longitude.</summary>
    private const double DiaoyuEastOf = 123;

    /// <summary>东沙群岛 are the islands of Guangdong east of this longitude and south of this latitude.</summary>
    private const double DongshaEastOf = 116;
    private const double DongshaSouthOf = 21.6;

    private const string Guangdong = "440000";
    private const string Hainan = "460000";
    private const string Taiwan = "710000";

    /// <summary>Units with a callout are small: they keep more of their shape.</summary>
    private const double FineTolerance = .35;

    private readonly AlbersFrame main = new(-.424, -.336, .440, .348, Width);
    private readonly AlbersFrame inset = new(.004, .196, .296, .560, InsetWidth);

    public MapGeometry Build()
    {
        var full = Draw(main, tolerance: .85, smallest: 1.2);
        var small = Draw(main, tolerance: 1.7, smallest: 3.5);
        var south = Draw(inset, tolerance: .5, smallest: .5);
        return new MapGeometry
        {
            Width = (int)main.Width,
            Height = (int)Math.Round(main.Height),
            Units = [.. labels.Units.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new MapUnit(
                entry.Key,
                source.Units[entry.Key].Name,
                entry.Value.Letters,
                main.Point(entry.Value.Label),
                main.Point(entry.Value.ShortLabel ?? entry.Value.Label),
                entry.Value.Anchor,
                entry.Value.Anchor is null ? null : main.Point(InteriorPoint(entry.Key)),
                full.Areas.GetValueOrDefault(entry.Key, ""),
                small.Areas.GetValueOrDefault(entry.Key, ""),
                south.Areas.GetValueOrDefault(entry.Key)))],
            Full = full.Lines,
            Small = small.Lines,
            Names = Names(main, labels.MainNames),
            Inset = new MapInset(
                (int)(main.Width - inset.Width - 5),
                (int)(main.Height - inset.Height - 5),
                (int)inset.Width,
                (int)Math.Round(inset.Height),
                south.Lines,
                Names(inset, labels.InsetNames)),
        };
    }

    private Layer Draw(AlbersFrame frame, double tolerance, double smallest)
    {
        // Projecting is exact per point, so neighbours still share their border's points; the coverage simplifier keeps it so.
        var codes = labels.Units.Keys.Order(StringComparer.Ordinal).ToList();
        var projected = codes.Select(code => frame.Project(new MultiPolygon([.. source.Units[code].Polygons]))).ToArray();
        var tolerances = codes.Select(code => labels.Units[code].Anchor is null ? tolerance : Math.Min(tolerance, FineTolerance)).ToArray();
        var simplified = CoverageSimplifier.Simplify(projected, tolerances);

        var areas = new Dictionary<string, string>();
        var edges = new Dictionary<(Coordinate, Coordinate), int>();
        var islets = new List<Coordinate>();
        for (var index = 0; index < codes.Count; index++)
        {
            islets.AddRange(Polygons(projected[index])
                .Where(polygon => polygon.Area < smallest && frame.Holds(polygon))
                .Select(polygon => polygon.Centroid.Coordinate)
                .Where(centre => MustBeSeen(frame, codes[index], centre)));
            var rings = RingsOf(frame, codes[index], simplified[index], smallest);
            if (rings.Count == 0)
            {
                continue;
            }

            areas[codes[index]] = string.Concat(rings.Select(ring => PathText.Of(ring, close: true)));
            CountEdges(rings, edges);
        }

        return new Layer(areas, new MapLines(
            PathText.Merged(edges.Where(edge => edge.Value > 1).Select(edge => edge.Key)),
            PathText.Merged(edges.Where(edge => edge.Value == 1).Select(edge => edge.Key)),
            // a dash is drawn whole or left to the inset
            LinePath(frame, source.Dashes, whole: true),
            LinePath(frame, source.Boundaries, whole: false),
            string.Concat(islets.Select(PathText.Dot))));
    }

    private List<List<Coordinate>> RingsOf(AlbersFrame frame, string code, Geometry simplified, double smallest)
    {
        var polygons = Polygons(simplified).ToList();
        if (frame == main && code == Hainan)
        {
            var line = frame.Project(109.5, InsetOnlySouthOf).Y;
            polygons.RemoveAll(polygon => polygon.EnvelopeInternal.MinY > line);
        }

        var largest = polygons.Count == 0 ? 0 : polygons.Max(polygon => polygon.Area);
        return [.. polygons
            .Where(polygon => polygon.Area >= smallest || polygon.Area == largest)
            .Where(polygon => frame.Touches(polygon, 2))
            .SelectMany(Rings)
            .Select(ring => frame == inset ? RingClip.To(frame, ring) : ring)
            .Select(PathText.Round)
            .Where(ring => ring.Count >= 3)];
    }

    private bool MustBeSeen(AlbersFrame frame, string code, Coordinate at) => code switch
    {
        Taiwan => frame == main && at.X > frame.Project(DiaoyuEastOf, 25.8).X,
        Hainan => frame == inset,
        Guangdong => frame == inset && at.X > frame.Project(DongshaEastOf, 20.7).X && at.Y > frame.Project(116.7, DongshaSouthOf).Y,
        _ => false,
    };

    /// <summary>An edge of two units is a border, an edge of one a coast or the outer border.</summary>
    private static void CountEdges(List<List<Coordinate>> rings, Dictionary<(Coordinate, Coordinate), int> edges)
    {
        foreach (var ring in rings)
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                var edge = a.CompareTo(b) < 0 ? (a, b) : (b, a);
                edges[edge] = edges.GetValueOrDefault(edge) + 1;
            }
        }
    }

    /// <summary>Some files draw the dashes as thin areas: their outline then is the dash.</summary>
    private static string LinePath(AlbersFrame frame, IEnumerable<Geometry> lines, bool whole) => string.Concat(lines
        .Select(line => frame.Project(line is Polygon area ? area.ExteriorRing : line))
        .Where(line => whole ? frame.Holds(line) : frame.Touches(line, 0))
        .Select(line => PathText.Of(PathText.Round(DouglasPeuckerSimplifier.Simplify(line, .3).Coordinates), close: false)));

    private static IReadOnlyList<MapName> Names(AlbersFrame frame, IEnumerable<PlaceName> names) =>
        [.. names.Select(name => new MapName(name.Zh, name.En, frame.Point(name.At), name.Anchor))];

    private double[] InteriorPoint(string code)
    {
        var point = new MultiPolygon([.. source.Units[code].Polygons]).InteriorPoint;
        return [point.X, point.Y];
    }

    private static IEnumerable<Polygon> Polygons(Geometry geometry) =>
        Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<Polygon>();

    private static IEnumerable<Coordinate[]> Rings(Polygon polygon) =>
        polygon.InteriorRings.Prepend(polygon.ExteriorRing).Select(ring => ring.Coordinates);

    private sealed record Layer(Dictionary<string, string> Areas, MapLines Lines);
}
