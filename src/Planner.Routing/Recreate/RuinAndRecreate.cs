namespace Planner.Routing;

/// <summary>
/// Takes some visits out and puts each back at its best place, in one of five orders; given up as soon as the part that stands
/// costs more than the threshold.
/// </summary>
internal sealed unsafe class RuinAndRecreate<TFeatures>(
    MoveContext<TFeatures> context,
    BestInsertion<TFeatures> insertion
) : IMove
    where TFeatures : struct, IFeatureSet
{
    private readonly RouteState<TFeatures> state = context.State;
    private readonly SearchData data = context.Data;
    private readonly Ruin<TFeatures> ruin = new(context);
    private readonly long[] keys = new long[context.Data.Visits];

    public bool Try()
    {
        Totals before = state.Now;
        long threshold = context.Threshold(state.Guide);
        if (ruin.TakeOut() && Recreate(threshold))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool Recreate(long threshold)
    {
        Span<int> visits = ruin.Visits;
        int order = context.Random.Below(ruin.HasLeftOut ? 16 : 10);
        for (int k = 0; k < visits.Length; k++)
        {
            keys[k] = Key(visits[k], order);
        }

        keys.AsSpan(0, visits.Length).Sort(visits);
        foreach (int visit in visits)
        {
            if (!insertion.Insert(visit, threshold, ruin.WasLeftOut(visit)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Random 30 %, due time 20 %, far from the depot 20 %, pairs first 20 %, fewest able routes 10 %; where
    /// visits were left out before, these come first in six cases of 16.</summary>
    private long Key(int visit, int order)
    {
        int x = data.ServiceFirst[visit];
        long noise = context.Random.Next() >> 16;
        long key = order switch
        {
            < 3 => 0,
            < 5 => Math.Min(data.Due[x], data.WindowLatest[data.WindowFirst[x]]),
            < 7 => -state.Leg(data.Depot, x),
            < 9 => data.ServiceFirst[visit] - data.ServiceFirst[visit + 1],
            9 => data.AbleFirst[x + 1] - data.AbleFirst[x],
            _ => ruin.WasLeftOut(visit) ? 0 : 1,
        };
        return (key << 16) + noise;
    }
}
