namespace Planner.Travel;

/// <summary>Travel over a road network held in memory; build one and share it, it is safe for several threads.</summary>
public sealed class RoadNetworkProvider : ITravelProvider
{
    private readonly RoadNetworkProviderOptions options;
    private readonly RoadGraph graph;
    private readonly RoadSnapper snapper;

    public RoadNetworkProvider(RoadNetwork network, RoadNetworkProviderOptions? options = null)
    {
        this.options = options ?? new RoadNetworkProviderOptions();
        graph = new RoadGraph(network, this.options.Speeds);
        snapper = new RoadSnapper(network);
    }

    /// <summary>Builds the matrix over <paramref name="places"/>; the result is a <see cref="RoadMatrix"/>.</summary>
    /// <exception cref="PlaceTooFarException">An address has no road within the options' distance.</exception>
    public Task<ITravelMatrix> BuildAsync(IReadOnlyList<NamedPlace> places, CancellationToken cancellationToken) =>
        Task.Run<ITravelMatrix>(() => Build(places, cancellationToken), cancellationToken);

    private RoadMatrix Build(IReadOnlyList<NamedPlace> places, CancellationToken cancellationToken)
    {
        var snapped = places.Select(p => snapper.Snap(p, options.MaxSnapMetres)).ToArray();
        var legs = new LegTable(places.Count);
        new OneToManySearch(graph, snapped, legs).Run(options.Threads, cancellationToken);
        return new RoadMatrix(graph, places, snapped, legs);
    }
}
