using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A break by the clock: it starts between two times, both inclusive.
/// </summary>
public sealed record BreakTemplate(LocalTime EarliestStart, LocalTime LatestStart, Duration Length);
