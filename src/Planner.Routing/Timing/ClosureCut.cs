namespace Planner.Routing;

/// <summary>
/// The closed set of least weight: when i is in it, so is every j with an arc i -> j. By a minimum cut (blocking flows on
/// shortest paths); of several least sets the smallest. Buffers are kept between calls.
/// </summary>
internal sealed class ClosureCut
{
    private readonly List<int> head = [];
    private readonly List<int> next = [];
    private readonly List<Int128> room = [];
    private int[] first = [];
    private int[] level = [];
    private int[] cursor = [];
    private int[] queue = [];
    private int nodes;

    private int Source => nodes;
    private int Sink => nodes + 1;

    /// <summary>Begins a graph of <paramref name="count"/> nodes without weights and arcs.</summary>
    public void Reset(int count)
    {
        nodes = count;
        if (first.Length < count + 2)
        {
            (first, level, cursor, queue) = (
                new int[count + 2],
                new int[count + 2],
                new int[count + 2],
                new int[count + 2]
            );
        }

        Array.Fill(first, -1, 0, count + 2);
        head.Clear();
        next.Clear();
        room.Clear();
    }

    public void AddWeight(int node, Int128 weight)
    {
        if (weight < 0)
        {
            AddArc(Source, node, -weight);
        }
        else if (weight > 0)
        {
            AddArc(node, Sink, weight);
        }
    }

    /// <summary>Whoever holds <paramref name="from"/> holds <paramref name="to"/>.</summary>
    public void AddImplication(int from, int to) => AddArc(from, to, Int128.MaxValue / 4);

    /// <summary>Marks the least closed set; false when it is empty, because no set weighs less than nothing.</summary>
    public bool Solve(bool[] inSet)
    {
        while (BuildLevels())
        {
            Array.Copy(first, cursor, nodes + 2);
            while (Push(Source, Int128.MaxValue) > 0) { }
        }

        bool any = false;
        for (int i = 0; i < nodes; i++)
        {
            inSet[i] = level[i] >= 0;
            any |= inSet[i];
        }

        return any;
    }

    private void AddArc(int from, int to, Int128 capacity)
    {
        Append(from, to, capacity);
        Append(to, from, 0);
    }

    private void Append(int from, int to, Int128 capacity)
    {
        head.Add(to);
        next.Add(first[from]);
        room.Add(capacity);
        first[from] = head.Count - 1;
    }

    private bool BuildLevels()
    {
        Array.Fill(level, -1, 0, nodes + 2);
        level[Source] = 0;
        queue[0] = Source;
        for (int at = 0, end = 1; at < end; at++)
        {
            int i = queue[at];
            for (int e = first[i]; e >= 0; e = next[e])
            {
                if (room[e] > 0 && level[head[e]] < 0)
                {
                    level[head[e]] = level[i] + 1;
                    queue[end++] = head[e];
                }
            }
        }

        return level[Sink] >= 0;
    }

    private Int128 Push(int i, Int128 most)
    {
        if (i == Sink)
        {
            return most;
        }

        for (; cursor[i] >= 0; cursor[i] = next[cursor[i]])
        {
            int e = cursor[i];
            if (room[e] > 0 && level[head[e]] == level[i] + 1)
            {
                Int128 sent = Push(head[e], Int128.Min(most, room[e]));
                if (sent > 0)
                {
                    room[e] -= sent;
                    room[e ^ 1] += sent;
                    return sent;
                }
            }
        }

        return 0;
    }
}
