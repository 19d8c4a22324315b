using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The judge of every proposal beside the rules of the day: whether it stays within what may be disturbed.</summary>
public static class DisruptionBudget
{
    private static readonly IBudgetRule[] Rules =
    [
        new PeopleToCallRule(),
        new ConfirmedShiftRule(),
        new KeptPatientRule(),
        new FreedomRule(),
        new GiveWayRule(),
    ];

    /// <summary>Every limit that a plan of the rest of a day exceeds; none = it may be proposed.</summary>
    /// <param name="unkeepable">
    /// Visits that cannot be made as promised whatever is done, beside those the day calls disturbed.
    /// </param>
    public static IReadOnlyList<Violation> Check(
        RemainingDay day,
        RepairBudget budget,
        Plan plan,
        IEnumerable<VisitId>? unkeepable = null
    )
    {
        HashSet<VisitId> cannot = [.. day.Disturbed, .. unkeepable ?? []];
        var facts = new BudgetCase(new RestOfPlan(day, plan), budget, cannot);
        return [.. Rules.SelectMany(rule => rule.Check(facts))];
    }
}
