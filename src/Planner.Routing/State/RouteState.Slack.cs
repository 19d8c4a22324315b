using System.Runtime.CompilerServices;

namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    private readonly int* slack;
    private readonly int* load;
    private readonly int* position;
    private readonly int* legTo;
    private readonly int* metresTo;
    private readonly int* isStale;
    private readonly int* touched;
    private readonly int* isTouched;
    private int touchedCount;

    /// <summary>
    /// By node of a route, breaks and the sentinel included: the latest start (of a sentinel: return) from which the rest of the
    /// route still keeps its windows and its hard end. Partners in other routes are not asked, so a start beyond it is surely
    /// infeasible; where <see cref="ProblemTraits.BoundsAreExact"/> a start up to it is surely feasible. Call
    /// <see cref="Refresh"/> for the route first.
    /// </summary>
    public int* Slack => slack;

    /// <summary>By node: hundredths of points from the route's begin up to and with the node. After <see cref="Refresh"/>.</summary>
    public int* Load => load;

    /// <summary>By node: how many nodes stand before it in its route. After <see cref="Refresh"/>.</summary>
    public int* Position => position;

    /// <summary>Brings <see cref="Slack"/>, <see cref="Load"/> and <see cref="Position"/> of a changed route up to date.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Refresh(int r)
    {
        if (isStale[r] != 0)
        {
            Reckon(r);
        }
    }

    private void MarkStale(int r)
    {
        isStale[r] = 1;
        if (isTouched[r] == 0)
        {
            isTouched[r] = 1;
            touched[touchedCount++] = r;
        }
    }

    /// <summary>After an undo every route touched since the last commit may have been reckoned in another shape.</summary>
    private void ForgetTouched()
    {
        for (int k = 0; k < touchedCount; k++)
        {
            isStale[touched[k]] = 1;
        }
    }

    private void ReleaseTouched()
    {
        for (; touchedCount > 0; touchedCount--)
        {
            isTouched[touched[touchedCount - 1]] = 0;
        }
    }

    private void Reckon(int r)
    {
        isStale[r] = 0;
        int sentinel = d.Depot + r;
        int sum = 0;
        int place = 0;
        for (int x = Next[sentinel]; x != sentinel; x = Next[x])
        {
            sum += x < d.Services ? d.Points[x] : 0;
            load[x] = sum;
            position[x] = ++place;
        }

        (load[sentinel], position[sentinel]) = (0, 0);
        ReckonSlack(r, sentinel);
    }

    private void ReckonSlack(int r, int sentinel)
    {
        int free = d.HardEnd[r];
        int behindBreak = free;
        int stop = sentinel;
        int taken = 0;
        slack[sentinel] = free;
        for (int x = Prev[sentinel]; x != sentinel; x = Prev[x])
        {
            if (IsBreak(x))
            {
                taken += Length[x];
                behindBreak = Math.Min(d.WindowLatest[d.WindowFirst[x]], behindBreak - Length[x]);
                slack[x] = behindBreak;
                continue;
            }

            int leg = KeepLeg(x, stop);
            int ready = free - leg - taken;
            ready = taken == 0 ? ready : Math.Min(ready, behindBreak);
            free = LatestIn(x, ready - Length[x]);
            (slack[x], behindBreak, stop, taken) = (free, free, x, 0);
        }

        KeepLeg(sentinel, stop);
    }

    /// <summary>Notes the leg into a stop where one scan over the route finds it side by side with the stop's other times.</summary>
    private int KeepLeg(int from, int stop)
    {
        int cell = d.Row[from] + d.Column[stop];
        bool isNone = from == stop;
        metresTo[stop] = isNone ? 0 : d.Metres[cell];
        legTo[stop] = isNone ? 0 : d.Travel[cell];
        return legTo[stop];
    }

    /// <summary>The latest start up to <paramref name="latest"/> in an allowed window; far too early when there is none.</summary>
    private int LatestIn(int x, int latest)
    {
        int k = Math.Min(d.WindowFirst[x + 1], LowWindow[x] + d.WindowSpan[x]) - 1;
        while (k > LowWindow[x] && d.WindowEarliest[k] > latest)
        {
            k--;
        }

        return d.WindowEarliest[k] > latest ? SearchData.Gone : Math.Min(latest, d.WindowLatest[k]);
    }

    /// <summary>Does x still fit the limits of route r's duty, with a detour of so many ticks and metres?</summary>
    private bool LimitsHold(int x, int r, int behind, int length, long detour, int metres)
    {
        int duty = d.Duty[r];
        if (DutyPoints[duty] + d.Points[x] > d.MaxPoints[duty] || DutyServices[duty] >= d.MaxServices[duty])
        {
            return false;
        }

        // A set-up behind x may fall away; it is given back in full, so that nothing feasible is refused.
        int given = behind < d.Services ? d.SetUp[behind] : 0;
        return d.MaxWork[duty] >= DutyWork[duty] + length - given + detour
            && d.MaxMetres[duty] >= DutyMetres[duty] + metres;
    }
}
