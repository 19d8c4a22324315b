namespace Planner.Routing;

/// <summary>
/// Where bounds are exact the cheapest place found is taken at once. Large problems look beside listed neighbours, and now and
/// then through all routes: looking further whenever there is no place beside a neighbour costs three times as much and gains
/// nothing (measured), for it is mostly the limit that is passed.
/// </summary>
internal sealed unsafe partial class BestInsertion<TFeatures>
{
    private const int ManyServices = 200;
    private const int FullScanOf1024 = 16;
    private const int SecondLookOf1024 = 32;
    private readonly int[] nodeSeen;
    private bool looksEverywhere;
    private long cheapest;
    private int cheapestNode;

    private bool InsertExactly(int x, long most)
    {
        (cheapest, cheapestNode) = (most - state.Guide + 1, -1);
        bool scansAll = looksEverywhere || random.Chance(FullScanOf1024);
        if (!scansAll)
        {
            stamp++;
            LookBeside(x);
            LookAtEmptyRoutes(x);
        }

        if (scansAll || (cheapestNode < 0 && random.Chance(SecondLookOf1024)))
        {
            LookEverywhere(x);
        }

        if (cheapestNode < 0)
        {
            return false;
        }

        state.Attach(x, cheapestNode);
        return state.Settle(most);
    }

    private void LookBeside(int x)
    {
        int* list = data.Predecessors + (x * SearchData.ListLength);
        for (int k = 0; k < SearchData.ListLength && list[k] >= 0; k++)
        {
            if (state.Route[list[k]] >= 0)
            {
                nodeSeen[list[k]] = stamp;
                Look(x, list[k]);
            }
        }

        list = data.Successors + (x * SearchData.ListLength);
        for (int k = 0; k < SearchData.ListLength && list[k] >= 0; k++)
        {
            if (state.Route[list[k]] >= 0 && nodeSeen[state.Prev[list[k]]] != stamp)
            {
                Look(x, state.Prev[list[k]]);
            }
        }
    }

    private void LookAtEmptyRoutes(int x)
    {
        for (int k = data.AbleFirst[x]; k < data.AbleFirst[x + 1]; k++)
        {
            int r = data.AbleRoute[k];
            if (state.Count[r] == 0 && emptySeen[data.Alike[r]] != stamp)
            {
                emptySeen[data.Alike[r]] = stamp;
                Look(x, data.Depot + r);
                if (data.IsUniform)
                {
                    return;
                }
            }
        }
    }

    private void LookEverywhere(int x)
    {
        stamp++;
        LookAtEmptyRoutes(x);
        for (int k = data.AbleFirst[x]; k < data.AbleFirst[x + 1]; k++)
        {
            int r = data.AbleRoute[k];
            if (state.Count[r] > 0)
            {
                LookAlong(x, data.Depot + r);
            }
        }
    }

    private void LookAlong(int x, int sentinel)
    {
        int last = data.WindowLatest[x];
        int u = sentinel;
        do
        {
            Look(x, u);
            u = state.Next[u];
        } while (u != sentinel && state.Start[u] <= last);
    }

    private void Look(int x, int u)
    {
        long cost = state.PlaceCost(x, u, cheapest);
        if (cost < cheapest && !random.Chance(BlinkOf1024) && (data.IsUniform || state.MayServe(x, state.RouteOf(u))))
        {
            (cheapest, cheapestNode) = (cost, u);
        }
    }
}
