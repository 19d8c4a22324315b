namespace Planner.Domain;

/// <summary>Whatever is pinned of a visit is free again: clinicians, start, its place in a sequence.</summary>
public sealed record UnpinVisit(VisitId Visit) : PlanEdit(Visit);
