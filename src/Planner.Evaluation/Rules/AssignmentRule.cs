using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Judges a rule about who may do a service on every stop of a plan.</summary>
internal sealed class AssignmentRule(IAssignmentRule rule) : RouteRule(rule.Code)
{
    protected override IEnumerable<Violation> Check(PlanFacts facts, RouteFacts route)
    {
        foreach (StopFacts stop in route.Stops)
            if (Candidate(facts, route, stop) is { } candidate && rule.Blocks(candidate) is { } message)
                yield return Broken(route, stop, message, 1, "services");
    }

    private static Candidate? Candidate(PlanFacts facts, RouteFacts route, StopFacts stop) =>
        stop is { Visit: { } visit, Need: { } need, Patient: { } patient }
            ? new Candidate(
                facts.Index,
                route.Clinician,
                route.Shift,
                route.Day,
                visit,
                stop.Planned.Service,
                need,
                patient
            )
            : null;
}
