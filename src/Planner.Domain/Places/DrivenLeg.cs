namespace Planner.Domain;

/// <summary>A way that took something else than the same way takes now: driven before the roads changed, or not straight there.</summary>
/// <param name="Shift">Whose way it was.</param>
/// <param name="Visit">The visit it led to; null = to the end place.</param>
public sealed record DrivenLeg(ShiftId Shift, VisitId? Visit, GeoPoint From, GeoPoint To, TravelLeg Leg);
