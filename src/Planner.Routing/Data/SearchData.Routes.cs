namespace Planner.Routing;

internal sealed unsafe partial class SearchData
{
    private void LayOutRoutes()
    {
        RouteTable routes = Problem.Routes;
        Clinician = pool.Ints(routes.Clinician);
        Duty = pool.Ints(routes.Duty);
        ShiftStart = pool.Ints(routes.ShiftStart);
        SoftEnd = pool.Ints(routes.SoftEnd);
        HardEnd = pool.Ints(routes.HardEnd);
        DurationClass = pool.Ints(routes.DurationClass);
        MaxLeg = pool.Ints(routes.MaxLeg.Select(leg => Math.Min(leg, NoWay - 1)).ToArray());
        MaxServices = pool.Ints(Problem.Duties.MaxServices);
        MaxWork = pool.Ints(Problem.Duties.MaxWork);
        MaxMetres = pool.Ints(Problem.Duties.MaxMetres);
        MaxPoints = pool.Ints(Problem.Duties.MaxPoints);
        Allowed = pool.Flags(Problem.Assignments.Allowed);
        BreakRoute = pool.Ints(Problem.Breaks.Route);
        LayOutBreakRows();
        BreakMandatory = pool.Flags(Problem.Breaks.Mandatory);
        long[] cost = new long[Services * Routes];
        for (int cell = 0; cell < cost.Length; cell++)
        {
            for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
            {
                cost[cell] += Weights.Multiplier[tier] * Problem.Assignments.CostAt(tier, cell);
            }
        }

        AssignCost = pool.Longs(cost);
        UnusedIdle = pool.Ints(Enumerable.Range(0, Routes).Select(r => RouteIdle.Unused(Problem, r)).ToArray());
        LayOutAbleRoutes();
    }

    private void LayOutBreakRows()
    {
        int[] first = new int[Routes + 1];
        foreach (int r in Problem.Breaks.Route)
        {
            first[r + 1]++;
        }

        for (int r = 0; r < Routes; r++)
        {
            first[r + 1] += first[r];
        }

        BreakFirst = pool.Ints(first);
        BreakOf = pool.Ints(Enumerable.Range(0, Breaks).OrderBy(b => Problem.Breaks.Route[b]).ToArray());
    }

    private void LayOutAbleRoutes()
    {
        int[] first = new int[Services + 1];
        List<int> routes = [];
        for (int x = 0; x < Services; x++)
        {
            for (int r = 0; r < Routes; r++)
            {
                if (Allowed[(x * Routes) + r] != 0 && ShiftHolds(x, r))
                {
                    routes.Add(r);
                }
            }

            first[x + 1] = routes.Count;
        }

        AbleFirst = pool.Ints(first);
        AbleRoute = pool.Ints(routes.ToArray());
    }

    private void LayOutVisits()
    {
        VisitTable visits = Problem.Visits;
        VisitOf = pool.Ints(Problem.Services.Visit);
        ServiceFirst = pool.Ints(visits.ServiceFirst);
        Mandatory = pool.Flags(visits.Mandatory);
        LeaveOutCost = pool.Longs(visits.LeaveOutCost);
        Hopeless = pool.Flags(Enumerable.Range(0, Visits).Select(IsHopeless).ToArray());
    }

    private bool IsHopeless(int visit) =>
        Enumerable
            .Range(ServiceFirst[visit], ServiceFirst[visit + 1] - ServiceFirst[visit])
            .Any(x => AbleFirst[x] == AbleFirst[x + 1]);

    /// <summary>The shift holds the service in one of its windows, way and set-up not counted.</summary>
    private bool ShiftHolds(int x, int r)
    {
        int length = Duration[(x * DurationClasses) + DurationClass[r]];
        for (int w = WindowFirst[x]; w < WindowFirst[x + 1]; w++)
        {
            int start = Math.Max(WindowEarliest[w], ShiftStart[r]);
            if (start <= WindowLatest[w] && start + length <= HardEnd[r])
            {
                return true;
            }
        }

        return false;
    }
}
