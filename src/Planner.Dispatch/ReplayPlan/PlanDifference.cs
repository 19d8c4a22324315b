using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>One way in which two plans of the same request differ.</summary>
/// <param name="Visit">Null where it is about a whole route or the cost.</param>
/// <param name="Message">In plain words: "v12: bo 09:10 instead of anna 08:40".</param>
public sealed record PlanDifference(PlanDifferenceKind Kind, VisitId? Visit, string Message);
