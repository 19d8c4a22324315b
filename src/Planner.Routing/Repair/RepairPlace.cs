namespace Planner.Routing;

/// <summary>A place for a service: before the stop at this index of a route, and what that adds to the guide.</summary>
internal readonly record struct RepairPlace(int Route, int Index, long Gain);
