namespace Planner.Api;

/// <summary>A point on the map, in degrees.</summary>
internal sealed record VerificationPlace(double Latitude, double Longitude);
