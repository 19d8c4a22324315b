using Planner.CpSat;
using Planner.Routing;

namespace Planner.SolverModels;

/// <summary>
/// The exact model of a repair: the daily roster of the rest of the day under the budget's limits, with a literal for each person who
/// must be called. See MODEL.md.
/// </summary>
public sealed class RepairModel
{
    private readonly DailyRosterModel roster;

    /// <param name="affected">Per visit: its promise cannot stand (decision record 0004).</param>
    /// <param name="maxPeople">Most people to call.</param>
    /// <exception cref="NotSupportedException">The roster model does not express the rest of the day.</exception>
    public RepairModel(RepairProblem repair, bool[] affected, int maxPeople)
    {
        roster = DailyRosterModel.Build(RepairLimits.Fold(repair));
        var variables = new RepairVariables(repair, affected, roster.Variables);
        IRepairConstraint[] constraints =
        [
            new PatientCallConstraint(),
            new ClinicianCallConstraint(),
            new PeopleBudgetConstraint(maxPeople),
            new GiveWayConstraint(),
            new StandingOrderConstraint(),
        ];
        Array.ForEach(constraints, c => c.AddTo(variables));
        People = variables.People;
    }

    /// <summary>Whether the model knows every rule and term of the rest of a day.</summary>
    public static bool Expresses(RepairProblem repair) =>
        DailyRosterModel.Expresses(repair.Routing) && repair.Routing.Relations.SameWindow.Length == 0;

    /// <summary>How many ways would get a variable: the size of the model.</summary>
    public static int WayCount(RepairProblem repair) => DailyRosterModel.WayCount(RepairLimits.Fold(repair));

    /// <summary>The model that has all variables.</summary>
    public CpModel Model => roster.Variables.Model;

    /// <summary>How many people must be called.</summary>
    public LinearExpr People { get; }

    /// <summary>Tier 0 of the cost, then people, then the tiers of the policy: fewest changes first.</summary>
    public IReadOnlyList<LinearExpr> FewestFirst =>
        [roster.Tiers[0], People, roster.Tiers[1], roster.Tiers[2], roster.Tiers[3]];

    /// <summary>The value of every variable in a repair that keeps the rules: a complete hint.</summary>
    public IReadOnlyList<long> ValuesOf(RoutingSolution solution) => roster.ValuesOf(solution);

    /// <summary>The solution that the values describe.</summary>
    public RoutingSolution SolutionOf(IReadOnlyList<long> values) => roster.SolutionOf(values);

    /// <summary>How many people a repair calls.</summary>
    public int PeopleIn(RoutingSolution solution) => (int)People.ValueIn(ValuesOf(solution));

    /// <summary>What a solution costs by the roster's terms.</summary>
    public TieredCost Price(RoutingSolution solution) => roster.Price(solution);
}
