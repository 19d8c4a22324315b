using Planner.Domain;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>Travel between the places of a request, and the network it comes from.</summary>
/// <param name="Network">Null for the great circle.</param>
public sealed record PlaceTravel(TravelLookup Lookup, RoadNetwork? Network)
{
    /// <summary>Content hash of the network; empty for the great circle.</summary>
    public string Hash => Network?.ContentHash ?? "";
}
