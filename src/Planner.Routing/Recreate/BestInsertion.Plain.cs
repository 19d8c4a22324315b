namespace Planner.Routing;

internal sealed unsafe partial class BestInsertion<TFeatures>
{
    /// <summary>Of pairs, in mean legs: a place whose bound is further from the best is not kept; half of it for singles.</summary>
    private const double PlainSlack = 3;
    private readonly int[] shut;

    /// <summary>The bounds of <see cref="RouteState{TFeatures}.InsertBound"/> over all places, times asked before legs.</summary>
    private void ScanPlain(int x, CandidateList into, long room)
    {
        data.FetchLegs(x);
        ShutRoutes(x);
        int notBefore = state.Pulled(x, data.WindowEarliest[x]);
        for (int k = data.AbleFirst[x]; k < data.AbleFirst[x + 1]; k++)
        {
            int r = data.AbleRoute[k];
            if (shut[r] == stamp)
            {
                continue;
            }

            int sentinel = data.Depot + r;
            if (state.Next[sentinel] == sentinel)
            {
                if (emptySeen[data.Alike[r]] == stamp)
                {
                    continue;
                }

                emptySeen[data.Alike[r]] = stamp;
            }

            ScanRoutePlain(x, sentinel, notBefore, into, room);
        }
    }

    /// <summary>Marks the routes of those who may not serve x because of who serves its partners.</summary>
    private void ShutRoutes(int x)
    {
        for (int k = data.Different.First[x]; k < data.Different.First[x + 1]; k++)
        {
            int r = state.Route[data.Different.Value[k]];
            if (r >= 0)
            {
                shut[r] = stamp;
            }
        }
    }

    // Long on purpose: the innermost loop of the recreate.
    private void ScanRoutePlain(int x, int sentinel, int notBefore, CandidateList into, long room)
    {
        SearchData d = data;
        int* next = state.Next;
        int* starts = state.Start;
        int* lengths = state.Length;
        int* latest = state.Latest;
        int* travel = d.Travel;
        int* row = d.Row;
        int* column = d.Column;
        int* place = d.Place;
        int* outward = travel + row[x];
        int* inward = d.TravelTo + (column[x] * d.Problem.Travel.LocationCount);
        int services = d.Services;
        int due = latest[x];
        int length = lengths[x];
        int highest = state.Now.MaxLate;
        (long legs, long tardiness, long top) = (d.Weights.Travel, d.Weights.Tardiness, d.Weights.Highest);
        long limit = Math.Min(room, into.Limit - 1);
        int u = sentinel;
        do
        {
            int v = next[u];
            int ready = starts[u] + lengths[u];
            if (u < services && (ready - due) * tardiness > limit)
            {
                return;
            }

            int latestV = latest[v];
            int before = Math.Max(0, starts[v] - latestV);
            if ((Math.Max(notBefore, ready) + length - latestV - before) * tardiness <= limit)
            {
                int from = place[u];
                int to = column[v];
                int legIn = inward[from];
                int legOut = outward[to];
                int direct = u == v ? 0 : travel[row[u] + to];
                int start = Math.Max(notBefore, ready + legIn);
                int late = Math.Max(0, start - due);
                int behind = Math.Max(0, start + length + legOut - latestV);
                int growth = late + Math.Max(0, behind - before);
                long bound =
                    ((legIn + legOut - direct) * legs)
                    + (growth * tardiness)
                    + (Math.Max(0, Math.Max(late, behind) - highest) * top);
                if (bound <= limit && !random.Chance(BlinkOf1024))
                {
                    into.Offer(new Candidate(bound, u, start));
                    limit = Math.Min(room, into.Limit - 1);
                }
            }

            u = v;
        } while (u != sentinel);
    }
}
