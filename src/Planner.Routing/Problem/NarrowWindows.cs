namespace Planner.Routing;

/// <summary>A problem whose services may start within spans only.</summary>
public static class NarrowWindows
{
    /// <param name="spanOf">Least and greatest start of a service, in ticks; a window that has neither is dropped.</param>
    public static RoutingProblem Of(RoutingProblem problem, Func<int, (int From, int To)> spanOf)
    {
        ServiceTable services = problem.Services;
        List<int> first = [0];
        List<int> earliest = [];
        List<int> latest = [];
        List<int> due = [];
        for (int x = 0; x < problem.ServiceCount; x++)
        {
            (int from, int to) = spanOf(x);
            for (int w = services.WindowFirst[x]; w < services.WindowFirst[x + 1]; w++)
            {
                int begin = Math.Max(services.WindowEarliest[w], from);
                int end = Math.Min(services.WindowLatest[w], to);
                if (begin <= end)
                {
                    earliest.Add(begin);
                    latest.Add(end);
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
