namespace Planner.Dispatch;

/// <summary>What is cut out of a plan, by its indices there.</summary>
/// <param name="RouteOf">Per service, the place of its route in the list.</param>
/// <param name="Spans">Per service, the ticks at which it may start where nothing gives way that cannot.</param>
internal sealed record CutOut(
    IReadOnlyList<int> Routes,
    IReadOnlyList<int> Services,
    IReadOnlyList<int> Breaks,
    IReadOnlyList<int> RouteOf,
    IReadOnlyList<IReadOnlyList<(int Earliest, int Latest)>> Spans,
    HourLifts Hours
);
