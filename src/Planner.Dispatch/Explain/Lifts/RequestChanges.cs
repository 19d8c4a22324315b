using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>Changes of single things in a request.</summary>
internal static class RequestChanges
{
    public static PlanRequest With(this PlanRequest request, ClinicianId id, Func<Clinician, Clinician> change) =>
        request with
        {
            Clinicians = [.. request.Clinicians.Select(c => c.Id == id ? change(c) : c)],
        };

    public static PlanRequest With(this PlanRequest request, ShiftId id, Func<Shift, Shift> change) =>
        request with
        {
            Clinicians =
            [
                .. request.Clinicians.Select(c =>
                    c.Shifts.Any(s => s.Id == id)
                        ? c with
                        {
                            Shifts = [.. c.Shifts.Select(s => s.Id == id ? change(s) : s)],
                        }
                        : c
                ),
            ],
        };

    public static PlanRequest With(this PlanRequest request, PatientId id, Func<Patient, Patient> change) =>
        request with
        {
            Patients = [.. request.Patients.Select(p => p.Id == id ? change(p) : p)],
        };

    public static PlanRequest With(this PlanRequest request, VisitId id, Func<Visit, Visit> change) =>
        request with
        {
            Visits = [.. request.Visits.Select(v => v.Id == id ? change(v) : v)],
        };

    public static PlanRequest WithNeed(
        this PlanRequest request,
        VisitId id,
        int service,
        Func<ServiceNeed, ServiceNeed> change
    ) =>
        request.With(
            id,
            v => v with { Services = [.. v.Services.Select((need, s) => s == service ? change(need) : need)] }
        );

    public static PlanRequest WithLimits(
        this PlanRequest request,
        ClinicianId id,
        Func<DailyLimits, DailyLimits> change
    ) => request.With(id, c => c with { Limits = change(c.Limits) });

    public static PlanRequest WithPins(this PlanRequest request, Func<Pins, Pins> change) =>
        request with
        {
            Pins = change(request.Pins),
        };

    public static PlanRequest Without(this PlanRequest request, VisitRelation relation) =>
        request with
        {
            Relations = [.. request.Relations.Where(r => r != relation)],
        };
}
