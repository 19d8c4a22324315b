namespace Planner.Api;

/// <summary>An event that came in.</summary>
/// <param name="State">accepted, or known where one of that id came in before: then nothing more was done.</param>
/// <param name="Visit">The state of its visit afterwards; null where it changes none.</param>
public sealed record EventView(string Id, string Kind, string State, string? Visit = null);
