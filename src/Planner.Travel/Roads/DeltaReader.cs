namespace Planner.Travel;

/// <summary>Reads points stored as latitude and longitude differences in millionths of a degree.</summary>
internal struct DeltaReader(int[] values, int offset, GeoPoint start)
{
    private int position = offset;
    private long latitude = Units(start.Latitude);
    private long longitude = Units(start.Longitude);

    public GeoPoint Next()
    {
        latitude += values[position++];
        longitude += values[position++];
        return new GeoPoint(latitude / RoadNetworkFile.UnitsPerDegree, longitude / RoadNetworkFile.UnitsPerDegree);
    }

    private static long Units(double degrees) => (long)Math.Round(degrees * RoadNetworkFile.UnitsPerDegree);
}
