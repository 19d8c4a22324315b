namespace Planner.Routing;

/// <summary>What the times of a route cost as a solution has them, scaled; the terms of <see cref="ChainCurves"/>.</summary>
internal static class PresentCosts
{
    public static Int128 Of(ChainCosts costs, RoutingSolution solution, Chain chain)
    {
        if (chain.Stops == 0)
        {
            return 0;
        }

        RoutingProblem problem = costs.Problem;
        int r = chain.Route;
        int over = Math.Max(0, solution.Return[r] - problem.Routes.SoftEnd[r]);
        Int128 cost = costs.Waiting * (solution.Return[r] - solution.Departure[r]);
        cost += TierScale.Of(problem.Weights.Overtime) * over;
        for (int b = 0; b < problem.BreakCount; b++)
        {
            if (problem.Breaks.Route[b] == r)
            {
                bool isTaken = solution.BreakStart[b] >= 0;
                cost += isTaken ? -costs.Waiting * problem.Breaks.Length[b] : TierScale.Of(problem.Weights.MissedBreak);
            }
        }

        for (int k = 0; k < chain.Stops; k++)
        {
            int start = solution.ServiceStart[chain.Services[k]];
            CostCurve own = costs.Start(chain.Services[k], chain.Lengths[k], start, start);
            cost += own.IsEmpty ? 0 : own.At(start);
        }

        return cost;
    }
}
