using System.Globalization;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Linemerge;

namespace Dashboard.Web.Map.Building;

/// <summary>Writes points as SVG path data: relative, in tenths, no needless zeros or blanks.</summary>
internal static class PathText
{
    /// <summary>To tenths, each point once in a row, the closing one dropped.</summary>
    public static List<Coordinate> Round(IEnumerable<Coordinate> points)
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

    /// <summary>The points are rounded already, so errors do not add up.</summary>
    public static string Of(IReadOnlyList<Coordinate> points, bool close)
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

    /// <summary>Single edges joined to lines as long as can be.</summary>
    public static string Merged(IEnumerable<(Coordinate From, Coordinate To)> edges)
    {
        var merger = new LineMerger();
        foreach (var (from, to) in edges)
        {
            merger.Add(new LineString([from, to]));
        }

        return string.Concat(merger.GetMergedLineStrings()
            .OrderBy(line => line.Coordinates[0])
            .ThenBy(line => line.Coordinates[1])
            .Select(line => Of(line.Coordinates, close: false)));
    }

    public static string Dot(Coordinate at) => $"M{Number(at.X)} {Number(at.Y)}h.01";

    private static string Number(double value)
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
}
