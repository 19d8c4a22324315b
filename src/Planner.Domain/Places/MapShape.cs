using NetTopologySuite.Geometries;

namespace Planner.Domain;

/// <summary>A piece of the map: a circle or a polygon. Its border belongs to it.</summary>
/// <param name="Centre">Middle of a circle; null for a polygon.</param>
/// <param name="Metres">Radius of a circle, more than 0; 0 for a polygon.</param>
/// <param name="Polygon">A polygon or several, in degrees, longitude first; null for a circle.</param>
public sealed record MapShape(GeoPoint? Centre, double Metres, Geometry? Polygon)
{
    /// <summary>Metres of one degree of latitude.</summary>
    private const double MetresPerDegree = 6_371_008.8 * Math.PI / 180;

    public static MapShape Circle(GeoPoint centre, double metres) => new(centre, metres, null);

    public static MapShape Of(Geometry polygon) => new(null, 0, polygon);

    /// <summary>Whether the line between two points touches the shape; a point is a line to itself.</summary>
    public bool Touches(GeoPoint from, GeoPoint to)
    {
        if (Centre is { } centre)
            return Distance(centre, from, to) <= Metres;
        GeometryFactory factory = Polygon!.Factory;
        return from == to
            ? Polygon.Intersects(factory.CreatePoint(Corner(from)))
            : Polygon.Intersects(factory.CreateLineString([Corner(from), Corner(to)]));
    }

    public bool Holds(GeoPoint point) => Touches(point, point);

    private static Coordinate Corner(GeoPoint point) => new(point.Longitude, point.Latitude);

    // On the plane that touches the earth at the centre: exact enough for circles of a few kilometres.
    private static double Distance(GeoPoint centre, GeoPoint from, GeoPoint to)
    {
        (double ax, double ay) = Flat(centre, from);
        (double bx, double by) = Flat(centre, to);
        (double dx, double dy) = (bx - ax, by - ay);
        double length = (dx * dx) + (dy * dy);
        double share = length == 0 ? 0 : Math.Clamp(-((ax * dx) + (ay * dy)) / length, 0, 1);
        (double x, double y) = (ax + (share * dx), ay + (share * dy));
        return Math.Sqrt((x * x) + (y * y));
    }

    private static (double X, double Y) Flat(GeoPoint centre, GeoPoint point) =>
        (
            (point.Longitude - centre.Longitude) * MetresPerDegree * Math.Cos(centre.Latitude * Math.PI / 180),
            (point.Latitude - centre.Latitude) * MetresPerDegree
        );
}
