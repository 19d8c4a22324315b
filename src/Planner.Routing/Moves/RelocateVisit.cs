namespace Planner.Routing;

/// <summary>
/// Takes a whole visit out and tries up to four other places, each against a fresh threshold. Left-out visits are tried in the
/// same way; an optional visit may also stay out.
/// </summary>
internal sealed unsafe partial class RelocateVisit<TFeatures> : IMove
    where TFeatures : struct, IFeatureSet
{
    private const int Tries = 4;
    private const int KeepShare = 256;
    private readonly MoveContext<TFeatures> context;
    private readonly RouteState<TFeatures> state;
    private readonly SearchData data;
    private readonly PlaceSampler<TFeatures> places;
    private readonly WindowSampler<TFeatures> windows;
    private readonly int[] oldStart;
    private readonly int[] oldPrev;

    public RelocateVisit(MoveContext<TFeatures> context)
    {
        this.context = context;
        (state, data) = (context.State, context.Data);
        places = new PlaceSampler<TFeatures>(context);
        windows = new WindowSampler<TFeatures>(context);
        oldStart = new int[data.Services];
        oldPrev = new int[data.Services];
        drawn = new int[data.Services];
    }

    /// <summary>Tries other than those from the bank.</summary>
    public long Tried { get; private set; }
    public long Accepted { get; private set; }

    public bool Try()
    {
        bool fromBank = state.Now.BankCount > 0 && context.Random.Chance(256);
        if (fromBank)
        {
            return TryInsert(state.Bank[context.Random.Below(state.Now.BankCount)]);
        }

        Tried++;
        bool accepted = TryMove();
        Accepted += accepted ? 1 : 0;
        return accepted;
    }

    private bool TryMove()
    {
        int visit = context.Random.Below(data.Visits);
        if (state.BankAt[visit] >= 0)
        {
            return TryInsert(visit);
        }

        if (!TFeatures.IsRich && data.Mandatory[visit] != 0)
        {
            return TryMovePlain(visit);
        }

        if (TFeatures.IsRich && IsLone(visit))
        {
            return TryMoveLone(visit);
        }

        Totals before = state.Now;
        long current = state.Guide;
        NoteOld(visit);
        TakeOut(visit);
        Rebind(visit);
        if (state.Settle(long.MaxValue) && (TryPlaces(visit, current) || TryLeaveOut(visit, current)))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private void NoteOld(int visit)
    {
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            (oldStart[x], oldPrev[x]) = (state.Start[x], state.Prev[x]);
        }
    }

    private void TakeOut(int visit)
    {
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            state.Detach(x);
        }
    }

    /// <summary>One move in three of a bound visit goes to a window drawn anew.</summary>
    private void Rebind(int visit)
    {
        if (!windows.IsBound(visit) || context.Random.Below(3) > 0)
        {
            return;
        }

        int before = state.LowWindow[data.ServiceFirst[visit]];
        windows.Rebind(visit);
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            oldStart[x] = state.LowWindow[data.ServiceFirst[visit]] == before ? oldStart[x] : windows.Time(x);
        }
    }

    private bool TryInsert(int visit)
    {
        if (data.Hopeless[visit] != 0)
        {
            return false;
        }

        Totals before = state.Now;
        long current = state.Guide;
        if (windows.IsBound(visit))
        {
            windows.TryRebind(visit);
        }

        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            (oldStart[x], oldPrev[x]) = (windows.Time(x), -1);
        }

        state.MarkServed(visit);
        if (TryPlaces(visit, current))
        {
            state.Commit();
            return true;
        }

        state.Undo(0, before);
        return false;
    }

    private bool TryLeaveOut(int visit, long current)
    {
        if (data.Mandatory[visit] != 0 && !TFeatures.IsRich)
        {
            return false;
        }

        Totals without = state.Now;
        int mark = state.Mark;
        state.MarkLeftOut(visit);
        if (state.Guide <= context.Threshold(current))
        {
            return true;
        }

        state.Undo(mark, without);
        return false;
    }

    private bool TryPlaces(int visit, long current)
    {
        Totals without = state.Now;
        int mark = state.Mark;
        for (int k = 0; k < Tries; k++)
        {
            if (TryPlace(visit, context.Threshold(current)))
            {
                return true;
            }

            state.Undo(mark, without);
        }

        return false;
    }

    private bool TryPlace(int visit, long threshold)
    {
        int first = data.ServiceFirst[visit];
        int end = data.ServiceFirst[visit + 1];
        bool moved = false;
        int shift = 0;
        for (int x = first; x < end; x++)
        {
            bool keep = end - first > 1 && oldPrev[x] >= 0 && context.Random.Chance(KeepShare);
            int u = keep ? oldPrev[x] : places.Draw(x, Aim(x, first, shift));
            if (u < 0 || (u < data.Depot && state.Route[u] < 0) || !state.MayServe(x, state.RouteOf(u)))
            {
                return false;
            }

            moved |= u != oldPrev[x];
            long bound = state.InsertBound(x, u);
            if (bound >= RouteState<TFeatures>.Impossible || state.Guide + bound > threshold)
            {
                state.Evaluations++;
                return false;
            }

            state.Attach(x, u);
            shift = x == first ? state.Start[x] - oldStart[x] : shift;
        }

        return moved && state.Settle(threshold);
    }

    /// <summary>Half of the time the second service follows the shift of the first.</summary>
    private int Aim(int x, int first, int shift) =>
        x > first && (context.Random.Next() & 1) == 0 ? oldStart[x] + shift : oldStart[x];
}
