using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What would have to give way among the ties to other visits so that these clinicians may come.</summary>
internal static class BondLifts
{
    /// <param name="clinicians">Who would make the visit's services.</param>
    public static IEnumerable<RuleLift> Of(StandingPlan standing, Visit visit, IReadOnlyList<Clinician> clinicians) =>
        standing
            .RelationsOf(visit.Id)
            .Where(relation => IsBroken(standing, visit, relation, clinicians))
            .Select(relation => RelationLift.Whole(relation, visit.Id))
            .Concat(Caps(standing, visit, clinicians));

    private static bool IsBroken(
        StandingPlan standing,
        Visit visit,
        VisitRelation relation,
        IReadOnlyList<Clinician> clinicians
    )
    {
        VisitId other = relation.First == visit.Id ? relation.Second : relation.First;
        HashSet<ClinicianId> others = [.. standing.CliniciansOf(other)];
        return relation.Kind switch
        {
            RelationKind.SameClinician => others.Count > 0 && clinicians.Any(c => !others.Contains(c.Id)),
            RelationKind.DifferentClinicians => clinicians.Any(c => others.Contains(c.Id)),
            _ => false,
        };
    }

    private static IEnumerable<RuleLift> Caps(StandingPlan standing, Visit visit, IReadOnlyList<Clinician> clinicians)
    {
        PlanRequest request = standing.Request;
        Patient patient = request.Patients.First(p => p.Id == visit.Patient);
        if (patient.ContinuityCaps.Count == 0)
            yield break;
        HashSet<ClinicianId> history = [.. patient.History.Select(entry => entry.Clinician)];
        HashSet<ClinicianId> planned =
        [
            .. request.Visits.Where(v => v.Patient == patient.Id).SelectMany(v => standing.CliniciansOf(v.Id)),
            .. clinicians.Select(c => c.Id),
        ];
        foreach (ContinuityCap cap in patient.ContinuityCaps)
        {
            Clinician[] seen =
            [
                .. request.Clinicians.Where(c =>
                    c.Discipline == cap.Discipline && (history.Contains(c.Id) || planned.Contains(c.Id))
                ),
            ];
            int known = seen.Count(c => history.Contains(c.Id));
            bool adds = clinicians.Any(c => c.Discipline == cap.Discipline && !history.Contains(c.Id));
            if (adds && seen.Length > Math.Max(cap.MaxClinicians, known))
                yield return Lift(patient, visit, cap);
        }
    }

    private static RuleLift Lift(Patient patient, Visit visit, ContinuityCap cap) =>
        new(
            $"cap {patient.Id} {cap.Discipline}",
            RuleCodes.ContinuityCap,
            null,
            LiftWeights.Cap,
            FormattableString.Invariant(
                $"the patient of visit {visit.Id} is seen by at most {cap.MaxClinicians} {cap.Discipline}"
            ),
            $"one more {cap.Discipline} could see the patient",
            request =>
                request.With(
                    patient.Id,
                    p => p with { ContinuityCaps = [.. p.ContinuityCaps.Where(c => c.Discipline != cap.Discipline)] }
                )
        );
}
