namespace Planner.Evaluation;

/// <summary>A rule that a dense solution breaks.</summary>
/// <param name="Rule">
/// From <see cref="Planner.Domain.RuleCodes"/>, or <see cref="RoutingSolutionChecker.Allowed"/> for whatever the compiler folded
/// into the assignment table.
/// </param>
/// <param name="Message">Indices and ticks of the dense problem.</param>
public sealed record RoutingViolation(string Rule, string Message);
