using NetTopologySuite.Geometries;

namespace Dashboard.Web.Map.Building;

/// <summary>
/// Albers equal-area conic (central meridian 105° E, standard parallels 25° and 47° N) on the unit sphere, scaled into a
/// box whose y grows southwards.
/// </summary>
internal sealed class AlbersFrame(double left, double top, double right, double bottom, double width)
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

    public MapPoint Point(double[] at)
    {
        var point = Project(at[0], at[1]);
        return new MapPoint(Math.Round(point.X, 1), Math.Round(point.Y, 1));
    }

    public bool Holds(Geometry geometry) => Box(0).Contains(geometry.EnvelopeInternal);

    public bool Touches(Geometry geometry, double margin) => Box(margin).Intersects(geometry.EnvelopeInternal);

    private Envelope Box(double margin) => new(-margin, Width + margin, -margin, Height + margin);

    private static double Rho(double latitude) => Math.Sqrt(C - (2 * N * Math.Sin(latitude * Radian))) / N;

    private sealed class Projection(AlbersFrame frame) : ICoordinateSequenceFilter
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
