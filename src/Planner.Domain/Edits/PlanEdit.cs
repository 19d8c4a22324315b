namespace Planner.Domain;

/// <summary>One thing that a dispatcher changes in a plan by hand.</summary>
public abstract record PlanEdit(VisitId Visit);
