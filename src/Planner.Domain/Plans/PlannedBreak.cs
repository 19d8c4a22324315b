using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A break taken between two stops.
/// </summary>
/// <param name="Break">Which of the shift's breaks.</param>
/// <param name="BeforeStop">It lies before this stop's start (index in the route; the number of stops = after the last).</param>
public sealed record PlannedBreak(int Break, Instant Start, Instant End, int BeforeStop);
