using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Windows of served services narrowed to what a patient was told, give or take a tolerance.</summary>
internal static class PromisedWindows
{
    /// <param name="tolerance">Ticks that a planned start may move.</param>
    public static RoutingProblem Of(RoutingProblem problem, RoutingSolution solution, int tolerance)
    {
        ServiceTable services = problem.Services;
        List<int> first = [0];
        List<int> earliest = [];
        List<int> latest = [];
        List<int> due = [];
        for (int x = 0; x < problem.ServiceCount; x++)
        {
            int start = solution.ServiceStart[x];
            for (int w = services.WindowFirst[x]; w < services.WindowFirst[x + 1]; w++)
            {
                int from =
                    start < 0 ? services.WindowEarliest[w] : Math.Max(services.WindowEarliest[w], start - tolerance);
                int to = start < 0 ? services.WindowLatest[w] : Math.Min(services.WindowLatest[w], start + tolerance);
                if (from <= to)
                {
                    earliest.Add(from);
                    latest.Add(to);
                    due.Add(services.WindowDue[w]);
                }
            }
            first.Add(earliest.Count);
        }
        return problem with
        {
            Services = services with
            {
                WindowFirst = [.. first],
                WindowEarliest = [.. earliest],
                WindowLatest = [.. latest],
                WindowDue = [.. due],
            },
        };
    }
}
