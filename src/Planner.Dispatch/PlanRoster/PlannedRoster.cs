using Planner.Domain;
using Planner.Routing;

namespace Planner.Dispatch;

/// <summary>A roster that the checker accepts, with what it was made from.</summary>
/// <param name="Elapsed">The whole run, travel and checks included.</param>
/// <param name="Interrupted">True where the search was ended early; the plan is the best one found until then.</param>
/// <param name="Notes">What else there is to say, in words.</param>
public sealed record PlannedRoster(
    PlanRequest Request,
    Plan Plan,
    PlaceTravel Travel,
    SearchResult Search,
    TimeSpan Elapsed,
    bool Interrupted,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Visits served whole.</summary>
    public int Served => Request.Visits.Count - Plan.Unassigned.Count;

    /// <summary>Mandatory visits left out although somebody could serve each of them alone: a finding.</summary>
    public IEnumerable<UnassignedVisit> MissedMandatory =>
        Plan.Unassigned.Where(left => left.Servable && Request.Visits.First(visit => visit.Id == left.Visit).Mandatory);
}
