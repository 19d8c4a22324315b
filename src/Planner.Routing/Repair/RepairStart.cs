namespace Planner.Routing;

/// <summary>
/// The published rest as a state: every route as promised as far as that is still possible. What no longer fits comes out, the
/// disturbed first, and is affected like what the events name.
/// </summary>
internal sealed class RepairStart
{
    private readonly RepairData _data;
    private readonly RepairTrial _trial;

    public RepairStart(RepairData data)
    {
        _data = data;
        State = new RepairState(data);
        Affected = (bool[])data.Repair.Disturbed.Clone();
        _trial = new RepairTrial(data, State);
        for (int r = 0; r < data.Problem.RouteCount; r++)
        {
            Lay(r);
        }

        TakeOutHalves();
    }

    public RepairState State { get; }

    /// <summary>Per visit: disturbed, or out because its route is no longer possible as promised.</summary>
    public bool[] Affected { get; }

    private void Lay(int route)
    {
        List<int> stops = [];
        foreach (int x in _data.Repair.Published[route])
        {
            bool may = _data.Allowed[(x * _data.Problem.RouteCount) + route] && State.CanTake(x, route);
            (may ? stops : []).Add(x);
            if (!may)
            {
                MarkAffected(x);
            }
        }

        while (stops.Count > 0 && !Fits(route, stops))
        {
            int out1 = WhichOut(route, stops);
            MarkAffected(stops[out1]);
            stops.RemoveAt(out1);
        }

        if (stops.Count > 0)
        {
            _trial.Commit();
        }
    }

    /// <summary>The stop whose removal lets the rest fit, a disturbed and less important one first; else the least important.</summary>
    private int WhichOut(int route, List<int> stops)
    {
        int[] order = [.. Enumerable.Range(0, stops.Count).OrderBy(i => Worth(stops[i])).ThenByDescending(i => i)];
        foreach (int i in order)
        {
            List<int> rest = [.. stops];
            rest.RemoveAt(i);
            if (Fits(route, rest))
            {
                return i;
            }
        }

        return order[0];
    }

    private int Worth(int x)
    {
        int visit = _data.Problem.Services.Visit[x];
        return (_data.Problem.Visits.Mandatory[visit] ? 1000 : 0)
            + _data.Repair.Priority[visit]
            - (_data.Repair.Disturbed[visit] ? 500 : 0)
            + (_data.Repair.Kept[x] ? 5000 : 0);
    }

    private bool Fits(int route, List<int> stops)
    {
        _trial.Begin();
        stops.CopyTo(_trial.Change(route, stops.Count));
        return _trial.Run();
    }

    private void MarkAffected(int x) => Affected[_data.Problem.Services.Visit[x]] = true;

    /// <summary>A visit of two services stands whole or not at all.</summary>
    private void TakeOutHalves()
    {
        for (int v = 0; v < _data.Problem.VisitCount; v++)
        {
            int[] services = [.. Services(v)];
            if (services.Any(x => State.RouteOf[x] < 0))
            {
                foreach (int x in services.Where(x => State.RouteOf[x] >= 0))
                {
                    RepairRemoval.TakeOut(State, _trial, [x]);
                    Affected[v] = true;
                }
            }
        }
    }

    private IEnumerable<int> Services(int visit)
    {
        int first = _data.Problem.Visits.ServiceFirst[visit];
        return Enumerable.Range(first, _data.Problem.Visits.ServiceFirst[visit + 1] - first);
    }
}
