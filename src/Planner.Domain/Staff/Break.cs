using NodaTime;

namespace Planner.Domain;

/// <summary>
/// A break inside a shift. It starts within [<see cref="EarliestStart"/>, <see cref="LatestStart"/>], both inclusive, and lies
/// between two stops: at the place before, at the place after, or on the way; it adds no travel.
/// It is due whenever the shift has at least one stop.
/// </summary>
public sealed record Break(Instant EarliestStart, Instant LatestStart, Duration Length, bool Mandatory = true);
