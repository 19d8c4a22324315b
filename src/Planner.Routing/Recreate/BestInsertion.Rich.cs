namespace Planner.Routing;

internal sealed unsafe partial class BestInsertion<TFeatures>
{
    // Measured at 600 services with skills and breaks: lists alone lose more than they save.
    private const int ManyRichServices = 1500;
    private const int FullRichScanOf1024 = 200;
    private const int SecondRichLookOf1024 = 256;

    /// <summary>Bounds of places: beside listed neighbours in large problems, else and now and then in all able routes.</summary>
    private void ScanRich(int x, CandidateList into, long room)
    {
        if (!looksEverywhere && !random.Chance(FullRichScanOf1024))
        {
            ScanBeside(x, into, room);
            if (into.Count > 0 || !random.Chance(SecondRichLookOf1024))
            {
                return;
            }

            stamp++;
        }

        data.FetchLegs(x);
        for (int k = data.AbleFirst[x]; k < data.AbleFirst[x + 1]; k++)
        {
            int r = data.AbleRoute[k];
            if (!IsSeenEmpty(r) && HasRoom(x, r) && state.MayServe(x, r))
            {
                ScanRoute(x, data.Depot + r, into, room);
            }
        }
    }

    /// <summary>An empty route whose like was looked at in this scan.</summary>
    private bool IsSeenEmpty(int r)
    {
        if (state.Count[r] > 0)
        {
            return false;
        }

        bool isSeen = emptySeen[data.Alike[r]] == stamp;
        emptySeen[data.Alike[r]] = stamp;
        return isSeen;
    }

    /// <summary>Points and number of services leave room for x; while limits may be broken at a price, always.</summary>
    private bool HasRoom(int x, int r) => state.BadPrice > 0 || state.Carries(r, data.Points[x], 1);

    private void ScanBeside(int x, CandidateList into, long room)
    {
        int* list = data.Predecessors + (x * SearchData.ListLength);
        for (int k = 0; k < SearchData.ListLength && list[k] >= 0; k++)
        {
            for (int u = list[k]; state.Route[u] >= 0 && nodeSeen[u] != stamp; u = state.Next[u])
            {
                OfferOnce(x, u, into, room);
                if (!state.IsBreak(state.Next[u]))
                {
                    break;
                }
            }
        }

        list = data.Successors + (x * SearchData.ListLength);
        for (int k = 0; k < SearchData.ListLength && list[k] >= 0; k++)
        {
            int u = state.Route[list[k]] >= 0 ? list[k] : -1;
            do
            {
                u = u < 0 ? u : state.Prev[u];
                OfferOnce(x, u, into, room);
            } while (u >= 0 && state.IsBreak(u));
        }

        ScanEmptyRoutes(x, into, room);
    }

    private void ScanEmptyRoutes(int x, CandidateList into, long room)
    {
        for (int k = data.AbleFirst[x]; k < data.AbleFirst[x + 1]; k++)
        {
            int r = data.AbleRoute[k];
            if (state.Count[r] == 0 && !IsSeenEmpty(r) && HasRoom(x, r) && state.MayServe(x, r))
            {
                ScanRoute(x, data.Depot + r, into, room);
            }
        }
    }

    private void OfferOnce(int x, int u, CandidateList into, long room)
    {
        if (u < 0 || nodeSeen[u] == stamp)
        {
            return;
        }

        nodeSeen[u] = stamp;
        int r = state.RouteOf(u);
        if (HasRoom(x, r) && state.MayServe(x, r))
        {
            Offer(x, u, into, room);
        }
    }

    private void Offer(int x, int u, CandidateList into, long room)
    {
        long bound = state.InsertBound(x, u);
        if (bound <= room && bound < into.Limit && !random.Chance(BlinkOf1024))
        {
            into.Offer(new Candidate(bound, u, state.BoundStart));
        }
    }

    /// <summary>Times are asked before legs: a place before which x cannot be done in time costs two reads.</summary>
    private void ScanRoute(int x, int sentinel, CandidateList into, long room)
    {
        int r = sentinel - data.Depot;
        state.Refresh(r);
        int last = data.WindowLatest[data.WindowFirst[x + 1] - 1];
        int done = data.WindowEarliest[state.LowWindow[x]];
        done += data.Duration[(x * data.DurationClasses) + data.DurationClass[r]];
        int u = sentinel;
        do
        {
            long late = Math.Max(0, (long)state.Start[u] - data.Due[x]) * data.Weights.Tardiness;
            if (u < data.Depot && (late > into.Limit || late > room || state.Start[u] > last))
            {
                return;
            }

            int v = state.Next[u];
            if (done <= state.Slack[v] + (v < data.Services ? data.SetUp[v] : 0))
            {
                Offer(x, u, into, room);
            }

            u = v;
        } while (u != sentinel);
    }
}
