using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A mandatory visit that nobody makes although somebody could, and how many could.</summary>
public sealed record MissedVisit(VisitId Visit, string Message);
