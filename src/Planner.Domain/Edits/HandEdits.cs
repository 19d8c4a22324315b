namespace Planner.Domain;

/// <summary>Edits of a plan that are made together, in order; only what comes of all of them has to keep the rules.</summary>
/// <param name="Reason">Why, in the editor's words; empty where they did not say.</param>
public sealed record HandEdits(IReadOnlyList<PlanEdit> Edits, string Reason = "");
