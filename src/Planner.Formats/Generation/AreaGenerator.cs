using NetTopologySuite.Geometries;
using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// Service areas: the whole city, its north and its south, which overlap in the middle, and an island far outside.
/// </summary>
internal static class AreaGenerator
{
    public static readonly AreaId North = new("north");
    public static readonly AreaId South = new("south");
    public static readonly AreaId Outpost = new("outpost");

    private const int Overlap = 1500;
    private const int Reach = 40_000;

    public static IReadOnlyList<ServiceArea> Generate(CityPlaces places)
    {
        GeoPoint centre = places.Centres[0];
        return
        [
            new(North, "North of the office", Box(places, centre, -Overlap, Reach)),
            new(South, "South of the office", Box(places, centre, -Reach, Overlap)),
            new(Outpost, "Outpost, no patient lives there", Box(places, centre, Reach + 1000, Reach + 3000)),
        ];
    }

    public static bool IsInNorth(CityPlaces places, GeoPoint point) =>
        point.Latitude >= places.Moved(places.Centres[0], -Overlap, 0).Latitude;

    private static Polygon Box(CityPlaces places, GeoPoint centre, int south, int north)
    {
        GeoPoint low = places.Moved(centre, south, -Reach);
        GeoPoint high = places.Moved(centre, north, Reach);
        return new(
            new LinearRing([
                new(low.Longitude, low.Latitude),
                new(high.Longitude, low.Latitude),
                new(high.Longitude, high.Latitude),
                new(low.Longitude, high.Latitude),
                new(low.Longitude, low.Latitude),
            ])
        );
    }
}
