using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>Driving is slower, or impossible, where a shape lies.</summary>
/// <param name="Shape">Null = everywhere.</param>
/// <param name="Percent">How much longer; null = closed.</param>
/// <param name="Until">Null = the rest of the day.</param>
internal sealed record TravelDelay(MapShape? Shape, int? Percent, Instant? From, Instant? Until);
