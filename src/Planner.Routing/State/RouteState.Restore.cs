namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>Guide cost of leaving the visit out.</summary>
    public long LeaveOutGuide(int visit) =>
        d.LeaveOutCost[visit] * (d.Mandatory[visit] != 0 ? LeftOutPrice : d.Weights.Optional);

    /// <summary>
    /// Rebuilds the routes from successor lists and times them from nothing. Services that may not stand where the lists put
    /// them go to the bank. False when the times are infeasible.
    /// </summary>
    public bool Restore(ReadOnlySpan<int> next, ReadOnlySpan<int> lowWindow)
    {
        Clear();
        for (int b = 0; b < d.Breaks; b++)
        {
            if (Route[d.Services + b] >= 0)
            {
                DetachBreak(d.Services + b);
            }
        }

        lowWindow.CopyTo(new Span<int>(LowWindow, d.Nodes));
        for (int r = 0; r < d.Routes; r++)
        {
            RestoreRoute(d.Depot + r, next);
        }

        for (int v = 0; v < d.Visits; v++)
        {
            RestoreVisit(v);
        }

        bool ok = MandatoryBreaksStand() && Retime();
        if (d.Traits.HasBalance)
        {
            UpdateBalance();
        }

        Commit();
        return ok;
    }

    private void RestoreRoute(int sentinel, ReadOnlySpan<int> next)
    {
        int last = sentinel;
        for (int x = next[sentinel]; x != sentinel; x = next[x])
        {
            if (IsBreak(x))
            {
                AttachBreak(x, last);
                last = x;
            }
            else if (MayServe(x, sentinel - d.Depot))
            {
                Attach(x, last);
                last = x;
            }
        }

        if (Count[sentinel - d.Depot] == 0 && d.Breaks > 0)
        {
            AttachBreaks(sentinel - d.Depot);
        }

        seedCount = 0;
    }

    private bool MandatoryBreaksStand()
    {
        bool stand = true;
        for (int b = 0; b < d.Breaks; b++)
        {
            stand &= d.BreakMandatory[b] == 0 || Route[d.Services + b] >= 0;
        }

        return stand;
    }

    private void RestoreVisit(int v)
    {
        int attached = 0;
        for (int x = d.ServiceFirst[v]; x < d.ServiceFirst[v + 1]; x++)
        {
            attached += Route[x] >= 0 ? 1 : 0;
        }

        if (attached == d.ServiceFirst[v + 1] - d.ServiceFirst[v])
        {
            MarkServed(v);
            return;
        }

        for (int x = d.ServiceFirst[v]; x < d.ServiceFirst[v + 1]; x++)
        {
            if (Route[x] >= 0)
            {
                Detach(x);
            }
        }

        seedCount = 0;
    }
}
