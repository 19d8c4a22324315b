namespace Planner.Routing;

/// <summary>A place of a service with its price.</summary>
/// <param name="Bound">Scaled growth of cost, balance left out; no insertion there is cheaper.</param>
/// <param name="Curve">The same by the start of the service, where that was asked for.</param>
internal sealed record PlaceQuote(int Service, int Route, int Gap, PlaceSums Sums, Int128 Bound, CostCurve? Curve);
