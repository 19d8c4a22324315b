namespace Planner.Domain;

/// <summary>Nobody makes the visit any more; all its services leave their routes.</summary>
public sealed record UnassignVisit(VisitId Visit) : PlanEdit(Visit);
