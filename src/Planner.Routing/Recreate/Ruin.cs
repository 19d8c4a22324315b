namespace Planner.Routing;

/// <summary>
/// Chooses whole visits to take out, together: strings of neighbouring routes (60 %), nearest neighbours (20 %), late ones
/// (10 %), one time slot (10 %); one time in ten also most of one route. While visits are left out, three ruins in ten make room
/// for one of them, fewer when that has long been in vain. Left-out visits join, a few at a time.
/// </summary>
internal sealed unsafe partial class Ruin<TFeatures>
    where TFeatures : struct, IFeatureSet
{
    private const int LargestSize = 12;
    private const int LongestString = 10;
    private readonly RouteState<TFeatures> state;
    private readonly SearchData data;
    private readonly SearchRandom random;
    private readonly WindowSampler<TFeatures> windows;
    private readonly int[] chosen;
    private readonly int[] isChosen;
    private readonly int[] routeSeen;
    private readonly int[] leftOutSeen;
    private int stamp;

    public Ruin(MoveContext<TFeatures> context)
    {
        (state, data, random) = (context.State, context.Data, context.Random);
        windows = new WindowSampler<TFeatures>(context);
        chosen = new int[data.Visits];
        isChosen = new int[data.Visits];
        routeSeen = new int[data.Routes];
        leftOutSeen = new int[data.Visits];
    }

    public int Count { get; private set; }

    /// <summary>Some of them were left out before.</summary>
    public bool HasLeftOut { get; private set; }

    /// <summary>Visits taken out (neither in routes nor in the bank) after <see cref="TakeOut"/>.</summary>
    public Span<int> Visits => chosen.AsSpan(0, Count);

    public bool WasLeftOut(int visit) => leftOutSeen[visit] == stamp;

    /// <summary>False: nothing to take out, or what remains is infeasible; the caller undoes.</summary>
    public bool TakeOut()
    {
        (Count, HasLeftOut) = (0, false);
        stamp++;
        CountVainRuins();
        Choose();
        ChooseFromBank();
        for (int k = 0; k < Count; k++)
        {
            Release(chosen[k]);
        }

        return Count > 0 && state.Settle(long.MaxValue);
    }

    private void Choose()
    {
        if (state.Now.BankCount > 0 && random.Chance(IsInVain ? BankShareInVain : BankShare) && ChooseRoom())
        {
            return;
        }

        int seed = random.Below(data.Services);
        int size = 1 + random.Below(Math.Min(LargestSize, data.Visits));
        int kind = random.Below(10);
        switch (kind)
        {
            case < 6:
                ChooseStrings(seed, size);
                break;
            case < 8:
                ChooseNeighbours(seed, size);
                break;
            case 8:
                ChooseLate(size);
                break;
            default:
                ChooseSameTime(seed, size);
                break;
        }

        if (random.Below(10) == 0)
        {
            ChooseRoute(seed);
        }
    }

    private void ChooseStrings(int seed, int size)
    {
        int longest = 1 + random.Below(LongestString);
        int strings = (size + longest - 1) / longest;
        ChooseString(seed, longest, ref strings);
        for (int k = 0; k < SearchData.ListLength && strings > 0; k++)
        {
            ChooseString(data.Predecessors[(seed * SearchData.ListLength) + k], longest, ref strings);
        }
    }

    /// <summary>A run of stops that holds x, one per route.</summary>
    private void ChooseString(int x, int longest, ref int strings)
    {
        if (x < 0 || state.Route[x] < 0 || routeSeen[state.Route[x]] == stamp)
        {
            return;
        }

        strings--;
        routeSeen[state.Route[x]] = stamp;
        int length = 1 + random.Below(Math.Min(state.Count[state.Route[x]], longest));
        int y = x;
        for (int back = random.Below(length); back > 0 && state.Prev[y] < data.Depot; back--)
        {
            y = state.Prev[y];
        }

        for (; length > 0 && y < data.Depot; y = state.Next[y])
        {
            length -= y < data.Services ? 1 : 0;
            Add(y);
        }
    }

    private void ChooseNeighbours(int seed, int size)
    {
        Add(seed);
        int* list = ((random.Next() & 1) == 0 ? data.Predecessors : data.Successors) + (seed * SearchData.ListLength);
        for (int k = 0; k < SearchData.ListLength && Count < size && list[k] >= 0; k++)
        {
            if (random.Below(3) > 0)
            {
                Add(list[k]);
            }
        }
    }

    private void ChooseLate(int size)
    {
        for (int k = 0; k < size; k++)
        {
            int latest = random.Below(data.Services);
            for (int other = 0; other < 3; other++)
            {
                int y = random.Below(data.Services);
                latest = Lateness(y) > Lateness(latest) ? y : latest;
            }

            Add(latest);
        }
    }

    private int Lateness(int x) => state.Start[x] - state.Latest[x];

    private void ChooseSameTime(int seed, int size)
    {
        Add(seed);
        long at = state.Route[seed] >= 0 ? state.Start[seed] : data.WindowEarliest[data.WindowFirst[seed]];
        int near = (data.TimeSpan / 16) + random.Below((data.TimeSpan / 16) + 1);
        for (int tries = 8 * size; tries > 0 && Count < size; tries--)
        {
            int y = random.Below(data.Services);
            if (state.Route[y] >= 0 && Math.Abs((long)state.Start[y] - at) <= near)
            {
                Add(y);
            }
        }
    }

    /// <summary>A whole route, or half of the time a part of it up to one of its ends, and up to three neighbours.</summary>
    private void ChooseRoute(int seed)
    {
        if (state.Route[seed] < 0)
        {
            return;
        }

        int sentinel = data.Depot + state.Route[seed];
        bool whole = (random.Next() & 1) == 0;
        bool tail = (random.Next() & 1) == 0;
        for (
            int x = whole || !tail ? state.Next[sentinel] : seed;
            x != sentinel && (whole || tail || x != seed);
            x = state.Next[x]
        )
        {
            Add(x);
        }

        for (int k = random.Below(4); k > 0; k--)
        {
            Add(data.Predecessors[(seed * SearchData.ListLength) + random.Below(SearchData.ListLength)]);
        }
    }

    /// <summary>Breaks and list ends are passed over.</summary>
    private void Add(int x)
    {
        if (x >= 0 && x < data.Services)
        {
            AddVisit(data.VisitOf[x]);
        }
    }

    private void AddVisit(int visit)
    {
        if (isChosen[visit] != stamp && data.Hopeless[visit] == 0)
        {
            isChosen[visit] = stamp;
            chosen[Count++] = visit;
        }
    }

    private void Release(int visit)
    {
        bool fromBank = state.BankAt[visit] >= 0;
        if (fromBank)
        {
            state.MarkServed(visit);
            leftOutSeen[visit] = stamp;
            HasLeftOut = true;
        }

        for (int x = data.ServiceFirst[visit]; x < data.ServiceFirst[visit + 1]; x++)
        {
            if (!fromBank)
            {
                state.Detach(x);
            }

            if (TFeatures.IsRich && data.Traits.ManyWindows && data.WindowSpan[x] > 1)
            {
                int choice = random.Below(4) == 0 ? data.WindowFirst[x + 1] - data.WindowFirst[x] : 1;
                state.LimitWindow(x, data.WindowFirst[x] + random.Below(choice));
            }
        }

        if (windows.IsBound(visit) && random.Below(3) == 0)
        {
            windows.Rebind(visit);
        }
    }
}
