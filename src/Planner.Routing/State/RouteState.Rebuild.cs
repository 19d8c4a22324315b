namespace Planner.Routing;

internal sealed unsafe partial class RouteState<TFeatures>
{
    /// <summary>Everything left out; breaks stand ready in their routes by earliest start.</summary>
    public void Clear()
    {
        new Span<int>(arena, arenaLength).Clear();
        new Span<int>(Route, d.Nodes).Fill(-1);
        new Span<int>(Start, d.Nodes).Fill(SearchData.Gone);
        new Span<int>(Return, d.Routes).Fill(SearchData.Gone);
        new Span<int>(isDirty, d.Routes).Clear();
        new Span<int>(isStale, d.Routes).Fill(1);
        for (int x = 0; x < d.Nodes; x++)
        {
            (Next[x], Prev[x], Latest[x]) = (x, x, d.Due[x]);
            LowWindow[x] = x < d.Depot ? d.WindowFirst[x] : 0;
        }

        DropQueue();
        (now, seedCount, dirtyCount, trailCount) = (default, 0, 0, 0);
        ClearLengths();
        ClearClinicians();
        for (int v = 0; v < d.Visits; v++)
        {
            MarkLeftOut(v);
        }

        for (int r = 0; r < d.Routes && d.Breaks > 0; r++)
        {
            AttachBreaks(r);
        }

        UpdateBalance();
        for (int r = 0; r < d.Routes; r++)
        {
            Idle[r] = d.UnusedIdle[r];
        }

        IdleLevel = idleLevel;
        Commit();
    }

    /// <summary>Times, sums and cost of the present lists from nothing: the oracle of the incremental way.</summary>
    public bool Retime()
    {
        for (int r = 0; r < d.Routes; r++)
        {
            int sentinel = d.Depot + r;
            if (Count[r] == 0)
            {
                continue;
            }

            SetReturn(r, SearchData.Gone);
            for (int x = Next[sentinel]; x != sentinel; x = Next[x])
            {
                SetStart(x, d.WindowEarliest[LowWindow[x]]);
                Seed(x);
            }

            Seed(sentinel);
            MarkDirty(r);
        }

        RescanMaxLate();
        bool ok = now.Bad == 0 && Raise(long.MaxValue, 1000 + (50 * d.Nodes));
        seedCount = 0;
        if (ok && now.MaxLateIsStale)
        {
            RescanMaxLate();
        }

        if (ok && d.Traits.NeedsWalk)
        {
            WalkDirty();
        }

        return ok;
    }

    private void ClearLengths()
    {
        for (int x = 0; x < d.Services; x++)
        {
            Length[x] = TFeatures.IsRich ? 0 : d.Duration[x];
        }

        for (int b = 0; b < d.Breaks; b++)
        {
            Length[d.Services + b] = d.Problem.Breaks.Length[b];
        }
    }

    private void ClearClinicians()
    {
        for (int r = 0; r < d.Routes; r++)
        {
            Start[d.Depot + r] = d.ShiftStart[r];
        }

        for (int c = 0; c < d.Problem.ClinicianCount; c++)
        {
            ClinicianWork[c] = d.Problem.ClinicianHistory[c];
            now.Work += ClinicianWork[c];
        }
    }

    /// <summary>Breaks of an unused route cost nothing and are at hand when its first stop comes.</summary>
    private void AttachBreaks(int r)
    {
        foreach (int b in Enumerable.Range(0, d.Breaks).OrderBy(b => d.Problem.Breaks.EarliestStart[b]))
        {
            if (d.BreakRoute[b] == r && Route[d.Services + b] < 0)
            {
                AttachBreak(d.Services + b, Prev[d.Depot + r]);
            }
        }
    }
}
