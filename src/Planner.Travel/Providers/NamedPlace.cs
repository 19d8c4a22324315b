namespace Planner.Travel;

/// <summary>A place with the words that name it in an error: an address or a clinician's start.</summary>
public sealed record NamedPlace(string Name, GeoPoint Point);
