namespace Planner.Travel;

/// <summary>All legs between snapped places: one backward search per target, one forward search per source.</summary>
internal sealed class ManyToManySearch(RoadGraph graph, ContractionHierarchy hierarchy, SnappedPlace[] places)
{
    /// <summary>Rows are independent and costs exact, so any number of threads gives the same table.</summary>
    public LegTable Run(int threads, CancellationToken cancellationToken)
    {
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        var buckets = new TargetBuckets(graph.Network.Nodes.Count, Backward(parallel));
        var legs = new LegTable(places.Length);
        Parallel.For(
            0,
            places.Length,
            parallel,
            () => new DijkstraSearch(hierarchy.Up),
            (row, _, search) => FillRow(row, search, buckets, legs),
            _ => { }
        );
        return legs;
    }

    private HalfArc[][] Backward(ParallelOptions parallel)
    {
        var reached = new HalfArc[places.Length][];
        Parallel.For(
            0,
            places.Length,
            parallel,
            () => new DijkstraSearch(hierarchy.DownReversed),
            (target, _, search) =>
            {
                search.Run(places[target].Arrivals(graph));
                reached[target] = [.. search.Reached.Select(n => new HalfArc(n, search.Cost(n)))];
                return search;
            },
            _ => { }
        );
        return reached;
    }

    private DijkstraSearch FillRow(int row, DijkstraSearch search, TargetBuckets buckets, LegTable legs)
    {
        var costs = new long[places.Length];
        for (var to = 0; to < costs.Length; to++)
            costs[to] = places[row].Along(graph, places[to]);
        search.Run(places[row].Departures(graph));
        foreach (var node in search.Reached)
            buckets.Lower(costs, node, search.Cost(node));
        for (var to = 0; to < costs.Length; to++)
            legs.Set(row, to, costs[to]);
        return search;
    }
}
