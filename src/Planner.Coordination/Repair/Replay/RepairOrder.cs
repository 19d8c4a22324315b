using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>A repair as it was ordered, to and from what a plan states of itself.</summary>
public static class RepairOrder
{
    /// <summary>What a repaired plan names as its recipe.</summary>
    public const string Recipe = "repair";

    /// <param name="kind">Of the proposal.</param>
    /// <param name="at">The moment of the repair.</param>
    public static RepairTerms Terms(ProposalKind kind, RepairBudget budget, Instant at) =>
        new()
        {
            At = at,
            BestAt = JsonChoice.Name(kind),
            MaxPeople = budget.MaxPeople,
            MaxShift = budget.MaxShift,
            Tolerance = budget.Tolerance,
            Kept = budget.Kept,
            Freedom = JsonChoice.Name(budget.Freedom),
            FreeFrom = budget.FreeFrom,
        };

    /// <summary>The budget behind the terms; null where they name a freedom that this version does not know.</summary>
    public static RepairBudget? Budget(RepairTerms terms) =>
        Named<RepairFreedom>(terms.Freedom) is { } freedom
            ? new RepairBudget
            {
                MaxPeople = terms.MaxPeople,
                MaxShift = terms.MaxShift,
                Tolerance = terms.Tolerance,
                Kept = terms.Kept,
                Freedom = freedom,
                FreeFrom = terms.FreeFrom,
            }
            : null;

    /// <summary>What the proposal was best at; null where this version does not know it.</summary>
    public static ProposalKind? Kind(RepairTerms terms) => Named<ProposalKind>(terms.BestAt);

    private static T? Named<T>(string name)
        where T : struct, Enum
    {
        foreach (T value in Enum.GetValues<T>())
            if (JsonChoice.Name(value) == name)
                return value;
        return null;
    }
}
