namespace Planner.Routing;

/// <summary>What the order of a route's stops must and what it tells.</summary>
internal static class RepairOrder
{
    /// <summary>Pinned stops come first, in their order; stops that may not change places keep theirs.</summary>
    public static bool Holds(RepairData data, ReadOnlySpan<int> stops)
    {
        int rank = -1;
        int published = -1;
        bool free = false;
        foreach (int x in stops)
        {
            int pinned = data.Problem.Services.PinnedRank[x];
            bool fixedPlace = data.Freedom[x] == RepairFreedom.Times;
            if ((pinned >= 0 && (free || pinned < rank)) || (fixedPlace && data.Rank[x] < published))
            {
                return false;
            }

            free |= pinned < 0;
            rank = Math.Max(rank, pinned);
            published = fixedPlace ? data.Rank[x] : published;
        }

        return true;
    }

    /// <summary>1 where the clinician must be called: other stops or another order than published, and not informed.</summary>
    public static int ChangedBy(RepairData data, int route, ReadOnlySpan<int> stops) =>
        !data.Repair.Informed[data.Problem.Routes.Clinician[route]]
        && !stops.SequenceEqual(data.Repair.Published[route])
            ? 1
            : 0;
}
