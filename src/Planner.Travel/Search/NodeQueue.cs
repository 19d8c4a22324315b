namespace Planner.Travel;

/// <summary>A binary heap of nodes by cost with decrease-key; equal costs leave in node order.</summary>
internal sealed class NodeQueue(int nodeCount)
{
    private readonly int[] place = Filled(nodeCount);
    private int[] nodes = new int[64];
    private long[] costs = new long[64];

    public int Count { get; private set; }

    public long LeastCost => costs[0];

    /// <summary>Adds a node, or lowers the cost of one already waiting.</summary>
    public void Push(int node, long cost)
    {
        var at = place[node];
        if (at < 0)
        {
            at = Count++;
            Grow();
        }
        Rise(at, node, cost);
    }

    public int Pop()
    {
        var least = nodes[0];
        place[least] = -1;
        Count--;
        if (Count > 0)
            Sink(nodes[Count], costs[Count]);
        return least;
    }

    public void Clear()
    {
        for (var i = 0; i < Count; i++)
            place[nodes[i]] = -1;
        Count = 0;
    }

    private void Rise(int at, int node, long cost)
    {
        while (at > 0)
        {
            var parent = (at - 1) / 2;
            if (!Before(node, cost, parent))
                break;
            Move(parent, at);
            at = parent;
        }
        Put(at, node, cost);
    }

    private void Sink(int node, long cost)
    {
        var at = 0;
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= Count)
                break;
            if (child + 1 < Count && Before(nodes[child + 1], costs[child + 1], child))
                child++;
            if (Before(node, cost, child))
                break;
            Move(child, at);
            at = child;
        }
        Put(at, node, cost);
    }

    private bool Before(int node, long cost, int other) =>
        cost < costs[other] || (cost == costs[other] && node < nodes[other]);

    private void Move(int from, int to) => Put(to, nodes[from], costs[from]);

    private void Put(int at, int node, long cost)
    {
        nodes[at] = node;
        costs[at] = cost;
        place[node] = at;
    }

    private void Grow()
    {
        if (Count <= nodes.Length)
            return;
        Array.Resize(ref nodes, nodes.Length * 2);
        Array.Resize(ref costs, costs.Length * 2);
    }

    private static int[] Filled(int count)
    {
        var array = new int[count];
        Array.Fill(array, -1);
        return array;
    }
}
