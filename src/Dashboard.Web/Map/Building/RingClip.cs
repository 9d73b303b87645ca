using NetTopologySuite.Geometries;

namespace Dashboard.Web.Map.Building;

/// <summary>
/// The inset shows a part of the mainland: what lies well outside its frame is cut (Sutherland-Hodgman), and the frame
/// hides the cut.
/// </summary>
internal static class RingClip
{
    private const double Margin = 8;

    public static Coordinate[] To(AlbersFrame frame, Coordinate[] ring)
    {
        IReadOnlyList<Coordinate> points = ring[..^1];
        ReadOnlySpan<(bool Horizontal, double At, int Sign)> sides =
        [
            (false, -Margin, 1), (false, frame.Width + Margin, -1), (true, -Margin, 1), (true, frame.Height + Margin, -1),
        ];
        foreach (var (horizontal, at, sign) in sides)
        {
            points = Cut(points, point => sign * ((horizontal ? point.Y : point.X) - at));
        }

        return points.Count == 0 ? [] : [.. points, points[0]];
    }

    private static List<Coordinate> Cut(IReadOnlyList<Coordinate> points, Func<Coordinate, double> distance)
    {
        var kept = new List<Coordinate>();
        for (var i = 0; i < points.Count; i++)
        {
            var (a, b) = (points[i], points[(i + 1) % points.Count]);
            var (da, db) = (distance(a), distance(b));
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

        return kept;
    }
}
