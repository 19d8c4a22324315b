namespace Planner.Routing;

/// <summary>A served service that starts at another tick than before.</summary>
public readonly record struct StartMove(int Service, int From, int To);
