using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>There is a way between two consecutive places.</summary>
internal sealed class UnreachableRule() : RouteRule(RuleCodes.Unreachable)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (GapFacts gap in route.Gaps)
            if (gap is { IsKnown: true, Way: null })
                yield return Broken(route, gap.After ?? gap.Before, $"There is no way {Legs.Words(gap)}.", 1, "legs");
    }
}
