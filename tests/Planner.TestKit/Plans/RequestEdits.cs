using Planner.Domain;

namespace Planner.TestKit;

/// <summary>Changes of single things in a request.</summary>
public static class RequestEdits
{
    public static PlanRequest WithClinician(this PlanRequest request, string id, Func<Clinician, Clinician> edit) =>
        request with
        {
            Clinicians = [.. request.Clinicians.Select(c => c.Id.Value == id ? edit(c) : c)],
        };

    /// <summary>Changes the first shift of a clinician.</summary>
    public static PlanRequest WithShift(this PlanRequest request, string clinician, Func<Shift, Shift> edit) =>
        request.WithClinician(clinician, c => c with { Shifts = [edit(c.Shifts[0]), .. c.Shifts.Skip(1)] });

    public static PlanRequest WithPatient(this PlanRequest request, string id, Func<Patient, Patient> edit) =>
        request with
        {
            Patients = [.. request.Patients.Select(p => p.Id.Value == id ? edit(p) : p)],
        };

    public static PlanRequest WithVisit(this PlanRequest request, string id, Func<Visit, Visit> edit) =>
        request with
        {
            Visits = [.. request.Visits.Select(v => v.Id.Value == id ? edit(v) : v)],
        };

    /// <summary>Changes the first service of a visit.</summary>
    public static PlanRequest WithNeed(this PlanRequest request, string visit, Func<ServiceNeed, ServiceNeed> edit) =>
        request.WithVisit(visit, v => v with { Services = [edit(v.Services[0]), .. v.Services.Skip(1)] });

    public static PlanRequest WithTerms(this PlanRequest request, params PolicyTerm[] terms) =>
        request with
        {
            Policy = new Policy { Terms = terms },
        };

    public static PlanRequest WithRelation(this PlanRequest request, VisitRelation relation) =>
        request with
        {
            Relations = [.. request.Relations, relation],
        };
}
