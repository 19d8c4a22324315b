namespace Planner.Routing;

/// <summary>Places of a visit's services whose earliest times fit.</summary>
/// <param name="Bound">The solution costs no less than this.</param>
/// <param name="Routes">The changed routes, by the services of the visit.</param>
internal readonly record struct PlaceCandidate(TieredCost Bound, RouteStops[] Routes);
