namespace Planner.Travel;

/// <summary>Travel over a road network held in memory; build one and share it, it is safe for several threads.</summary>
public sealed class RoadNetworkProvider : ITravelProvider
{
    private readonly RoadNetworkProviderOptions options;
    private readonly RoadGraph graph;
    private readonly RoadSnapper snapper;
    private readonly Lazy<ContractionHierarchy> hierarchy;
    private readonly MatrixCache? cache;

    /// <exception cref="ArgumentException">An option is out of range; the message names it.</exception>
    public RoadNetworkProvider(RoadNetwork network, RoadNetworkProviderOptions? options = null)
    {
        this.options = (options ?? new RoadNetworkProviderOptions()).Checked();
        graph = new RoadGraph(network, this.options.Speeds);
        snapper = new RoadSnapper(network, this.options.MaxSnapMetres);
        hierarchy = new Lazy<ContractionHierarchy>(() => ContractionHierarchy.Build(graph));
        cache = this.options.CacheFolder is { } folder ? new MatrixCache(folder) : null;
    }

    /// <summary>Builds the matrix over <paramref name="places"/>; the result is a <see cref="RoadMatrix"/>.</summary>
    /// <exception cref="PlaceTooFarException">Addresses have no road within the options' distance.</exception>
    public Task<ITravelMatrix> BuildAsync(IReadOnlyList<NamedPlace> places, CancellationToken cancellationToken) =>
        Task.Run<ITravelMatrix>(() => Build([.. places], cancellationToken), cancellationToken);

    /// <summary>The places that have no road within the options' distance, in the order they were given.</summary>
    public IReadOnlyList<NamedPlace> TooFar(IReadOnlyList<NamedPlace> places)
    {
        try
        {
            snapper.Snap(places);
            return [];
        }
        catch (PlaceTooFarException found)
        {
            return found.Places;
        }
    }

    private RoadMatrix Build(NamedPlace[] places, CancellationToken cancellationToken)
    {
        var snapped = snapper.Snap(places);
        return new RoadMatrix(graph, places, snapped, Legs(snapped, cancellationToken));
    }

    private LegTable Legs(SnappedPlace[] snapped, CancellationToken cancellationToken)
    {
        if (cache is null)
            return Search(snapped, cancellationToken);
        var key = MatrixKey.Of(graph, snapped);
        if (cache.TryRead(key, snapped.Length, out var kept))
            return kept;
        var legs = Search(snapped, cancellationToken);
        cache.Write(key, legs);
        return legs;
    }

    private LegTable Search(SnappedPlace[] snapped, CancellationToken cancellationToken) =>
        new ManyToManySearch(graph, hierarchy.Value, snapped).Run(options.Threads, cancellationToken);
}
