namespace Planner.Routing;

/// <summary>Costs of times in one route, by scaled weights, and the ticks of its ways and stays.</summary>
internal sealed class ChainCosts(RoutingProblem problem)
{
    private readonly Int128 _waiting = TierScale.Of(problem.Weights.Waiting);
    private readonly Int128 _overtime = TierScale.Of(problem.Weights.Overtime);
    private readonly Int128 _tardiness = TierScale.Of(problem.Weights.Tardiness);
    private readonly Int128 _preferred = TierScale.Of(problem.Weights.PreferredWindow);

    public RoutingProblem Problem => problem;

    /// <summary>Of a tick between departure and return.</summary>
    public Int128 Waiting => _waiting;

    public int Travel(int from, int to) => problem.Travel.Ticks[(from * problem.Travel.LocationCount) + to];

    /// <summary>Set-up and service ticks of x in route r behind a stop at a place.</summary>
    public int Length(int x, int r, int placeBefore) => RouteWalk.Length(problem, x, r, placeBefore);

    /// <summary>A duty begins as late as it may: least cost of having left by a tick.</summary>
    public CostCurve Departure(int r)
    {
        int begin = problem.Routes.ShiftStart[r];
        CostCurve curve = new();
        bool isFixed = problem.Routes.DepartsAtShiftStart;
        curve.Append(begin, CostCurve.Horizon, -_waiting * begin, isFixed ? 0 : -_waiting);
        return curve;
    }

    /// <summary>Cost of coming back at a tick.</summary>
    public CostCurve Return(int r)
    {
        int soft = Math.Min(problem.Routes.SoftEnd[r], problem.Routes.HardEnd[r]);
        int begin = problem.Routes.ShiftStart[r];
        CostCurve curve = new();
        curve.Append(begin, soft, _waiting * begin, _waiting);
        int later = Math.Max(begin, soft + 1);
        Int128 over = _overtime * Math.Max(0, later - problem.Routes.SoftEnd[r]);
        curve.Append(later, problem.Routes.HardEnd[r], (_waiting * later) + over, _waiting + _overtime);
        return curve;
    }

    /// <summary>Cost of a service's own start: tardiness and preferred window, over its windows.</summary>
    public CostCurve Start(int x, int length, int from = -CostCurve.Horizon, int to = CostCurve.Horizon)
    {
        ServiceTable services = problem.Services;
        CostCurve curve = new();
        for (int w = services.WindowFirst[x]; w < services.WindowFirst[x + 1]; w++)
        {
            int due = services.WindowDue[w];
            due = services.DueAtEnd && due < RoutingProblem.Unlimited ? due - length : due;
            int first = Math.Max(services.WindowEarliest[w], from);
            AppendWindow(curve, x, first, Math.Min(services.WindowLatest[w], to), due);
        }

        return curve;
    }

    private void AppendWindow(CostCurve curve, int x, int from, int to, int due)
    {
        (int early, int late) = (problem.Services.PreferredEarliest[x], problem.Services.PreferredLatest[x]);
        while (from <= to)
        {
            int end = Math.Min(to, Math.Min(Bend(early, from), Math.Min(Bend(late, from), Bend(due, from))));
            Int128 value = _tardiness * Math.Max(0L, (long)from - due);
            value += _preferred * (Math.Max(0L, (long)early - from) + Math.Max(0L, (long)from - late));
            Int128 slope = from >= due ? _tardiness : 0;
            slope += from >= late ? _preferred : 0;
            slope -= from < early ? _preferred : 0;
            curve.Append(from, end, value, slope);
            from = end + 1;
        }
    }

    /// <summary>Last tick of the line that begins at <paramref name="from"/>, as far as this bend ends it.</summary>
    private static int Bend(int bend, int from) => bend > from ? bend : int.MaxValue;
}
