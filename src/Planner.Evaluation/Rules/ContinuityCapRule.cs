using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>
/// For a patient and a discipline with cap K: the different clinicians of that discipline in the history or in the plan are at
/// most max(K, those in the history).
/// </summary>
internal sealed class ContinuityCapRule : IPlanRule
{
    public IEnumerable<Violation> Check(PlanFacts facts)
    {
        foreach (var visits in facts.Routes.SelectMany(Seen).GroupBy(s => s.Patient.Id))
        foreach (ContinuityCap cap in visits.First().Patient.ContinuityCaps)
            if (Check(facts, visits.First().Patient, cap, visits.Select(s => s.Clinician)) is { } broken)
                yield return broken;
    }

    private static IEnumerable<(Patient Patient, Clinician Clinician)> Seen(RouteFacts route) =>
        route.Stops.Where(s => s.Need is not null && s.Patient is not null).Select(s => (s.Patient!, route.Clinician));

    private static Violation? Check(PlanFacts facts, Patient patient, ContinuityCap cap, IEnumerable<Clinician> planned)
    {
        HashSet<ClinicianId> known =
        [
            .. patient
                .History.Select(h => h.Clinician)
                .Where(id => facts.Index.Clinician(id)?.Discipline == cap.Discipline),
        ];
        int allowed = Math.Max(cap.MaxClinicians, known.Count);
        HashSet<ClinicianId> all = [.. known, .. planned.Where(c => c.Discipline == cap.Discipline).Select(c => c.Id)];
        return all.Count <= allowed
            ? null
            : new Violation(
                RuleCodes.ContinuityCap,
                $"Patient {patient.Id} would be seen by {all.Count} clinicians of {cap.Discipline}; at most {allowed} may."
            )
            {
                Amount = all.Count - allowed,
                Unit = "clinicians",
            };
    }
}
