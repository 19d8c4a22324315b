using Planner.Domain;

namespace Planner.Dispatch;

/// <summary>A plan is to be checked on other roads than it was made on: its travel times would all look wrong.</summary>
public sealed class OtherRoadsException(PlanOrigin origin, PlaceTravel found)
    : Exception(
        $"The plan was made on the roads '{origin.TravelSource}' ({Short(origin.TravelHash)}), "
            + $"those found are '{found.Lookup.Matrix.Source}' ({Short(found.Hash)}). "
            + "Put the plan's own road network beside it, or plan again on these roads."
    )
{
    private static string Short(string hash) =>
        hash.Length == 0 ? "no network" : string.Concat("sha256 ", hash.AsSpan(0, Math.Min(12, hash.Length)));
}
