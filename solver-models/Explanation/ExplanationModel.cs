using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// Can everything of some routes be done, and if not, which rules would have to give way? See MODEL.md beside this file. All
/// services are served; the problem holds what never gives way, the standing rules the rest.
/// </summary>
internal sealed class ExplanationModel
{
    private static readonly IRosterConstraint[] Constraints =
    [
        new CircuitConstraint(),
        new ServedWholeConstraint(),
        new WindowConstraint(),
        new SetUpConstraint(),
        new TravelConstraint(),
        new BreakConstraint(),
    ];

    private readonly RosterVariables roster;

    public ExplanationModel(RoutingProblem problem)
    {
        roster = new RosterVariables(problem, new AllWays());
        Array.ForEach(Constraints, c => c.AddTo(roster));
        roster.Model.AddBoolAnd(roster.VisitServed);
    }

    public CpModel Model => roster.Model;

    /// <summary>A literal for each rule: true where it is lifted.</summary>
    public IReadOnlyList<BoolVar> AddLiftable(IReadOnlyList<StandingRule> rules)
    {
        BoolVar[] lifted = [.. rules.Select((_, i) => Model.NewBool($"lifted {i}"))];
        for (var i = 0; i < lifted.Length; i++)
        {
            rules[i].AddTo(roster, lifted[i]);
        }

        return lifted;
    }

    /// <summary>A rule that holds.</summary>
    public void AddHolding(StandingRule rule) => rule.AddTo(roster, Model.Constant(false));

    /// <summary>A rule that may be stretched, and by how much; null where it cannot be.</summary>
    public LinearExpr? AddStretched(StandingRule rule) => rule.AddStretchedTo(roster);

    public RoutingSolution SolutionOf(IReadOnlyList<long> values) => new RosterExtraction(roster, values).Extract();
}
