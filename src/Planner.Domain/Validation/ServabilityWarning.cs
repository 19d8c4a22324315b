using NetTopologySuite.Geometries;

namespace Planner.Domain;

/// <summary>
/// Visits with a service that nobody may do, or nobody who may is on duty for. Travel and workload are not looked at.
/// </summary>
internal sealed class ServabilityWarning : IRequestRule
{
    public void Check(RequestIndex index, FindingList findings)
    {
        if (findings.AnyRefused)
            return;
        for (int v = 0; v < index.Request.Visits.Count; v++)
        {
            Visit visit = index.Request.Visits[v];
            string place = FindingList.At("visits", v);
            for (int s = 0; s < visit.Services.Count; s++)
                Check(index, findings, FindingList.At(place + ".services", s), visit, visit.Services[s]);
        }
    }

    private static void Check(RequestIndex index, FindingList findings, string place, Visit visit, ServiceNeed need)
    {
        Clinician[] fit = [.. index.Request.Clinicians.Where(c => need.Disciplines.Contains(c.Discipline))];
        Patient patient = index.Patients[visit.Patient];
        (string Reason, Func<Clinician, bool> Keep)[] sieve =
        [
            ("serves the area", c => Serves(index, c, patient)),
            ("is required or allowed by the patient", c => IsWelcome(patient, c)),
            (
                "holds the skills at the level",
                c => Holds(need, (skill, level) => c.Credentials.Any(h => h.Skill == skill && h.Level >= level))
            ),
            (
                "holds the skills with valid credentials while on duty in a window",
                c => c.Shifts.Any(s => Touches(visit, s) && HoldsOn(index, need, c, s))
            ),
        ];
        string reason = "has the discipline";
        foreach ((string next, Func<Clinician, bool> keep) in sieve)
        {
            if (fit.Length == 0)
                break;
            fit = [.. fit.Where(keep)];
            reason = next;
        }
        if (fit.Length == 0)
            findings.Warn(place, $"nobody {reason}", $"Visit \"{visit.Id}\" cannot be served.");
    }

    private static bool Serves(RequestIndex index, Clinician clinician, Patient patient)
    {
        Point home = new(patient.Address.Point.Longitude, patient.Address.Point.Latitude);
        return clinician.RequiredAreas.Count == 0
            || index.Request.Areas.Any(a => clinician.RequiredAreas.Contains(a.Id) && a.Shape.Covers(home));
    }

    private static bool IsWelcome(Patient patient, Clinician clinician) =>
        !patient.ExcludedClinicians.Contains(clinician.Id)
        && (patient.RequiredClinicians.Count == 0 || patient.RequiredClinicians.Contains(clinician.Id));

    private static bool HoldsOn(RequestIndex index, ServiceNeed need, Clinician clinician, Shift shift) =>
        Holds(
            need,
            (skill, level) =>
                clinician.Credentials.Any(h =>
                    h.Skill == skill && h.Level >= level && h.IsValidOn(index.DayOf(shift.Start))
                )
        );

    private static bool Holds(ServiceNeed need, Func<string, int, bool> holds) =>
        need.AllOf.All(n => holds(n.Skill, n.MinLevel))
        && (need.AnyOf.Count == 0 || need.AnyOf.Any(n => holds(n.Skill, n.MinLevel)));

    private static bool Touches(Visit visit, Shift shift) =>
        visit.Windows.Any(w => shift.Start <= w.End && w.Start <= shift.HardEnd);
}
