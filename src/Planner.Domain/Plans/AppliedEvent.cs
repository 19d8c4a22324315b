namespace Planner.Domain;

/// <summary>An event that a repaired plan holds already.</summary>
/// <param name="Hash">SHA-256 (lower-case hex) of what the event says.</param>
public sealed record AppliedEvent(EventId Id, string Hash);
