#!/usr/bin/env dotnet
#:package NetTopologySuite
#:package NetTopologySuite.IO.GeoJSON4STJ
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false

// Builds china.json, the drawing geometry of the map sheet, from source/china-provinces.geojson.
// Run from anywhere: dotnet run seed/map/build.cs [source.geojson [target.json]]. README.md beside it says what a map must show.

using System.Runtime.CompilerServices;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetTopologySuite.Coverage;
using NetTopologySuite.Features;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO.Converters;
using NetTopologySuite.Operation.Linemerge;
using NetTopologySuite.Simplify;

const double Width = 900;
const double InsetWidth = 146;
// Hainan's islands south of this latitude stand in the inset; the main frame ends just below Hainan Island.
const double InsetOnlySouthOf = 17.9;
// 钓鱼岛 and 赤尾屿 are the islands of Taiwan Province east of this longitude.
const double DiaoyuEastOf = 123;
const string Hainan = "460000";
const string Taiwan = "710000";

var folder = Path.GetDirectoryName(ScriptPath())!;
var source = args.Length > 0 ? args[0] : Path.Combine(folder, "source", "china-provinces.geojson");
var target = args.Length > 1 ? args[1] : Path.Combine(folder, "china.json");

var labels = JsonSerializer.Deserialize<Labels>(
    await File.ReadAllTextAsync(Path.Combine(folder, "source", "labels.json")),
    JsonSerializerOptions.Web)!;
var main = new Frame(-.424, -.336, .440, .348, Width);
var inset = new Frame(.004, .196, .296, .560, InsetWidth);

var geoJson = new JsonSerializerOptions { Converters = { new GeoJsonConverterFactory() } };
var features = JsonSerializer.Deserialize<FeatureCollection>(await File.ReadAllTextAsync(source), geoJson)
    ?? throw new InvalidDataException($"{source} is empty.");
var units = features
    .Where(feature => Text(feature, "code").Length > 0)
    .ToDictionary(feature => Text(feature, "code"), feature => feature.Geometry);
var names = features
    .Where(feature => Text(feature, "code").Length > 0)
    .ToDictionary(feature => Text(feature, "code"), feature => Text(feature, "name"));
var lines = features.Where(feature => Text(feature, "code").Length == 0).Select(feature => feature.Geometry).ToList();

var missing = labels.Units.Keys.Except(units.Keys).ToList();
if (units.Count != labels.Units.Count || missing.Count > 0)
{
    throw new InvalidDataException($"{source} holds {units.Count} units; missing: {string.Join(", ", missing)}.");
}

// The ten dashes are one feature of ten lines; the other lines are boundaries drawn in water or not settled.
var dashes = lines.Single(line => line.NumGeometries == 10);
var boundaries = lines.Where(line => line != dashes).ToList();

var full = Draw(main, tolerance: .85, smallest: 1.2);
var small = Draw(main, tolerance: 1.7, smallest: 3.5);
var south = Draw(inset, tolerance: .5, smallest: .5);

var drawing = new
{
    Width = (int)main.Width,
    Height = (int)Math.Round(main.Height),
    Units = labels.Units.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new
    {
        Code = entry.Key,
        Name = names[entry.Key],
        entry.Value.Letters,
        Label = Point(main, entry.Value.Label),
        ShortLabel = Point(main, entry.Value.ShortLabel ?? entry.Value.Label),
        Anchor = entry.Value.Anchor,
        Callout = entry.Value.Anchor is null ? null : Point(main, InteriorPoint(units[entry.Key])),
        Path = full.Areas[entry.Key],
        SmallPath = small.Areas[entry.Key],
        InsetPath = south.Areas.GetValueOrDefault(entry.Key),
    }),
    Full = full.Lines,
    Small = small.Lines,
    Names = Names(main, labels.MainNames),
    Inset = new
    {
        X = (int)(main.Width - inset.Width - 5),
        Y = (int)(main.Height - inset.Height - 5),
        Width = (int)inset.Width,
        Height = (int)Math.Round(inset.Height),
        south.Lines,
        Names = Names(inset, labels.InsetNames),
    },
};

var output = new JsonSerializerOptions
{
    WriteIndented = true,
    PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
};
await File.WriteAllTextAsync(target, JsonSerializer.Serialize(drawing, output) + "\n");
Console.WriteLine($"{target}: {new FileInfo(target).Length / 1024} kB, {full.Points} points in full, {small.Points} small, {south.Points} in the inset.");

Layer Draw(Frame frame, double tolerance, double smallest)
{
    // Projecting is exact per point, so neighbours still share their border's points; the coverage simplifier keeps it so.
    var codes = units.Keys.Order(StringComparer.Ordinal).ToList();
    var projected = codes.Select(code => frame.Project(units[code])).ToArray();
    var tolerances = codes.Select(code => labels.Units[code].Anchor is null ? tolerance : Math.Min(tolerance, .35)).ToArray();
    var simplified = CoverageSimplifier.Simplify(projected, tolerances);

    var areas = new Dictionary<string, string>();
    var edges = new Dictionary<(Coordinate, Coordinate), int>();
    // what is too small to draw but must be seen becomes a dot: the islands of the south, 钓鱼岛 and 赤尾屿
    var islets = new List<Coordinate>();
    var points = 0;
    for (var index = 0; index < codes.Count; index++)
    {
        var code = codes[index];
        var polygons = Polygons(simplified[index]).ToList();
        if (frame == main && code == Hainan)
        {
            var line = frame.Project(109.5, InsetOnlySouthOf).Y;
            polygons.RemoveAll(polygon => polygon.EnvelopeInternal.MinY > line);
        }

        islets.AddRange(Polygons(projected[index])
            .Where(polygon => polygon.Area < smallest && frame.Holds(polygon, 0))
            .Select(polygon => polygon.Centroid.Coordinate)
            .Where(centre => frame == main
                ? code == Taiwan && centre.X > frame.Project(DiaoyuEastOf, 25.8).X
                : code == Hainan));

        var largest = polygons.Max(polygon => polygon.Area);
        var rings = polygons
            .Where(polygon => polygon.Area >= smallest || polygon.Area == largest)
            .Where(polygon => frame.Touches(polygon, 2))
            .SelectMany(Rings)
            .Select(ring => frame == inset ? Clip(ring, frame) : ring)
            .Select(Round)
            .Where(ring => ring.Count >= 3)
            .ToList();
        if (rings.Count == 0)
        {
            continue;
        }

        areas[code] = string.Concat(rings.Select(ring => PathOf(ring, close: true)));
        points += rings.Sum(ring => ring.Count);
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

    var strokes = new Strokes(
        Merge(edges.Where(edge => edge.Value > 1).Select(edge => edge.Key)),
        Merge(edges.Where(edge => edge.Value == 1).Select(edge => edge.Key)),
        // A dash is drawn whole or left to the inset.
        LinePath(frame, [dashes], whole: true),
        LinePath(frame, boundaries, whole: false),
        string.Concat(islets.Select(islet => string.Create(CultureInfo.InvariantCulture, $"M{Number(islet.X)} {Number(islet.Y)}h.01"))));
    return new Layer(areas, strokes, points);
}

static string LinePath(Frame frame, IEnumerable<Geometry> geometries, bool whole)
{
    var path = new StringBuilder();
    foreach (var geometry in geometries)
    {
        for (var i = 0; i < geometry.NumGeometries; i++)
        {
            var line = frame.Project(geometry.GetGeometryN(i));
            if (whole ? frame.Holds(line, 0) : frame.Touches(line, 0))
            {
                path.Append(PathOf(Round(DouglasPeuckerSimplifier.Simplify(line, .3).Coordinates), close: false));
            }
        }
    }

    return path.ToString();
}

static string Merge(IEnumerable<(Coordinate From, Coordinate To)> edges)
{
    var merger = new LineMerger();
    foreach (var (from, to) in edges)
    {
        merger.Add(new LineString([from, to]));
    }

    return string.Concat(merger.GetMergedLineStrings()
        .OrderBy(line => line.Coordinates[0])
        .ThenBy(line => line.Coordinates[1])
        .Select(line => PathOf(line.Coordinates, close: false)));
}

// The inset shows a part of the mainland: what lies well outside its frame is cut (Sutherland-Hodgman), and the frame hides the cut.
static Coordinate[] Clip(Coordinate[] ring, Frame frame)
{
    const double Margin = 8;
    IReadOnlyList<Coordinate> points = ring[..^1];
    ReadOnlySpan<(bool Horizontal, double At, int Sign)> sides =
    [
        (false, -Margin, 1), (false, frame.Width + Margin, -1), (true, -Margin, 1), (true, frame.Height + Margin, -1),
    ];
    foreach (var (horizontal, at, sign) in sides)
    {
        double Distance(Coordinate point) => sign * ((horizontal ? point.Y : point.X) - at);
        var kept = new List<Coordinate>();
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            var (da, db) = (Distance(a), Distance(b));
            if (da >= 0)
            {
                kept.Add(a);
            }

            if (da * db < 0)
            {
                // the same point whichever neighbour walks the edge
                var (p, q, t) = a.CompareTo(b) < 0 ? (a, b, da / (da - db)) : (b, a, db / (db - da));
                kept.Add(new Coordinate(p.X + ((q.X - p.X) * t), p.Y + ((q.Y - p.Y) * t)));
            }
        }

        points = kept;
    }

    return points.Count == 0 ? [] : [.. points, points[0]];
}

static List<Coordinate> Round(IEnumerable<Coordinate> points)
{
    var rounded = new List<Coordinate>();
    foreach (var point in points)
    {
        var next = new Coordinate(Math.Round(point.X, 1), Math.Round(point.Y, 1));
        if (rounded.Count == 0 || !rounded[^1].Equals2D(next))
        {
            rounded.Add(next);
        }
    }

    if (rounded.Count > 1 && rounded[0].Equals2D(rounded[^1]))
    {
        rounded.RemoveAt(rounded.Count - 1);
    }

    return rounded;
}

// Relative, one decimal, no needless zeros or blanks. The points are rounded already, so errors do not add up.
static string PathOf(IReadOnlyList<Coordinate> points, bool close)
{
    if (points.Count < 2)
    {
        return "";
    }

    var path = new StringBuilder($"M{Number(points[0].X)} {Number(points[0].Y)}l");
    for (var i = 1; i < points.Count; i++)
    {
        foreach (var number in (string[])[Number(points[i].X - points[i - 1].X), Number(points[i].Y - points[i - 1].Y)])
        {
            if (path[^1] != 'l' && number[0] != '-')
            {
                path.Append(' ');
            }

            path.Append(number);
        }
    }

    return path.Append(close ? "z" : "").ToString();
}

static string Number(double value)
{
    var text = Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
    return text switch
    {
        "-0" => "0",
        ['0', '.', ..] => text[1..],
        ['-', '0', '.', ..] => "-" + text[2..],
        _ => text,
    };
}

static IEnumerable<object> Names(Frame frame, IEnumerable<PlaceName> names) => names.Select(name => new
{
    name.Zh,
    name.En,
    At = Point(frame, name.At),
    name.Anchor,
});

static object Point(Frame frame, double[] at)
{
    var point = frame.Project(at[0], at[1]);
    return new { X = Math.Round(point.X, 1), Y = Math.Round(point.Y, 1) };
}

static double[] InteriorPoint(Geometry geometry)
{
    var point = geometry.InteriorPoint;
    return [point.X, point.Y];
}

static IEnumerable<Polygon> Polygons(Geometry geometry) =>
    Enumerable.Range(0, geometry.NumGeometries).Select(geometry.GetGeometryN).OfType<Polygon>();

static IEnumerable<Coordinate[]> Rings(Polygon polygon) =>
    polygon.InteriorRings.Prepend(polygon.ExteriorRing).Select(ring => ring.Coordinates);

static string Text(IFeature feature, string name) => feature.Attributes[name]?.ToString() ?? "";

static string ScriptPath([CallerFilePath] string path = "") => path;

/// <summary>Albers equal-area conic (central meridian 105° E, standard parallels 25° and 47° N) on the unit sphere, scaled into a box whose y grows southwards.</summary>
internal sealed class Frame(double left, double top, double right, double bottom, double width)
{
    private const double Radian = Math.PI / 180;
    private static readonly double N = (Math.Sin(25 * Radian) + Math.Sin(47 * Radian)) / 2;
    private static readonly double C = Math.Pow(Math.Cos(25 * Radian), 2) + (2 * N * Math.Sin(25 * Radian));
    private static readonly double Rho0 = Rho(36);

    public double Width => width;

    public double Height { get; } = (bottom - top) * width / (right - left);

    public Coordinate Project(double longitude, double latitude)
    {
        var (rho, theta) = (Rho(latitude), N * (longitude - 105) * Radian);
        var scale = width / (right - left);
        return new Coordinate(((rho * Math.Sin(theta)) - left) * scale, ((rho * Math.Cos(theta)) - Rho0 - top) * scale);
    }

    public Geometry Project(Geometry geometry)
    {
        var copy = geometry.Copy();
        copy.Apply(new Projection(this));
        copy.GeometryChanged();
        return copy;
    }

    public bool Holds(Geometry geometry, double margin) => Box(margin).Contains(geometry.EnvelopeInternal);

    public bool Touches(Geometry geometry, double margin) => Box(margin).Intersects(geometry.EnvelopeInternal);

    private Envelope Box(double margin) => new(-margin, Width + margin, -margin, Height + margin);

    private static double Rho(double latitude) => Math.Sqrt(C - (2 * N * Math.Sin(latitude * Radian))) / N;

    private sealed class Projection(Frame frame) : ICoordinateSequenceFilter
    {
        public bool Done => false;

        public bool GeometryChanged => true;

        public void Filter(CoordinateSequence sequence, int index)
        {
            var point = frame.Project(sequence.GetX(index), sequence.GetY(index));
            sequence.SetX(index, point.X);
            sequence.SetY(index, point.Y);
        }
    }
}

internal sealed record Strokes(string Inner, string Outer, string Dashes, string Boundaries, string Islets);

internal sealed record Layer(Dictionary<string, string> Areas, Strokes Lines, int Points);

/// <summary>Where names stand; places are [longitude, latitude].</summary>
internal sealed record Labels(
    IReadOnlyDictionary<string, UnitLabel> Units,
    IReadOnlyList<PlaceName> MainNames,
    IReadOnlyList<PlaceName> InsetNames);

/// <param name="Letters">Letter code of GB/T 2260.</param>
/// <param name="ShortLabel">Of the one-character name, where it needs another place.</param>
/// <param name="Anchor">Set for units too small for a name: start or end, on which side of the unit the callout stands.</param>
internal sealed record UnitLabel(string Letters, double[] Label, double[]? ShortLabel, string? Anchor);

internal sealed record PlaceName(string Zh, string En, double[] At, string Anchor);
