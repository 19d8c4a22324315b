using Planner.Domain;

namespace Planner.TestKit;

/// <summary>
/// Ways to break the realistic case, at least one for every rule code, each of them breaking exactly one rule.
/// </summary>
public static class PlanMutations
{
    public static IReadOnlyList<PlanMutation> All { get; } =
    [
        .. AssignmentMutations.All,
        .. TimeMutations.All,
        .. RouteMutations.All,
        .. LimitMutations.All,
        .. StatementMutations.All,
    ];

    /// <summary>Those that show in a plan file with its request, whatever the travel times come from.</summary>
    public static IEnumerable<PlanMutation> InFiles => All.Where(m => !m.ChangesTravel);

    /// <summary>A mutation of the plan alone.</summary>
    internal static PlanMutation Plan(string name, string rule, Func<Plan, Plan> edit) =>
        new(name, rule, c => c.EditPlan(edit));

    /// <summary>A mutation of the request alone.</summary>
    internal static PlanMutation Request(string name, string rule, Func<PlanRequest, PlanRequest> edit) =>
        new(name, rule, c => c.EditRequest(edit));
}
