namespace Planner.Api;

/// <summary>How the service is.</summary>
/// <param name="Waiting">Plans that wait for their turn.</param>
internal sealed record HealthView(string Status, int? Waiting = null);
