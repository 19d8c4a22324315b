using System.Diagnostics;

namespace Planner.Routing;

/// <summary>How much of one search's budget is used, by iterations or by time.</summary>
internal sealed class RepairBudgetClock(long? iterations, TimeSpan from, TimeSpan until, Stopwatch clock)
{
    private const int LookEvery = 16;
    private double _share;

    /// <summary>Share used before this iteration, 0..; at 1 it is over. Time is looked at now and then.</summary>
    public double Share(long iteration)
    {
        if (iterations is { } all)
        {
            return all == 0 ? 1 : iteration / (double)all;
        }

        if (iteration % LookEvery == 0)
        {
            double length = (until - from).TotalSeconds;
            _share = length <= 0 ? 1 : (clock.Elapsed - from).TotalSeconds / length;
        }

        return _share;
    }
}
