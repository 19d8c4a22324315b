using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>Turns the policy's weights into cost units per tick, metre and count.</summary>
internal static class WeightCompiler
{
    public static RoutingWeights Compile(Policy policy) =>
        new()
        {
            TravelTime = CostUnits.PerSecond(policy.Term(TermKind.TravelTime)),
            TravelDistance = CostUnits.PerMetre(policy.Term(TermKind.TravelDistance)),
            Overtime = CostUnits.PerSecond(policy.Term(TermKind.Overtime)),
            Tardiness = CostUnits.PerSecond(policy.Term(TermKind.Tardiness)),
            HighestTardiness = CostUnits.PerSecond(policy.Term(TermKind.HighestTardiness)),
            Waiting = CostUnits.PerSecond(policy.Term(TermKind.Waiting)),
            PreferredWindow = CostUnits.PerSecond(policy.Term(TermKind.PreferredWindow)),
            MissedBreak = CostUnits.PerCount(policy.Term(TermKind.MissedBreak)),
            WorkBalance = CostUnits.PerSecond(policy.Term(TermKind.WorkBalance)),
            OptionalVisitTier = policy.Term(TermKind.OptionalVisit).Tier,
        };
}
