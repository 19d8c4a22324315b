using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A rule that can be judged route by route.</summary>
internal abstract class RouteRule(string code) : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts) => facts.Routes.SelectMany(route => Check(facts, route));

    protected abstract IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route);

    /// <param name="stop">Null where the whole route is meant.</param>
    /// <param name="amount">By how much, in <paramref name="unit"/>.</param>
    protected Violation Broken(RouteFacts route, StopFacts? stop, string message, decimal amount, string unit) =>
        new(code, message)
        {
            Clinician = route.Clinician.Id,
            Shift = route.Shift.Id,
            Visit = stop?.Planned.Visit,
            Amount = Math.Round(amount, 6),
            Unit = unit,
        };
}
