namespace Planner.Routing;

/// <summary>The true cost of a timed solution, by tiers; formulas in solver-models/decisions/0002.</summary>
public static class SolutionPricing
{
    public static TieredCost Price(RoutingProblem problem, RoutingSolution solution)
    {
        long[] tiers = new long[RoutingWeights.TierCount];
        long[] work = problem.ClinicianHistory.Select(w => (long)w).ToArray();
        for (int r = 0; r < problem.RouteCount; r++)
        {
            if (solution.Routes[r].Length > 0)
            {
                AddRoute(problem, solution, r, tiers, work);
            }
        }

        AddServices(problem, solution, tiers);
        AddLeftOut(problem, solution, tiers);
        Add(tiers, problem.Weights.WorkBalance, Imbalance(work));
        if (problem.Weights.HighestIdle.IsActive)
        {
            Add(tiers, problem.Weights.HighestIdle, RouteIdle.Highest(problem, solution));
        }

        return new TieredCost(tiers[0], tiers[1], tiers[2], tiers[3]);
    }

    private static void Add(long[] tiers, TermWeight weight, long quantity) =>
        tiers[weight.Tier] += weight.UnitCost * quantity;

    private static void AddRoute(RoutingProblem p, RoutingSolution s, int r, long[] tiers, long[] work)
    {
        RouteWalk walk = RouteWalk.Of(p, s.Routes[r], r);
        RoutingWeights w = p.Weights;
        Add(tiers, w.TravelTime, walk.Travel);
        Add(tiers, w.TravelDistance, walk.Metres);
        Add(tiers, w.Overtime, Math.Max(0, s.Return[r] - p.Routes.SoftEnd[r]));
        long free = RouteWalk.FreeWait(p, s, r);
        Add(tiers, w.Waiting, s.Return[r] - s.Departure[r] - walk.Travel - walk.Service - walk.Breaks - free);
        work[p.Routes.Clinician[r]] += walk.Travel + walk.Service;
        for (int b = 0; b < p.BreakCount; b++)
        {
            Add(tiers, w.MissedBreak, p.Breaks.Route[b] == r && s.BreakStart[b] < 0 ? 1 : 0);
        }

        foreach (int x in s.Routes[r].Where(stop => stop >= 0))
        {
            for (int tier = 1; tier < RoutingWeights.TierCount; tier++)
            {
                tiers[tier] += p.Assignments.CostAt(tier, (x * p.RouteCount) + r);
            }
        }
    }

    private static void AddServices(RoutingProblem p, RoutingSolution s, long[] tiers)
    {
        long highest = 0;
        for (int r = 0; r < p.RouteCount; r++)
        {
            int before = p.Routes.StartLocation[r];
            foreach (int x in s.Routes[r].Where(stop => stop >= 0))
            {
                int measured = s.ServiceStart[x] + (p.Services.DueAtEnd ? RouteWalk.Length(p, x, r, before) : 0);
                long late = Math.Max(0, measured - p.Services.DueAt(x, s.ServiceStart[x]));
                before = p.Services.Location[x];
                highest = Math.Max(highest, late);
                Add(tiers, p.Weights.Tardiness, late);
                Add(tiers, p.Weights.PreferredWindow, Outside(p, x, s.ServiceStart[x]));
            }
        }

        Add(tiers, p.Weights.HighestTardiness, highest);
    }

    private static long Outside(RoutingProblem p, int x, int start) =>
        Math.Max(0, (long)p.Services.PreferredEarliest[x] - start)
        + Math.Max(0, (long)start - p.Services.PreferredLatest[x]);

    private static void AddLeftOut(RoutingProblem p, RoutingSolution s, long[] tiers)
    {
        for (int v = 0; v < p.VisitCount; v++)
        {
            if (s.ServiceStart[p.Visits.ServiceFirst[v]] < 0)
            {
                tiers[p.Visits.Mandatory[v] ? 0 : p.Weights.OptionalVisitTier] += p.Visits.LeaveOutCost[v];
            }
        }
    }

    private static long Imbalance(long[] work)
    {
        long count = work.Length;
        long total = work.Sum();
        return work.Sum(w => (Math.Abs((count * w) - total) + count - 1) / count);
    }
}
