namespace Planner.Domain;

/// <summary>Two services change places.</summary>
/// <param name="Service">Of the first visit, 0 or 1.</param>
/// <param name="OtherService">Of the other, 0 or 1.</param>
public sealed record SwapVisits(VisitId Visit, int Service, VisitId Other, int OtherService) : PlanEdit(Visit);
