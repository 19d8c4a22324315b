using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>
/// Every hard rule of solver-models/decisions/0002 on the dense problem, read from its arrays alone: the judge of public instances
/// and of searches and models in tests.
/// </summary>
public static class RoutingSolutionChecker
{
    /// <summary>Rule of <see cref="AssignmentTable.Allowed"/>: skills, areas, pins and the like, folded by the compiler.</summary>
    public const string Allowed = "allowed";

    /// <summary>Rule of <see cref="RelationTable.SameWindow"/>.</summary>
    public const string SameWindow = "same-window";

    /// <summary>Every violation; of a solution whose arrays do not fit the problem only that. Never throws on nonsense.</summary>
    public static IReadOnlyList<RoutingViolation> Check(RoutingProblem problem, RoutingSolution solution)
    {
        RoutingViolation[] shape = [.. ShapeCheck.Check(problem, solution)];
        if (shape.Length > 0)
            return shape;
        RoutingFacts facts = new(problem, solution);
        return
        [
            .. facts.Walks.SelectMany(walk => RouteCheck.Check(facts, walk)),
            .. facts.Walks.SelectMany(walk => LegCheck.Check(facts, walk)),
            .. DutyCheck.Check(facts),
            .. RelationCheck.Check(facts),
        ];
    }
}
