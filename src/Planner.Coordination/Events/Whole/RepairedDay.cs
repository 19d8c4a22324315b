using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>A whole day, past and repaired rest, with the request that the ordinary checker judges it by.</summary>
/// <param name="Travel">Travel as that request states it.</param>
public sealed record RepairedDay(PlanDocument Document, TravelLookup Travel)
{
    /// <summary>Every rule that the whole day breaks; what the past has broken by itself is among them.</summary>
    public IReadOnlyList<Violation> Check() => SolutionChecker.Check(Document.Request, Document.Plan, Travel);
}
