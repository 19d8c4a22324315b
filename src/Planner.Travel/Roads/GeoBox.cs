namespace Planner.Travel;

/// <summary>A box of latitudes and longitudes in degrees, edges included; never across the 180th meridian.</summary>
public readonly record struct GeoBox(double South, double West, double North, double East)
{
    /// <summary>The smallest box around <paramref name="points"/>.</summary>
    /// <exception cref="ArgumentException">There is no point.</exception>
    public static GeoBox Around(IReadOnlyCollection<GeoPoint> points)
    {
        if (points.Count == 0)
            throw new ArgumentException("A box needs at least one point.", nameof(points));
        return new(
            points.Min(p => p.Latitude),
            points.Min(p => p.Longitude),
            points.Max(p => p.Latitude),
            points.Max(p => p.Longitude)
        );
    }

    public bool Overlaps(GeoBox other) =>
        South <= other.North && other.South <= North && West <= other.East && other.West <= East;
}
