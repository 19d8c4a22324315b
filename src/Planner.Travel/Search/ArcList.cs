namespace Planner.Travel;

/// <summary>Arcs grouped by the node they leave: those of node n are at <c>First[n]</c> up to <c>First[n + 1]</c>.</summary>
/// <param name="First">One entry per node and one more.</param>
/// <param name="Head">The node each arc leads to.</param>
/// <param name="Cost">Packed cost of each arc, see <see cref="PathCost"/>.</param>
/// <param name="Edge">The road edge behind each arc.</param>
internal sealed record ArcList(int[] First, int[] Head, long[] Cost, int[] Edge)
{
    public int NodeCount => First.Length - 1;

    public static ArcList From(int nodeCount, IReadOnlyList<Arc> arcs)
    {
        var first = new int[nodeCount + 1];
        foreach (var arc in arcs)
            first[arc.Tail + 1]++;
        for (var n = 0; n < nodeCount; n++)
            first[n + 1] += first[n];
        var next = first.AsSpan(0, nodeCount).ToArray();
        var list = new ArcList(first, new int[arcs.Count], new long[arcs.Count], new int[arcs.Count]);
        foreach (var arc in arcs)
        {
            var at = next[arc.Tail]++;
            (list.Head[at], list.Cost[at], list.Edge[at]) = (arc.Head, arc.Cost, arc.Edge);
        }
        return list;
    }
}
