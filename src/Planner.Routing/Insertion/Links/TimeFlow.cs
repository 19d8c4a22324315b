namespace Planner.Routing;

/// <summary>
/// Prices of tight time arcs: a flow whose net inflow at every variable lies between the slopes of that variable's cost. There
/// is one exactly when the times are best (the dual of convex cost differences; Ahuja, Hochbaum, Orlin, Solving the convex cost
/// integer dual network flow problem, Management Science 49, 2003). By shortest augmenting paths.
/// </summary>
internal sealed class TimeFlow
{
    public static readonly Int128 Endless = (Int128)1 << 118;
    private readonly List<int> _to = [];
    private readonly List<Int128> _room = [];
    private readonly List<int>[] _edges;
    private readonly Int128[] _low;
    private readonly Int128[] _high;
    private readonly Int128[] _inflow;
    private readonly int[] _through;

    public TimeFlow(int variables)
    {
        _edges = [.. Enumerable.Range(0, variables).Select(_ => new List<int>())];
        (_low, _high, _inflow) = (new Int128[variables], new Int128[variables], new Int128[variables]);
        _through = new int[variables];
    }

    /// <summary>Slopes of a variable's cost in front of and behind its time.</summary>
    public void SetSlopes(int variable, Int128 before, Int128 behind) =>
        (_low[variable], _high[variable]) = (Int128.Min(before, behind), Int128.Max(before, behind));

    /// <summary>The number of the arc, for <see cref="PriceOf"/>.</summary>
    public int AddTight(int from, int to)
    {
        Add(from, to, Endless);
        Add(to, from, 0);
        return _to.Count - 2;
    }

    public Int128 PriceOf(int arc) => _room[arc + 1];

    /// <summary>Sends what has to be sent; where there is no way for it, the times are not the best and it stays.</summary>
    public void Run()
    {
        for (int i = 0; i < _edges.Length; i++)
        {
            while (_inflow[i] > _high[i] && Send(i, forward: true)) { }
        }

        for (int i = 0; i < _edges.Length; i++)
        {
            while (_inflow[i] < _low[i] && Send(i, forward: false)) { }
        }
    }

    private void Add(int from, int to, Int128 room)
    {
        _edges[from].Add(_to.Count);
        _to.Add(to);
        _room.Add(room);
    }

    /// <summary>From a variable that has too much to one that may take it, or to one that lacks from one that may give.</summary>
    private bool Send(int start, bool forward)
    {
        int end = Search(start, forward);
        if (end < 0)
        {
            return false;
        }

        Int128 amount = forward
            ? Int128.Min(_inflow[start] - _high[start], _high[end] - _inflow[end])
            : Int128.Min(_low[start] - _inflow[start], _inflow[end] - _low[end]);
        for (int i = end; i != start; i = _to[_through[i] ^ 1])
        {
            amount = Int128.Min(amount, _room[forward ? _through[i] : _through[i] ^ 1]);
        }

        for (int i = end; i != start; i = _to[_through[i] ^ 1])
        {
            int edge = forward ? _through[i] : _through[i] ^ 1;
            _room[edge] -= amount;
            _room[edge ^ 1] += amount;
        }

        _inflow[start] -= forward ? amount : -amount;
        _inflow[end] += forward ? amount : -amount;
        return true;
    }

    private int Search(int start, bool forward)
    {
        Array.Fill(_through, -1);
        Queue<int> open = new([start]);
        while (open.TryDequeue(out int i))
        {
            foreach (int e in _edges[i])
            {
                int j = _to[e];
                if (_room[forward ? e : e ^ 1] <= 0 || _through[j] >= 0 || j == start)
                {
                    continue;
                }

                _through[j] = e;
                if (forward ? _inflow[j] < _high[j] : _inflow[j] > _low[j])
                {
                    return j;
                }

                open.Enqueue(j);
            }
        }

        return -1;
    }
}
