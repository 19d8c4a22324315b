using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>What the exact timing of given routes brought.</summary>
/// <param name="Status">Proven optimal: no other times of these routes cost less. Feasible: some group ran out of its limits.</param>
/// <param name="Solution">The same routes with their best times; never worse than those given.</param>
/// <param name="Before">Cost of the given solution by the model's terms.</param>
/// <param name="After">Cost of the returned one.</param>
public sealed record TimingOutcome(OutcomeStatus Status, RoutingSolution Solution, TieredCost Before, TieredCost After);
