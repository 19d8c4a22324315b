namespace Planner.Formats;

/// <summary>A caregiver and the kinds of service that they can do.</summary>
public sealed record HhcrspCaregiver(string Id, IReadOnlyList<string> Abilities);
