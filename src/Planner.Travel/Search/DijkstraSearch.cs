namespace Planner.Travel;

/// <summary>
/// Shortest paths from a snapped place over all roads (E. W. Dijkstra, 1959). One search at a time per instance; the
/// instance is reused so that its arrays are.
/// </summary>
internal sealed class DijkstraSearch
{
    private readonly ArcList arcs;
    private readonly NodeQueue queue;
    private readonly long[] costs;
    private readonly int[] arrivalArc;
    private readonly List<int> touched = [];

    public DijkstraSearch(ArcList arcs)
    {
        this.arcs = arcs;
        queue = new NodeQueue(arcs.NodeCount);
        costs = new long[arcs.NodeCount];
        arrivalArc = new int[arcs.NodeCount];
        Array.Fill(costs, PathCost.Unreachable);
    }

    /// <summary>Cost to a node after <see cref="Run"/>; <see cref="PathCost.Unreachable"/> when none was found.</summary>
    public long Cost(int node) => costs[node];

    /// <summary>The nodes found by the last <see cref="Run"/>.</summary>
    public IReadOnlyList<int> Reached => touched;

    /// <summary>The arc by which the best path enters a node; -1 at a seed.</summary>
    public int ArrivalArc(int node) => arrivalArc[node];

    /// <summary>Searches from <paramref name="seeds"/> up to <paramref name="bound"/>.</summary>
    public void Run(ReadOnlySpan<Seed> seeds, long bound = PathCost.Unreachable)
    {
        Reset();
        foreach (var seed in seeds)
            Reach(seed.Node, seed.Cost, -1);
        while (queue.Count > 0 && queue.LeastCost <= bound)
            Settle(queue.Pop());
        queue.Clear();
    }

    private void Settle(int node)
    {
        var cost = costs[node];
        for (var a = arcs.First[node]; a < arcs.First[node + 1]; a++)
            Reach(arcs.Head[a], cost + arcs.Cost[a], a);
    }

    private void Reach(int node, long cost, int arc)
    {
        if (cost >= costs[node])
            return;
        if (costs[node] == PathCost.Unreachable)
            touched.Add(node);
        costs[node] = cost;
        arrivalArc[node] = arc;
        queue.Push(node, cost);
    }

    private void Reset()
    {
        foreach (var node in touched)
            costs[node] = PathCost.Unreachable;
        touched.Clear();
    }
}
