namespace Planner.Routing;

/// <summary>
/// The best times for the routes of a repair: the search keeps everything as early as promises let it, which is not the cheapest where
/// waiting or preferred windows cost. Nobody is called who was not before.
/// </summary>
internal static class RepairTiming
{
    /// <summary>The same routes, at no higher cost.</summary>
    public static RoutingSolution Polish(RepairData data, RoutingSolution found)
    {
        RoutingWeights weights = data.Problem.Weights;
        if (!weights.Waiting.IsActive && !weights.PreferredWindow.IsActive)
        {
            return found;
        }

        RoutingProblem bound = Bound(data, found);
        RoutingSolution timed = Cheaper(data, found, RouteTiming.Complete(bound, found.Routes));
        return new RepairGaps(data, timed).Better() is { } routes
            ? Cheaper(data, timed, RouteTiming.Complete(bound, routes))
            : timed;
    }

    private static RoutingSolution Cheaper(RepairData data, RoutingSolution found, RoutingSolution? other) =>
        other is not null && SolutionPricing.Price(data.Problem, other) < SolutionPricing.Price(data.Problem, found)
            ? other
            : found;

    private static RoutingProblem Bound(RepairData data, RoutingSolution found)
    {
        ServiceTable all = data.Problem.Services;
        int[] earliest = [.. all.WindowEarliest];
        int[] latest = [.. all.WindowLatest];
        bool[] called = Called(data, found);
        for (int x = 0; x < data.Problem.ServiceCount; x++)
        {
            if (found.ServiceStart[x] >= 0)
            {
                // The window in use alone, so that the choice of windows is no question.
                (int low, int high) = Span(data, x, called[data.Repair.Patient[x]]);
                int used = all.WindowAt(x, found.ServiceStart[x]);
                earliest[used] = Math.Max(earliest[used], low);
                latest[used] = Math.Min(latest[used], high);
            }
        }

        return data.Problem with
        {
            Services = all with { WindowEarliest = earliest, WindowLatest = latest },
        };
    }

    private static (int Low, int High) Span(RepairData data, int x, bool called)
    {
        if (called || !data.IsPromised(x))
        {
            return (data.Floor[x], data.Ceiling[x]);
        }

        int promise = data.Repair.PromisedStart[x];
        int tolerance = data.Repair.Tolerance;
        return (Math.Max(data.Floor[x], promise - tolerance), Math.Min(data.Ceiling[x], promise + tolerance));
    }

    private static bool[] Called(RepairData data, RoutingSolution found)
    {
        bool[] called = new bool[data.PatientCount];
        for (int r = 0; r < found.Routes.Length; r++)
        {
            foreach (int x in found.Routes[r].Where(stop => stop >= 0))
            {
                bool call = data.IsCall(x, data.Problem.Routes.Clinician[r], found.ServiceStart[x]);
                called[data.Repair.Patient[x]] |= call;
            }
        }

        return called;
    }
}
