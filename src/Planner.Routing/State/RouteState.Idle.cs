using System.Numerics;

namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    public const int ShareUnits = 256;
    private int idleLevel;
    private long idleShare = ShareUnits;

    /// <summary>
    /// The guide does not take the highest idle time itself, on which most moves have no effect, but a level and what lies above
    /// it: weight * (level + share * sum of max(0, idle - level)). Where the share is 1, the best level is near the highest idle.
    /// </summary>
    public int IdleLevel
    {
        get => idleLevel;
        set
        {
            idleLevel = value;
            now.IdleAbove = 0;
            for (int r = 0; r < d.Routes; r++)
            {
                now.IdleAbove += Math.Max(0, Idle[r] - value);
            }
        }
    }

    /// <summary>Price of a tick above the level, in 1/256 of the weight.</summary>
    public long IdleShare
    {
        get => idleShare;
        set => idleShare = value;
    }

    /// <summary>Guide cost of waiting from the shift start and of idle time: it only grows with the returns.</summary>
    private long DutyGuide =>
        !TFeatures.IsRich ? 0
        : d.Traits.HasIdle ? IdleGuide + WaitingGuide
        : WaitingGuide;

    private long IdleGuide =>
        (((long)idleLevel * ShareUnits) + (now.IdleAbove * idleShare)) * d.Weights.Idle / ShareUnits;

    private long WaitingGuide => d.Traits.WaitingIsRegular ? now.Waited * d.Weights.Waiting : 0;

    /// <summary>The guide cost with the highest idle time in place of level and share.</summary>
    public long TrueGuide => d.Traits.HasIdle ? Guide - IdleGuide + (HighestIdle() * d.Weights.Idle) : Guide;

    /// <summary>The same without tier 0.</summary>
    public long TrueRest => TrueGuide - (now.LeftOut * LeftOutPrice);

    /// <summary>Ticks of the route that is idle longest.</summary>
    public int HighestIdle()
    {
        Vector<int> best = Vector<int>.Zero;
        int r = 0;
        for (; r <= d.Routes - Vector<int>.Count; r += Vector<int>.Count)
        {
            best = Vector.Max(best, Vector.Load(Idle + r));
        }

        int highest = 0;
        for (int i = 0; i < Vector<int>.Count; i++)
        {
            highest = Math.Max(highest, best[i]);
        }

        for (; r < d.Routes; r++)
        {
            highest = Math.Max(highest, Idle[r]);
        }

        return highest;
    }

    /// <summary>Work or breaks of a used route grew by some ticks.</summary>
    private void AddBusy(int r, int ticks)
    {
        if (d.Traits.CountsDuty && ticks != 0)
        {
            Set(Busy + r, Busy[r] + ticks);
            now.Waited -= ticks;
            RefreshIdle(r);
        }
    }

    /// <summary>After a change of use, return or work.</summary>
    private void RefreshIdle(int r)
    {
        if (!d.Traits.HasIdle)
        {
            return;
        }

        int end = d.SoftEnd[r] < RoutingProblem.Unlimited ? Math.Max(Return[r], d.SoftEnd[r]) : Return[r];
        int idle =
            Count[r] == 0 && Busy[r] == 0
                ? d.UnusedIdle[r]
                : Math.Max(end, d.ShiftStart[r]) - d.ShiftStart[r] - Busy[r];
        if (idle != Idle[r])
        {
            now.IdleAbove += Math.Max(0, idle - idleLevel) - Math.Max(0, Idle[r] - idleLevel);
            Set(Idle + r, idle);
        }
    }
}
