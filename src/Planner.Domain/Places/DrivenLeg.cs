namespace Planner.Domain;

/// <summary>A way that was driven before the roads became as they are now.</summary>
public sealed record DrivenLeg(GeoPoint From, GeoPoint To, TravelLeg Leg);
