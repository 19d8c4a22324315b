namespace Planner.Routing;

/// <summary>
/// Routes under repair: stops per route (arrays that are never written again), starts, figures. Changes are tried on the side and
/// committed whole. One per search.
/// </summary>
internal sealed class RepairState
{
    private readonly RepairData _data;

    public RepairState(RepairData data)
    {
        _data = data;
        int services = data.Problem.ServiceCount;
        Stops = [.. Enumerable.Repeat(Array.Empty<int>(), data.Problem.RouteCount)];
        Figures = new RouteFigures[data.Problem.RouteCount];
        RouteOf = [.. Enumerable.Repeat(-1, services)];
        Start = new int[services];
        Early = new bool[services];
        for (int r = 0; r < Stops.Length; r++)
        {
            Figures[r].Changed =
                data.Repair.Published[r].Length > 0 && !data.Repair.Informed[data.Problem.Routes.Clinician[r]] ? 1 : 0;
        }
    }

    public int[][] Stops { get; }
    public RouteFigures[] Figures { get; }

    /// <summary>Per service; -1 = left out.</summary>
    public int[] RouteOf { get; }
    public int[] Start { get; }

    /// <summary>May start before what its promise holds, though it stays.</summary>
    public bool[] Early { get; }

    /// <summary>Whether the duty of a route can hold other figures for it.</summary>
    public bool Holds(int route, in RouteFigures figures) => _data.Loads.Holds(Figures, route, figures);

    public void Put(int route, ReadOnlySpan<int> stops, ReadOnlySpan<int> starts, in RouteFigures figures)
    {
        foreach (int x in Stops[route])
        {
            RouteOf[x] = RouteOf[x] == route ? -1 : RouteOf[x];
        }

        Stops[route] = stops.SequenceEqual(Stops[route]) ? Stops[route] : stops.ToArray();
        Figures[route] = figures;
        for (int i = 0; i < stops.Length; i++)
        {
            RouteOf[stops[i]] = route;
            Start[stops[i]] = starts[i];
        }
    }

    public void CopyFrom(RepairState other)
    {
        other.Stops.CopyTo(Stops, 0);
        other.Figures.CopyTo(Figures, 0);
        other.RouteOf.CopyTo(RouteOf, 0);
        other.Start.CopyTo(Start, 0);
        other.Early.CopyTo(Early, 0);
    }

    /// <summary>
    /// Whether a service may be made by a route's clinician next to what stands: allowed, and no bond of clinicians or cap in
    /// the way.
    /// </summary>
    public bool CanTake(int x, int route)
    {
        RelationTable table = _data.Problem.Relations;
        int clinician = _data.Problem.Routes.Clinician[route];
        foreach (int k in _data.Bonds.Same[x])
        {
            foreach (int y in table.SameClinician[k])
            {
                if (y != x && RouteOf[y] >= 0 && ClinicianOf(y) != clinician)
                {
                    return false;
                }
            }
        }

        foreach (int k in _data.Bonds.Different[x])
        {
            foreach (int y in table.DifferentClinician[k])
            {
                if (y != x && RouteOf[y] >= 0 && ClinicianOf(y) == clinician)
                {
                    return false;
                }
            }
        }

        foreach (int k in _data.Bonds.Caps[x])
        {
            if (!CapHolds(table.Caps[k], x, clinician))
            {
                return false;
            }
        }

        return true;
    }

    public int ClinicianOf(int x) => _data.Problem.Routes.Clinician[RouteOf[x]];

    private bool CapHolds(ClinicianCap cap, int x, int clinician)
    {
        if (!cap.Counted[clinician])
        {
            return true;
        }

        List<int> others = [clinician];
        foreach (int y in cap.Services)
        {
            if (y != x && RouteOf[y] >= 0 && cap.Counted[ClinicianOf(y)] && !others.Contains(ClinicianOf(y)))
            {
                others.Add(ClinicianOf(y));
            }
        }

        return others.Count <= cap.Max;
    }
}
