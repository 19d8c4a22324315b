namespace Planner.Travel;

/// <summary>Reads points stored as latitude and longitude differences in millionths of a degree.</summary>
internal struct DeltaReader(int[] values, int offset, GeoPoint start)
{
    private int position = offset;
    private long latitude = Units(start.Latitude);
    private long longitude = Units(start.Longitude);

    /// <exception cref="FormatException">The point is not on the earth.</exception>
    public GeoPoint Next()
    {
        latitude += values[position++];
        longitude += values[position++];
        var (lat, lon) = (latitude / RoadNetworkFile.UnitsPerDegree, longitude / RoadNetworkFile.UnitsPerDegree);
        return Math.Abs(lat) <= 90 && Math.Abs(lon) <= 180
            ? new GeoPoint(lat, lon)
            : throw new FormatException("a coordinate is outside the earth");
    }

    private static long Units(double degrees) => (long)Math.Round(degrees * RoadNetworkFile.UnitsPerDegree);
}
