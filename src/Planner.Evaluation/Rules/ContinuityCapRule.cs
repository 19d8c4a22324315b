using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>No more different clinicians of a discipline see a patient than the cap allows.</summary>
internal sealed class ContinuityCapRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        foreach (var seen in facts.Routes.SelectMany(Seen).GroupBy(s => s.Patient.Id))
        foreach (
            (string message, int amount) in ContinuityCaps.Broken(
                facts.Index,
                seen.First().Patient,
                [.. seen.Select(s => s.Clinician)]
            )
        )
            yield return new Violation(RuleCodes.ContinuityCap, message)
            {
                Visit = seen.Last().Visit,
                Clinician = seen.Last().Clinician.Id,
                Amount = amount,
                Unit = "clinicians",
            };
    }

    private static IEnumerable<(Patient Patient, VisitId Visit, Clinician Clinician)> Seen(RouteFacts route) =>
        route
            .Stops.Where(s => s.Need is not null && s.Patient is not null)
            .Select(s => (s.Patient!, s.Planned.Visit, route.Clinician));
}
