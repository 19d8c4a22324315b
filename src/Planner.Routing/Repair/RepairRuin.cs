namespace Planner.Routing;

/// <summary>Chooses visits to take out together: around the disturbance, around what has changed, and near one another.</summary>
internal sealed class RepairRuin(RepairData data, bool[] affected, SearchRandom random)
{
    private const int MostVisits = 7;
    private const int MostRoutes = 7;
    private readonly int[] _affected =
    [
        .. Enumerable
            .Range(0, data.Problem.VisitCount)
            .Where(v => affected[v] && data.RoutesOf[data.Problem.Visits.ServiceFirst[v]].Length > 0),
    ];
    private readonly List<int> _services = [];
    private readonly List<int> _routes = [];

    /// <summary>The visits taken out of their routes; empty where that failed.</summary>
    public void TakeOut(RepairState state, RepairTrial trial, List<int> visits)
    {
        visits.Clear();
        _services.Clear();
        _routes.Clear();
        int wanted = 1 + random.Below(random.Chance(512) ? 3 : MostVisits);
        int seed = Seed(state);
        if (random.Chance(150) && state.RouteOf[seed] >= 0)
        {
            AlongRoute(state, seed, wanted, visits);
        }
        else
        {
            Around(state, seed, wanted, visits);
        }

        if (_services.Count > 0 && !RepairRemoval.TakeOut(state, trial, _services, data))
        {
            visits.Clear();
        }
    }

    private void Around(RepairState state, int seed, int wanted, List<int> visits)
    {
        Add(state, seed, visits);
        foreach (int y in data.Near.Of(seed))
        {
            if (visits.Count >= wanted || _routes.Count >= MostRoutes)
            {
                return;
            }

            if (random.Chance(450))
            {
                Add(state, y, visits);
            }
        }
    }

    private void AlongRoute(RepairState state, int seed, int wanted, List<int> visits)
    {
        int[] stops = state.Stops[state.RouteOf[seed]];
        int at = Array.IndexOf(stops, seed);
        for (int i = Math.Max(0, at - random.Below(wanted)); i < stops.Length && visits.Count < wanted; i++)
        {
            Add(state, stops[i], visits);
        }
    }

    /// <summary>A service of an affected visit, of a route that has changed, or one near an affected visit.</summary>
    private int Seed(RepairState state)
    {
        int kind = random.Below(10);
        int first =
            _affected.Length == 0 ? -1 : data.Problem.Visits.ServiceFirst[_affected[random.Below(_affected.Length)]];
        if (first >= 0 && kind < 4)
        {
            return first;
        }

        if (kind < 8 && FromChangedRoute(state) is { } changed)
        {
            return changed;
        }

        int[] near = first >= 0 ? data.Near.Of(first) : [];
        return near.Length > 0 ? near[random.Below(near.Length)] : random.Below(data.Problem.ServiceCount);
    }

    private int? FromChangedRoute(RepairState state)
    {
        for (int tries = 0; tries < 8; tries++)
        {
            int r = random.Below(state.Stops.Length);
            if (state.Stops[r].Length > 0 && (state.Figures[r].Changed > 0 || state.Figures[r].Calls > 0))
            {
                return state.Stops[r][random.Below(state.Stops[r].Length)];
            }
        }

        return null;
    }

    private void Add(RepairState state, int x, List<int> visits)
    {
        int visit = data.Problem.Services.Visit[x];
        if (state.RouteOf[x] < 0 || visits.Contains(visit))
        {
            return;
        }

        for (int y = data.Problem.Visits.ServiceFirst[visit]; y < data.Problem.Visits.ServiceFirst[visit + 1]; y++)
        {
            _services.Add(y);
            if (!_routes.Contains(state.RouteOf[y]))
            {
                _routes.Add(state.RouteOf[y]);
            }
        }

        visits.Add(visit);
    }
}
