using NodaTime;
using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>A clinician on a shift, for one service of a visit.</summary>
internal sealed record Candidate(
    RequestIndex Index,
    Clinician Clinician,
    Shift Shift,
    LocalDate Day,
    Visit Visit,
    int Service,
    ServiceNeed Need,
    Patient Patient
)
{
    public PlanRequest Request => Index.Request;
}
