namespace Planner.Travel;

/// <summary>
/// A flat map in metres around one point (equirectangular projection); good to a few centimetres over the hundreds of
/// metres that snapping needs.
/// </summary>
internal readonly struct LocalPlane(GeoPoint origin)
{
    private static readonly double MetresPerDegree = double.DegreesToRadians(GreatCircle.EarthRadiusMetres);
    private const double JunctionMetres = 0.1; // the resolution of the network's coordinates
    private readonly double eastScale =
        MetresPerDegree * Math.Max(0.01, Math.Cos(double.DegreesToRadians(origin.Latitude)));

    /// <summary>The box reaching <paramref name="metres"/> in each direction.</summary>
    public GeoBox BoxAround(double metres) =>
        new(
            origin.Latitude - metres / MetresPerDegree,
            origin.Longitude - metres / eastScale,
            origin.Latitude + metres / MetresPerDegree,
            origin.Longitude + metres / eastScale
        );

    /// <summary>The point of a line nearest to the origin, as a share of the line's length.</summary>
    public SnappedPlace Project(int edge, IReadOnlyList<GeoPoint> line)
    {
        var (best, at, length) = (double.MaxValue, 0.0, 0.0);
        var (ax, ay) = Flat(line[0]);
        for (var i = 1; i < line.Count; i++)
        {
            var (bx, by) = Flat(line[i]);
            var (t, distance) = Foot(ax, ay, bx, by);
            var step = Hypotenuse(bx - ax, by - ay);
            if (distance < best)
                (best, at) = (distance, length + t * step);
            length += step;
            (ax, ay) = (bx, by);
        }
        return new SnappedPlace(edge, Share(at, length), best);
    }

    private static double Share(double at, double length) =>
        at < JunctionMetres ? 0
        : at > length - JunctionMetres ? 1
        : at / length;

    private (double X, double Y) Flat(GeoPoint p) =>
        ((p.Longitude - origin.Longitude) * eastScale, (p.Latitude - origin.Latitude) * MetresPerDegree);

    private static (double T, double Distance) Foot(double ax, double ay, double bx, double by)
    {
        var (dx, dy) = (bx - ax, by - ay);
        var squared = dx * dx + dy * dy;
        var t = squared > 0 ? Math.Clamp(-(ax * dx + ay * dy) / squared, 0, 1) : 0;
        return (t, Hypotenuse(ax + t * dx, ay + t * dy));
    }

    private static double Hypotenuse(double x, double y) => Math.Sqrt(x * x + y * y);
}
