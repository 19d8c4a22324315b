namespace Planner.Evaluation;

/// <summary>What lies between two neighbouring services of a route, or between a service and the route's end.</summary>
/// <param name="Before">Service before; -1 at the start place.</param>
/// <param name="After">Service after; -1 at the end place.</param>
/// <param name="Ready">Tick at which the service before ends, or the departure.</param>
/// <param name="Next">Start of the service after, or the return.</param>
/// <param name="Travel">Ticks; Unreachable where there is no way.</param>
/// <param name="Breaks">Breaks of this gap in the order of the route.</param>
internal sealed record LegFacts(
    int Before,
    int After,
    long Ready,
    long Next,
    int Travel,
    int Metres,
    IReadOnlyList<int> Breaks
);
