using Planner.Routing;

namespace Planner.Analysis.Tests;

/// <summary>
/// One scenario of a day reckoned the slow way: every start is raised to what stands in front of it, again and again, until nothing
/// changes. Knows no order of steps and no rows.
/// </summary>
internal sealed class SlowDay(RoutingProblem problem, RoutingSolution solution, DayDraws draws, int scenario, int early)
{
    public int[] Starts()
    {
        int[] starts = [.. solution.ServiceStart.Select(start => start < 0 ? -1 : int.MinValue)];
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int r = 0; r < problem.RouteCount; r++)
                changed |= RaiseRoute(r, starts);
            changed |= RaiseRelations(starts);
        }
        return starts;
    }

    private bool RaiseRoute(int r, int[] starts)
    {
        bool changed = false;
        int ready = solution.Departure[r];
        int pause = ready;
        int paused = 0;
        foreach (int stop in solution.Routes[r])
        {
            if (stop < 0)
            {
                pause = Math.Max(pause, problem.Breaks.EarliestStart[~stop]) + problem.Breaks.Length[~stop];
                paused += problem.Breaks.Length[~stop];
                continue;
            }
            int arrival = ready + draws.LegTo(stop)[scenario] + paused;
            arrival = paused > 0 ? Math.Max(arrival, pause) : arrival;
            changed |= Raise(starts, stop, Math.Max(arrival, NotBefore(stop)));
            ready = pause = starts[stop] + draws.Length(stop)[scenario];
            paused = 0;
        }
        return changed;
    }

    private int NotBefore(int x)
    {
        int planned = solution.ServiceStart[x];
        return Math.Max(problem.Services.WindowEarliest[problem.Services.WindowAt(x, planned)], planned - early);
    }

    private bool RaiseRelations(int[] starts)
    {
        bool changed = false;
        RelationTable relations = problem.Relations;
        for (int k = 0; k < relations.From.Length; k++)
        {
            (int a, int b) = (relations.From[k], relations.To[k]);
            if (starts[a] == -1 || starts[b] == -1)
                continue;
            changed |= Raise(starts, b, starts[a] + relations.Min[k]);
            if (relations.Min[k] == 0 && relations.Max[k] == 0)
                changed |= Raise(starts, a, starts[b]);
        }
        return changed;
    }

    private static bool Raise(int[] starts, int x, int value)
    {
        if (starts[x] >= value)
            return false;
        starts[x] = value;
        return true;
    }
}
