using NodaTime;
using Planner.Domain;

namespace Planner.Coordination;

/// <summary>How many others could make a visit if its clinician could not. Of a visit for two the weaker half counts.</summary>
/// <param name="Start">By the plan.</param>
/// <param name="Clinician">Who makes it by the plan (of the weaker half).</param>
/// <param name="Qualified">Others on duty in one of its windows whom every rule of the assignment allows, busy or not.</param>
/// <param name="Reachable">
/// Those of them who can take it into their day as it stands: every other stop keeps its clinician and its order, and all times
/// and limits still hold.
/// </param>
public sealed record BenchDepth(
    VisitId Visit,
    bool Mandatory,
    Instant Start,
    ClinicianId Clinician,
    IReadOnlyList<ClinicianId> Qualified,
    IReadOnlyList<ClinicianId> Reachable
)
{
    /// <summary>A single point of failure: one call-out away from nobody, or from a last resort.</summary>
    public bool IsSinglePoint => Reachable.Count <= 1;
}
