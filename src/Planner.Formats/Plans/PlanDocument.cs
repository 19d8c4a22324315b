using Planner.Domain;

namespace Planner.Formats;

/// <summary>
/// A plan with the request it was made from: checking it needs nothing else but the road network named there.
/// </summary>
public sealed record PlanDocument(Plan Plan, PlanRequest Request)
{
    /// <summary>Whether the request is still the one that the plan's origin states.</summary>
    public bool IsRequestUnchanged => PlanRequestHash.Of(Request) == Plan.Origin.InputHash;
}
