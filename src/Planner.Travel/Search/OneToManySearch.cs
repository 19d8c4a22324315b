namespace Planner.Travel;

/// <summary>Fills a leg table row by row.</summary>
internal sealed class OneToManySearch(RoadGraph graph, SnappedPlace[] places, LegTable legs)
{
    private readonly Seed[][] arrivals = [.. places.Select(p => p.Arrivals(graph))];

    /// <summary>Rows are independent, so any number of threads gives the same table.</summary>
    public void Run(int threads, CancellationToken cancellationToken) =>
        Parallel.For(
            0,
            places.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken },
            () => new DijkstraSearch(graph.Forward),
            (row, _, search) => FillRow(row, search),
            _ => { }
        );

    private DijkstraSearch FillRow(int row, DijkstraSearch search)
    {
        search.Run(places[row].Departures(graph));
        for (var to = 0; to < places.Length; to++)
        {
            var cost = places[row].Along(graph, places[to]);
            foreach (var seed in arrivals[to])
                cost = Math.Min(cost, search.Cost(seed.Node) + seed.Cost);
            legs.Set(row, to, cost);
        }
        return search;
    }
}
