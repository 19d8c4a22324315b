namespace Planner.Travel;

/// <summary>A short search around a node about to be contracted: is there another way that is no worse?</summary>
internal sealed class WitnessSearch(List<HalfArc>[] outgoing)
{
    private const int MaxSettled = 80;
    private readonly NodeQueue queue = new(outgoing.Length);
    private readonly long[] costs = Filled(outgoing.Length);
    private readonly List<int> touched = [];

    /// <summary>An upper limit of the cost to a node after <see cref="Run"/>.</summary>
    public long Cost(int node) => costs[node];

    /// <summary>
    /// Searches from <paramref name="source"/> around <paramref name="avoided"/> up to <paramref name="bound"/>. Gives up
    /// early: a missed witness only means a shortcut too many.
    /// </summary>
    public void Run(int source, int avoided, long bound)
    {
        Reset();
        Reach(source, 0);
        for (var settled = 0; settled < MaxSettled && queue.Count > 0 && queue.LeastCost <= bound; settled++)
        {
            var node = queue.Pop();
            foreach (var arc in outgoing[node])
                if (arc.Node != avoided)
                    Reach(arc.Node, costs[node] + arc.Cost);
        }
        queue.Clear();
    }

    private void Reach(int node, long cost)
    {
        if (cost >= costs[node])
            return;
        if (costs[node] == PathCost.Unreachable)
            touched.Add(node);
        costs[node] = cost;
        queue.Push(node, cost);
    }

    private void Reset()
    {
        foreach (var node in touched)
            costs[node] = PathCost.Unreachable;
        touched.Clear();
    }

    private static long[] Filled(int count)
    {
        var array = new long[count];
        Array.Fill(array, PathCost.Unreachable);
        return array;
    }
}
