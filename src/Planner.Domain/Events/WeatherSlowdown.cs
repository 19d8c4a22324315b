using NodaTime;

namespace Planner.Domain;

/// <summary>Driving takes longer for a while: everywhere, in an area of the agency or in a shape.</summary>
/// <param name="Percent">How much longer, 1..400: with 50 a leg of 20 minutes takes 30.</param>
/// <param name="Area">An area of the request; null = none is named.</param>
/// <param name="Shape">Circle or polygon; null together with no area = everywhere.</param>
public sealed record WeatherSlowdown(
    EventId Id,
    Instant At,
    int Percent,
    Instant From,
    Instant Until,
    AreaId? Area = null,
    MapShape? Shape = null
) : PlanEvent(Id, At);
