using Planner.Domain;
using Planner.Travel;

namespace Planner.Dispatch;

/// <summary>Makes the travel times a request asks for: over its road network, or along the great circle.</summary>
public sealed class TravelDesk(NetworkLocator locator)
{
    /// <summary>Finds and reads the network of a request; null where it asks for the great circle.</summary>
    /// <exception cref="NetworkNotFoundException">There is no network of that name.</exception>
    /// <exception cref="RoadNetworkException">Its file is damaged.</exception>
    public RoadNetwork? Open(TravelSource source) =>
        source.Network is { } name ? RoadNetwork.Load(locator.Find(name)) : null;

    /// <summary>Travel between all places of a request.</summary>
    /// <exception cref="PlaceTooFarException">An address lies too far from the network's roads.</exception>
    public static async Task<PlaceTravel> BuildAsync(
        PlanRequest request,
        RoadNetwork? network,
        CancellationToken cancellationToken
    )
    {
        ITravelProvider provider = network is null ? new GreatCircleProvider() : new RoadNetworkProvider(network);
        var places = new PlaceIndex(request).Places;
        ITravelMatrix matrix = await provider.BuildAsync(places, cancellationToken);
        return new PlaceTravel(new TravelLookup(DelayedTravel.Of(matrix, request.Travel)), network);
    }
}
