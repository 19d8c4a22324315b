namespace Planner.Routing;

/// <content>
/// Breaks taken at a stop: between two stops all follow the drive where their windows allow it at the earliest times, else all
/// precede it. Their own starts follow from those of the stops and are set when these are settled.
/// </content>
internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>
    /// Earliest arrival at stop <paramref name="to"/> behind stop u with the breaks that stand between u and x; Never when they
    /// fit no way.
    /// </summary>
    private int BehindBreaks(int u, int x, int to)
    {
        int leg = Leg(u, to);
        int ready = Start[u] + Length[u];
        int followed = u < d.Depot && to >= d.Depot ? SearchData.Never : Through(u, x, ready + leg);
        if (followed < SearchData.Never || u >= d.Depot)
        {
            return followed;
        }

        int preceded = Through(u, x, ready);
        return preceded < SearchData.Never ? preceded + leg : preceded;
    }

    /// <summary>End of the breaks between u and x, begun at t.</summary>
    private int Through(int u, int x, int t)
    {
        for (int b = Next[u]; b != x && t < SearchData.Never; b = Next[b])
        {
            t = Fit(b, t);
            t += t < SearchData.Never ? Length[b] : 0;
        }

        return t;
    }

    /// <summary>Whether the breaks behind stop u are taken where the next stop is.</summary>
    public bool BreaksFollow(int u)
    {
        int to = StopAtOrBehind(Next[u]);
        return u >= d.Depot || (to < d.Depot && Through(u, to, Start[u] + Length[u] + Leg(u, to)) < SearchData.Never);
    }

    /// <summary>Starts of the breaks of a settled route.</summary>
    private void PlaceBreaks(int r)
    {
        int stop = d.Depot + r;
        int ready = 0;
        for (int x = Next[stop]; x != d.Depot + r; x = Next[x])
        {
            if (!IsBreak(x))
            {
                stop = x;
                continue;
            }

            if (Prev[x] == stop)
            {
                ready = Start[stop] + Length[stop] + (BreaksFollow(stop) ? Leg(stop, StopAtOrBehind(x)) : 0);
            }

            int start = Fit(x, ready);
            Set(Start + x, start);
            ready = start + Length[x];
        }
    }
}
