namespace Planner.Formats;

/// <summary>A service that a patient needs, and its minutes.</summary>
public sealed record UhhcService(string Service, int Duration);
