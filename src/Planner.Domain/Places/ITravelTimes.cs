namespace Planner.Domain;

/// <summary>
/// Travel between points, as the checker asks for it.
/// </summary>
public interface ITravelTimes
{
    /// <summary>Fastest way between two known points; null where there is none.</summary>
    /// <exception cref="KeyNotFoundException">A point that the times were not made for.</exception>
    TravelLeg? Between(GeoPoint from, GeoPoint to);

    /// <summary>The same for ways that are still to be driven; other only where some took something else before.</summary>
    /// <exception cref="KeyNotFoundException">A point that the times were not made for.</exception>
    TravelLeg? BetweenNow(GeoPoint from, GeoPoint to) => Between(from, to);
}
