using Planner.Domain;

namespace Planner.Coordination;

/// <summary>
/// Places of clinicians who stand at a door without having been in. They lie a hair beside the address, so that a set-up there is
/// still due, and are as far from everywhere as the address is.
/// </summary>
internal sealed class DoorPlaces
{
    /// <summary>Degrees; a tenth of a millimetre.</summary>
    private const double Hair = 1e-9;

    private readonly List<(GeoPoint Door, GeoPoint Inside)> _doors = [];

    public Address At(Address inside)
    {
        (double latitude, double longitude) = (inside.Point.Latitude, inside.Point.Longitude);
        double aside = (_doors.Count + 1) * Hair;
        var door = new GeoPoint(latitude > 0 ? latitude - aside : latitude + aside, longitude);
        _doors.Add((door, inside.Point));
        return inside with { Point = door };
    }

    /// <summary>The same travel, which knows the doors too.</summary>
    public TravelLookup Over(TravelLookup travel) =>
        _doors.Count == 0 ? travel : new TravelLookup(new DoorMatrix(travel, _doors));
}
