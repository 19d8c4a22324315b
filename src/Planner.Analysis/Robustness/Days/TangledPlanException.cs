namespace Planner.Analysis;

/// <summary>Visits of a plan wait for each other in a circle: its days cannot be worked off in the order it states.</summary>
public sealed class TangledPlanException() : Exception("Visits of the plan wait for each other in a circle.");
