using Planner.Domain;

namespace Planner.Evaluation;

/// <summary>Whether a visit could be served if nothing else had to be done.</summary>
/// <param name="Able">Clinicians who could do (one service of) it.</param>
/// <param name="Reasons">Why the others could not, grouped by rule; every clinician of the request is able or in one group.</param>
public sealed record VisitServability(
    VisitId Visit,
    bool Servable,
    IReadOnlyList<ClinicianId> Able,
    IReadOnlyList<BlockingReason> Reasons
);
