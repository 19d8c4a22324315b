namespace Planner.Api;

/// <summary>What was done with events.</summary>
public sealed record EventsView(IReadOnlyList<EventView> Events, IReadOnlyList<DisturbedDayView> Days);
