using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>What is known of some routes.</summary>
/// <param name="Fits">True: everything can be done, the solution shows how. False: proven impossible. Null: not known.</param>
/// <param name="Solution">The routes as they could be.</param>
/// <param name="Lifted">Which rules gave way, by their place in the list.</param>
/// <param name="Amounts">How far each rule is stretched, in steps of the rule; 0 where it holds.</param>
/// <param name="IsLeast">Whether nothing cheaper would do.</param>
public sealed record ExplanationOutcome(
    bool? Fits,
    RoutingSolution? Solution,
    IReadOnlyList<int> Lifted,
    IReadOnlyList<long> Amounts,
    bool IsLeast
);
