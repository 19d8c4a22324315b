namespace Planner.Travel;

/// <summary>
/// For each node of the hierarchy the targets that can be reached from it downhill, and at what cost (buckets after
/// S. Knopp, P. Sanders, D. Schultes, F. Schulz and D. Wagner, 2007).
/// </summary>
internal sealed class TargetBuckets
{
    private readonly int[] first;
    private readonly int[] target;
    private readonly long[] cost;

    /// <param name="nodeCount">Nodes of the hierarchy.</param>
    /// <param name="reached">Per target the nodes of its backward search with their costs.</param>
    public TargetBuckets(int nodeCount, HalfArc[][] reached)
    {
        first = new int[nodeCount + 1];
        foreach (var entry in reached.SelectMany(r => r))
            first[entry.Node + 1]++;
        for (var n = 0; n < nodeCount; n++)
            first[n + 1] += first[n];
        target = new int[first[^1]];
        cost = new long[first[^1]];
        Fill(reached);
    }

    /// <summary>Lowers <paramref name="row"/> by the ways that pass <paramref name="node"/>, reached at a cost.</summary>
    public void Lower(long[] row, int node, long reachedAt)
    {
        for (var i = first[node]; i < first[node + 1]; i++)
            row[target[i]] = Math.Min(row[target[i]], reachedAt + cost[i]);
    }

    private void Fill(HalfArc[][] reached)
    {
        var next = first.AsSpan(0, first.Length - 1).ToArray();
        for (var t = 0; t < reached.Length; t++)
            foreach (var entry in reached[t])
            {
                var at = next[entry.Node]++;
                (target[at], cost[at]) = (t, entry.Cost);
            }
    }
}
