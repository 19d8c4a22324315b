using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Obstacles as a dispatcher reads them.</summary>
internal static class ObstacleWords
{
    public static string Of(CompiledProblem compiled, int route, Obstacle obstacle)
    {
        string name = compiled.Frame.Routes[route].Clinician.Name;
        string minutes = FormattableString.Invariant($"{Math.Ceiling(obstacle.Shortfall / 60.0):0} min");
        return obstacle.Rule switch
        {
            RuleCodes.ShiftEnd => $"the day is full: at best {name} would be back {minutes} after the end of the shift",
            RuleCodes.Window =>
                $"at best visit {VisitOf(compiled, obstacle)} of {name} would start {minutes} after its window",
            RuleCodes.Break => $"at best {name}'s break would start {minutes} too late",
            RuleCodes.MaxWork => $"{name} would work {minutes} over the day's limit",
            RuleCodes.MaxLegTravel => $"{name} would drive a leg {minutes} over the limit",
            RuleCodes.MaxDistance => FormattableString.Invariant(
                $"{name} would drive {obstacle.Shortfall / 1000.0:0.#} km over the day's limit"
            ),
            RuleCodes.MaxVisits => $"{name} has the day's most visits already",
            RuleCodes.MaxPoints => $"{name} has the day's most points already",
            RuleCodes.Unreachable => $"there is no way for {name} to drive there",
            _ => $"{name}'s route begins with a pinned sequence",
        };
    }

    private static VisitId VisitOf(CompiledProblem compiled, Obstacle obstacle) =>
        compiled.Frame.Services[obstacle.Service].Visit.Id;
}
