namespace Planner.Domain;

/// <summary>
/// A point on the earth in WGS84 degrees: latitude -90..90, longitude -180..180.
/// </summary>
public readonly record struct GeoPoint(double Latitude, double Longitude);
