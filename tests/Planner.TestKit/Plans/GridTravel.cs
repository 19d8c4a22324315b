using Planner.Domain;

namespace Planner.TestKit;

/// <summary>
/// Travel on a grid, easy to reckon in one's head: a hundredth of a degree, north or east, is one minute and one kilometre, unless
/// said.
/// Ways can be closed, one direction at a time.
/// </summary>
public sealed class GridTravel(int seconds = 60, int metres = 1000) : ITravelTimes
{
    private readonly HashSet<(GeoPoint, GeoPoint)> _closed = [];

    public TravelLeg? Between(GeoPoint from, GeoPoint to)
    {
        if (_closed.Contains((from, to)))
            return null;
        double steps = Math.Abs(from.Latitude - to.Latitude) + Math.Abs(from.Longitude - to.Longitude);
        int hundredths = (int)Math.Round(steps * 100);
        return new TravelLeg(seconds * hundredths, metres * hundredths);
    }

    public GridTravel Close(GeoPoint from, GeoPoint to)
    {
        _closed.Add((from, to));
        return this;
    }
}
