using Planner.Domain;

namespace Planner.Coordination;

/// <summary>The places that a repair has to know besides those of the published request.</summary>
public static class EventPlaces
{
    /// <summary>The request with the patients that events bring along, for making travel times; not for planning.</summary>
    public static PlanRequest With(PlanRequest request, IReadOnlyList<PlanEvent> events)
    {
        UrgentVisit[] urgent = [.. events.OfType<UrgentVisit>().DistinctBy(what => what.Visit.Id)];
        Patient[] patients =
        [
            .. request.Patients.Concat(urgent.Select(what => what.Patient).OfType<Patient>()).DistinctBy(p => p.Id),
        ];
        var known = patients.Select(patient => patient.Id).ToHashSet();
        return request with
        {
            Patients = patients,
            Visits =
            [
                .. request.Visits,
                .. urgent.Select(what => what.Visit).Where(visit => known.Contains(visit.Patient)),
            ],
        };
    }
}
