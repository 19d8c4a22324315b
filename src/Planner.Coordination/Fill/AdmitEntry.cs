using Planner.Domain;
using Planner.Formats;

namespace Planner.Coordination;

/// <summary>Makes somebody who waits a visit of the plan's request that nobody makes yet.</summary>
public static class AdmitEntry
{
    /// <returns>Null where no such entry waits, or none of its times lies on the planned days.</returns>
    public static PlanDocument? To(PlanDocument document, WaitlistEntryId id)
    {
        (Plan plan, PlanRequest request) = document;
        WaitlistEntry? entry = request.Waitlist.FirstOrDefault(waiting => waiting.Id == id);
        if (entry is null || WaitlistVisits.Visit(request, entry) is not { } visit)
            return null;
        PlanRequest admitted = request with
        {
            Visits = [.. request.Visits, visit],
            Waitlist = [.. request.Waitlist.Where(waiting => waiting.Id != id)],
        };
        return new(
            plan with
            {
                Unassigned = [.. plan.Unassigned, new UnassignedVisit(visit.Id, true, [])],
                // One more visit is served at most by one more.
                ServableUpperBound = plan.ServableUpperBound + 1,
                Origin = plan.Origin with { InputHash = PlanRequestHash.Of(admitted) },
            },
            admitted
        );
    }
}
