using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Other travel times, but for one way that is closed.</summary>
public sealed class ClosedWay(ITravelTimes travel, GeoPoint from, GeoPoint to) : ITravelTimes
{
    public TravelLeg? Between(GeoPoint a, GeoPoint b) => a == from && b == to ? null : travel.Between(a, b);
}
