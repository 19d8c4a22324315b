namespace Planner.Api;

/// <summary>Reaching further for a while.</summary>
/// <param name="Reason">Why; the audit keeps it with every action.</param>
/// <param name="Minutes">1 to 60; 15 by default.</param>
internal sealed record BreakGlassBody(string Reason, int? Minutes = null);
