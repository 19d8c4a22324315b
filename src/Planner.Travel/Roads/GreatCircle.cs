namespace Planner.Travel;

/// <summary>Distances over a spherical earth.</summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the earth in metres (IUGG, R1).</summary>
    public const double EarthRadiusMetres = 6_371_008.8;

    /// <summary>Great-circle distance in metres, by the haversine formula (R. W. Sinnott, 1984).</summary>
    public static double Metres(GeoPoint a, GeoPoint b)
    {
        var lat = double.DegreesToRadians(b.Latitude - a.Latitude);
        var lon = double.DegreesToRadians(b.Longitude - a.Longitude);
        var cosines = Math.Cos(double.DegreesToRadians(a.Latitude)) * Math.Cos(double.DegreesToRadians(b.Latitude));
        var h = Square(Math.Sin(lat / 2)) + cosines * Square(Math.Sin(lon / 2));
        return 2 * EarthRadiusMetres * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }

    /// <summary>Length in metres of a line through <paramref name="points"/>.</summary>
    public static double Length(IReadOnlyList<GeoPoint> points)
    {
        var metres = 0.0;
        for (var i = 1; i < points.Count; i++)
            metres += Metres(points[i - 1], points[i]);
        return metres;
    }

    private static double Square(double x) => x * x;
}
