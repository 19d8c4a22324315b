using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>What a visit adds to the cost by itself: the way to it, its lateness, its wishes that were not met.</summary>
/// <param name="Clinicians">Who makes it.</param>
/// <param name="Cost">Minute-equivalents.</param>
/// <param name="Terms">The most expensive first.</param>
public sealed record CostlyVisit(
    VisitId Visit,
    IReadOnlyList<ClinicianId> Clinicians,
    decimal Cost,
    IReadOnlyList<TermChange> Terms
);
