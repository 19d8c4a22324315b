namespace Planner.Api;

/// <summary>Who has a slot now.</summary>
/// <param name="Head">Number of the plan version that holds the visit.</param>
/// <param name="Version">The plan's ETag now.</param>
public sealed record TakenView(string Offer, string Entry, string Plan, long Head, long Version);
