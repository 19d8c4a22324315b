using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// The exact model of one dense problem: who serves what, in which order and when. See MODEL.md beside this file for sets,
/// variables and the constraint of each rule. For some 10-15 services, or a region of a larger plan.
/// </summary>
public sealed class DailyRosterModel
{
    private static readonly IRosterConstraint[] Constraints =
    [
        new CircuitConstraint(),
        new ServedWholeConstraint(),
        new WindowConstraint(),
        new SameWindowConstraint(),
        new SetUpConstraint(),
        new TravelConstraint(),
        new BreakConstraint(),
        new BreakAtStopConstraint(),
        new DutyLimitConstraint(),
        new RelationConstraint(),
        new SameClinicianConstraint(),
        new DifferentClinicianConstraint(),
        new ClinicianCapConstraint(),
    ];

    internal DailyRosterModel(RosterVariables variables, IEnumerable<IRosterTerm> terms)
    {
        Variables = variables;
        var tiers = new TierSums();
        Array.ForEach(Constraints, c => c.AddTo(variables));
        foreach (var term in terms)
        {
            term.AddTo(variables, tiers);
        }

        Tiers = tiers.ToExpressions();
    }

    /// <summary>The terms that depend on who goes where, whatever the times.</summary>
    internal static IReadOnlyList<IRosterTerm> RouteTerms { get; } =
    [
        new LeaveOutTerm(),
        new AssignmentTerm(),
        new TravelTimeTerm(),
        new TravelDistanceTerm(),
        new MissedBreakTerm(),
        new WorkBalanceTerm(),
    ];

    /// <summary>The terms that depend on times.</summary>
    internal static IReadOnlyList<IRosterTerm> TimeTerms { get; } =
    [
        new OvertimeTerm(),
        new TardinessTerm(),
        new HighestTardinessTerm(),
        new HighestIdleTerm(),
        new WaitingTerm(),
        new PreferredWindowTerm(),
    ];

    /// <summary>All terms of the objective.</summary>
    internal static IReadOnlyList<IRosterTerm> AllTerms { get; } = [.. RouteTerms, .. TimeTerms];

    /// <summary>The decisions.</summary>
    public RosterVariables Variables { get; }

    /// <summary>Cost units of tier 0..3, to be minimised lexicographically.</summary>
    public IReadOnlyList<LinearExpr> Tiers { get; }

    /// <summary>Whether the model knows every rule and term of the problem.</summary>
    public static bool Expresses(RoutingProblem problem) => UnmodelledFeatures.First(problem) is null;

    /// <summary>How many ways between stops, over all routes, would get a variable: the size of the exact model.</summary>
    public static int WayCount(RoutingProblem problem) =>
        Enumerable.Range(0, problem.RouteCount).Sum(r => new ArcRules(problem, r).Ways().Count());

    /// <summary>The exact model of the problem.</summary>
    /// <exception cref="NotSupportedException">The model does not express the problem.</exception>
    public static DailyRosterModel Build(RoutingProblem problem) =>
        new(new RosterVariables(problem, new AllWays()), AllTerms);

    /// <summary>A smaller model that keeps, at every stop, the ways to the nearest next stops and those of a given solution.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than one successor.</exception>
    public static DailyRosterModel BuildPruned(RoutingProblem problem, int nearestSuccessors, RoutingSolution? keep)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nearestSuccessors, 1);
        var kept = keep is null ? null : new RosterReading(problem, keep);
        return new(new RosterVariables(problem, new NearestWays(problem, nearestSuccessors, kept)), AllTerms);
    }

    /// <summary>The value of every variable in a solution that keeps the rules: a complete hint.</summary>
    public IReadOnlyList<long> ValuesOf(RoutingSolution solution) =>
        Variables.Hints.Values(new RosterReading(Variables.Problem, solution));

    /// <summary>What a solution costs by this model's terms.</summary>
    public TieredCost Price(RoutingSolution solution)
    {
        var values = ValuesOf(solution);
        return new(
            Tiers[0].ValueIn(values),
            Tiers[1].ValueIn(values),
            Tiers[2].ValueIn(values),
            Tiers[3].ValueIn(values)
        );
    }

    /// <summary>The solution that the values of all variables describe.</summary>
    public RoutingSolution SolutionOf(IReadOnlyList<long> values) => new RosterExtraction(Variables, values).Extract();
}
