namespace Planner.Api;

/// <summary>The roster of a day.</summary>
/// <param name="Version">One more with each publication of the day.</param>
public sealed record RosterView(string Day, long Version);
