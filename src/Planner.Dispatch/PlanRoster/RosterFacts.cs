using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;

namespace Planner.Dispatch;

/// <summary>What a plan states beside its routes and what does not depend on them; worked out while the search runs.</summary>
/// <param name="UpperBound">How many visits could be served at most.</param>
internal sealed record RosterFacts(string InputHash, Servability Servability, int UpperBound)
{
    public static RosterFacts Of(PlanRequest request, TravelLookup travel) =>
        Of(request, new Servability(request, travel));

    /// <param name="servability">Of the same request.</param>
    public static RosterFacts Of(PlanRequest request, Servability servability) =>
        new(PlanRequestHash.Of(request), servability, ServableUpperBound.Of(request, servability));
}
