namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>
    /// From now on service x uses window entry <paramref name="low"/> or a later one; a bound service exactly that, and its whole
    /// group the window of the same index.
    /// </summary>
    public void LimitWindow(int x, int low)
    {
        LimitOne(x, low);
        for (int k = d.Bound.First[x]; k < d.Bound.First[x + 1]; k++)
        {
            int y = d.Bound.Value[k];
            LimitOne(y, d.WindowFirst[y] + low - d.WindowFirst[x]);
        }
    }

    private void LimitOne(int x, int low)
    {
        if (LowWindow[x] == low)
        {
            return;
        }

        Set(LowWindow + x, low);
        if (Route[x] >= 0)
        {
            MarkStale(Route[x]);
            Seed(x);
        }
    }

    /// <summary>The last start of x without tardiness in the window that is in use at <paramref name="start"/>.</summary>
    private int LatestAt(int x, int start, int length)
    {
        int end = d.WindowFirst[x + 1];
        int k = LowWindow[x];
        while (k + 1 < end && d.WindowEarliest[k + 1] <= start)
        {
            k++;
        }

        int due = d.WindowDue[k];
        return d.Problem.Services.DueAtEnd && due < RoutingProblem.Unlimited ? due - length : due;
    }

    /// <summary>Keeps the latest start of x with the window in use.</summary>
    private void FollowWindow(int x, int start)
    {
        int latest = LatestAt(x, start, Length[x]);
        if (latest != Latest[x])
        {
            Set(Latest + x, latest);
        }
    }
}
