namespace Planner.Store;

/// <summary>A version to be put into a plan.</summary>
/// <param name="Parent">Number of the version it was made from; null = none.</param>
/// <param name="Cause">What made it: "search", "edit", "repair", "fill".</param>
/// <param name="InputHash">Hash of the request it was made from.</param>
/// <param name="Summary">JSON about it, without personal data.</param>
/// <param name="Document">The plan document as JSON; sealed in the store.</param>
public sealed record NewPlanVersion(long? Parent, string Cause, string InputHash, string Summary, string Document);
