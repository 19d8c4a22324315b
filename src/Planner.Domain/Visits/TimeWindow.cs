using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A span in which a service may start; inclusive at both ends.
/// </summary>
public readonly record struct TimeWindow(Instant Start, Instant End)
{
    public bool Contains(Instant time) => Start <= time && time <= End;
}
