namespace Planner.Routing;

internal sealed unsafe partial class Ruin<TFeatures>
{
    private const int BankShare = 300;
    private const int FromBank = 4;

    // Measured: most of what stays out for so long cannot be served at all, and trying it in every ruin takes the time from
    // the rest of the day; a little is still tried, for now and then there is room.
    private const int RuinsInVain = 2000;
    private const int BankShareInVain = 60;
    private const int FromBankShareInVain = 128;
    private long leastLeftOut = long.MaxValue;
    private int vainRuins;

    private bool IsInVain => vainRuins > RuinsInVain && state.Now.LeftOut > 0;

    private void CountVainRuins()
    {
        vainRuins = state.Now.LeftOut < leastLeftOut ? 0 : vainRuins + 1;
        leastLeftOut = Math.Min(leastLeftOut, state.Now.LeftOut);
    }

    private void ChooseFromBank()
    {
        if (IsInVain && !random.Chance(FromBankShareInVain))
        {
            return;
        }

        int most = Math.Min(FromBank, state.Now.BankCount);
        for (int k = 0; k < most; k++)
        {
            int visit = state.Bank[random.Below(state.Now.BankCount)];
            AddVisit(visit);
        }
    }

    private const int MostStopsOfRoom = 5;

    /// <summary>
    /// Makes room for a left-out visit: for each of its services some stops of one able route around a time it may start at.
    /// False when nothing is left out that could be served.
    /// </summary>
    private bool ChooseRoom()
    {
        int visit = DrawLeftOut();
        if (visit < 0)
        {
            return false;
        }

        AddVisit(visit);
        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            int able = data.AbleFirst[x + 1] - data.AbleFirst[x];
            int at = windows.Time(x);
            ChooseAround(data.Depot + data.AbleRoute[data.AbleFirst[x] + random.Below(able)], at);
        }

        return true;
    }

    /// <summary>A mandatory visit rather than an optional one, when three draws show any.</summary>
    private int DrawLeftOut()
    {
        int drawn = -1;
        for (int k = 0; k < 3 && state.Now.BankCount > 0; k++)
        {
            int visit = state.Bank[random.Below(state.Now.BankCount)];
            if (data.Hopeless[visit] == 0 && (drawn < 0 || data.Mandatory[visit] != 0))
            {
                drawn = visit;
            }
        }

        return drawn;
    }

    private void ChooseAround(int sentinel, int at)
    {
        int u = sentinel;
        for (int v = state.Next[u]; v < data.Depot && state.Start[v] < at; v = state.Next[v])
        {
            u = v;
        }

        int stops = 1 + random.Below(MostStopsOfRoom);
        for (int back = random.Below(stops + 1); back > 0 && u < data.Depot; back--)
        {
            u = state.Prev[u];
        }

        for (u = state.Next[u]; stops > 0 && u < data.Depot; u = state.Next[u])
        {
            stops--;
            Add(u);
        }
    }
}
