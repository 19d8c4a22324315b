using NodaTime;
using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>The question "may this service be done in this route?", with all it depends on.</summary>
public readonly record struct AssignmentCell(ServiceSlot Service, RouteSlot Route)
{
    public ServiceNeed Need => Service.Need;
    public Patient Patient => Service.Patient;
    public Clinician Clinician => Route.Clinician;

    /// <summary>The local date of the shift's start, on which credentials must be valid.</summary>
    public LocalDate Date => Route.Date;
}
