namespace Planner.Analysis;

/// <summary>Sorts the services of a day so that everything stands behind what it waits for.</summary>
internal sealed class StepOrder(DayFlow flow)
{
    private readonly Dictionary<int, List<int>> _members = [];
    private readonly Dictionary<int, List<int>> _behind = [];
    private readonly Dictionary<int, int> _open = [];

    /// <exception cref="TangledPlanException">Services wait for each other in a circle.</exception>
    public int[][] Sort()
    {
        int[] served = [.. Enumerable.Range(0, flow.Route.Length).Where(flow.IsServed)];
        foreach (int x in served)
            Members(flow.Leader(x)).Add(x);
        foreach (int x in served.Where(x => flow.Before[x] >= 0))
            Link(flow.Before[x], x);
        foreach (int arc in flow.Arcs.Where(flow.IsWait))
            Link(flow.Problem.Relations.From[arc], flow.Problem.Relations.To[arc]);
        int[][] steps = [.. Ordered()];
        return steps.Length == _members.Count ? steps : throw new TangledPlanException();
    }

    private IEnumerable<int[]> Ordered()
    {
        var ready = new Queue<int>(_members.Keys.Where(leader => _open.GetValueOrDefault(leader) == 0).Order());
        while (ready.TryDequeue(out int leader))
        {
            yield return [.. _members[leader]];
            foreach (int next in _behind.GetValueOrDefault(leader, []))
                if (--_open[next] == 0)
                    ready.Enqueue(next);
        }
    }

    private void Link(int from, int to)
    {
        (int a, int b) = (flow.Leader(from), flow.Leader(to));
        if (!_behind.TryGetValue(a, out List<int>? list))
            _behind[a] = list = [];
        list.Add(b);
        _open[b] = _open.GetValueOrDefault(b) + 1;
    }

    private List<int> Members(int leader)
    {
        if (!_members.TryGetValue(leader, out List<int>? list))
            _members[leader] = list = [];
        return list;
    }
}
