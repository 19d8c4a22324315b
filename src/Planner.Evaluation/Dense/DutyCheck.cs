using Planner.Domain;
using Planner.Routing;

namespace Planner.Evaluation;

/// <summary>Limits of a clinician's day, over all its routes.</summary>
internal static class DutyCheck
{
    public static IEnumerable<RoutingViolation> Check(RoutingFacts facts) =>
        facts
            .Walks.GroupBy(walk => facts.Problem.Routes.Duty[walk.Route])
            .SelectMany(duty => Check(facts.Problem, duty));

    private static IEnumerable<RoutingViolation> Check(RoutingProblem problem, IGrouping<int, RouteWalk> duty)
    {
        DutyTable limits = problem.Duties;
        (string Rule, long Done, int Limit)[] sums =
        [
            (RuleCodes.MaxVisits, duty.Sum(w => w.Services.Count), limits.MaxServices[duty.Key]),
            (RuleCodes.MaxWork, duty.Sum(w => w.Travel + w.Care), limits.MaxWork[duty.Key]),
            (RuleCodes.MaxDistance, duty.Sum(w => w.Metres), limits.MaxMetres[duty.Key]),
            (RuleCodes.MaxPoints, duty.Sum(w => Points(problem, w)), limits.MaxPoints[duty.Key]),
        ];
        return sums.Where(s => s.Limit < RoutingProblem.Unlimited && s.Done > s.Limit)
            .Select(s => new RoutingViolation(s.Rule, $"Duty {duty.Key} has {s.Done}, at most {s.Limit}."));
    }

    private static long Points(RoutingProblem problem, RouteWalk walk) =>
        walk.Services.Sum(service => (long)problem.Services.Points[service]);
}
