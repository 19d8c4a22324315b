using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>What a plan states beside its routes and what does not depend on them; worked out while the search runs.</summary>
/// <param name="UpperBound">How many visits could be served at most.</param>
internal sealed record RosterFacts(string InputHash, Servability Servability, int UpperBound)
{
    public static RosterFacts Of(PlanRequest request, TravelLookup travel)
    {
        var servability = new Servability(request, travel);
        int bound = ServableUpperBound.Of(request, servability);
        return new RosterFacts(PlanRequestHash.Of(request), servability, bound);
    }
}
