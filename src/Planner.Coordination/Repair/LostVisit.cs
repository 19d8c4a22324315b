using Planner.Domain;

namespace Planner.Coordination;

/// <summary>A published or disturbed visit that a proposal does not serve.</summary>
/// <param name="For">The visits that it gives way to; empty where it is lost to the events themselves.</param>
public sealed record LostVisit(
    VisitId Visit,
    PatientId Patient,
    int Priority,
    bool Mandatory,
    IReadOnlyList<VisitId> For
);
