namespace Planner.Travel;

/// <summary>
/// Contracts nodes in order of their edge difference (shortcuts added less arcs removed) and depth, re-evaluated when a
/// node's turn comes. Ties go by node index, so the hierarchy is the same on every machine.
/// </summary>
internal sealed class HierarchyBuilder
{
    private readonly int nodeCount;
    private readonly List<HalfArc>[] outgoing;
    private readonly List<HalfArc>[] incoming;
    private readonly int[] depth;
    private readonly WitnessSearch witness;
    private readonly List<Arc> shortcuts = [];

    public HierarchyBuilder(int nodeCount, IReadOnlyList<Arc> arcs)
    {
        this.nodeCount = nodeCount;
        outgoing = Lists(nodeCount);
        incoming = Lists(nodeCount);
        depth = new int[nodeCount];
        foreach (var arc in arcs)
            AddArc(arc);
        witness = new WitnessSearch(outgoing);
    }

    public ContractionHierarchy Build()
    {
        var queue = new NodeQueue(nodeCount);
        for (var node = 0; node < nodeCount; node++)
            queue.Push(node, Priority(node));
        while (queue.Count > 0)
        {
            var node = queue.Pop();
            var priority = Priority(node);
            if (queue.Count > 0 && priority > queue.LeastCost)
                queue.Push(node, priority);
            else
                Contract(node);
        }
        return new ContractionHierarchy(Upward(outgoing), Upward(incoming));
    }

    /// <summary>The shortcuts of the last call stay in <see cref="shortcuts"/> for <see cref="Contract"/>.</summary>
    private long Priority(int node)
    {
        FindShortcuts(node);
        return 2L * shortcuts.Count - outgoing[node].Count - incoming[node].Count + depth[node];
    }

    private void FindShortcuts(int node)
    {
        shortcuts.Clear();
        if (outgoing[node].Count == 0)
            return;
        var farthest = outgoing[node].Max(a => a.Cost);
        foreach (var from in incoming[node])
        {
            witness.Run(from.Node, node, from.Cost + farthest);
            foreach (var to in outgoing[node])
                if (to.Node != from.Node && witness.Cost(to.Node) > from.Cost + to.Cost)
                    shortcuts.Add(new Arc(from.Node, to.Node, from.Cost + to.Cost, -1));
        }
    }

    /// <summary>Takes a node out of the remaining graph; its own lists, now all to higher ranks, stay.</summary>
    private void Contract(int node)
    {
        foreach (var arc in shortcuts)
            AddArc(arc);
        foreach (var from in incoming[node])
            Leave(outgoing[from.Node], node, from.Node);
        foreach (var to in outgoing[node])
            Leave(incoming[to.Node], node, to.Node);
    }

    private void Leave(List<HalfArc> list, int node, int neighbour)
    {
        list.RemoveAt(list.FindIndex(a => a.Node == node));
        depth[neighbour] = Math.Max(depth[neighbour], depth[node] + 1);
    }

    private void AddArc(Arc arc)
    {
        if (arc.Tail == arc.Head)
            return;
        Keep(outgoing[arc.Tail], new HalfArc(arc.Head, arc.Cost));
        Keep(incoming[arc.Head], new HalfArc(arc.Tail, arc.Cost));
    }

    /// <summary>Of parallel arcs only the cheapest is kept.</summary>
    private static void Keep(List<HalfArc> list, HalfArc arc)
    {
        var at = list.FindIndex(a => a.Node == arc.Node);
        if (at < 0)
            list.Add(arc);
        else if (arc.Cost < list[at].Cost)
            list[at] = arc;
    }

    private ArcList Upward(List<HalfArc>[] lists)
    {
        var arcs = new List<Arc>(nodeCount * 3);
        for (var node = 0; node < nodeCount; node++)
            foreach (var arc in lists[node])
                arcs.Add(new Arc(node, arc.Node, arc.Cost, -1));
        return ArcList.From(nodeCount, arcs);
    }

    private static List<HalfArc>[] Lists(int count)
    {
        var lists = new List<HalfArc>[count];
        for (var i = 0; i < count; i++)
            lists[i] = [];
        return lists;
    }
}
