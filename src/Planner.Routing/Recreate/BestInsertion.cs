namespace Planner.Routing;

/// <summary>
/// Puts a visit at its best place: all places by lower bound, then exact evaluation in that order until no bound can win.
/// A visit that costs more than leaving it out, or fits nowhere, goes to the bank.
/// </summary>
internal sealed unsafe partial class BestInsertion<TFeatures>
    where TFeatures : struct, IFeatureSet
{
    // Hard windows make many cheap places infeasible: more are kept then.
    private static readonly int FirstKept = TFeatures.IsRich ? 32 : 12;
    private static readonly int SecondKept = TFeatures.IsRich ? 48 : 32;
    private static readonly int PairsKept = TFeatures.IsRich ? 24 : 8;
    private const int BlinkOf1024 = 8;
    private readonly RouteState<TFeatures> state;
    private readonly SearchData data;
    private readonly SearchRandom random;
    private readonly CandidateList first;
    private readonly CandidateList second;
    private readonly CandidateList singles;
    private readonly CandidateList pairs = new(PairsKept);
    private readonly int[] emptySeen;
    private int stamp;

    public BestInsertion(MoveContext<TFeatures> context)
    {
        (state, data, random) = (context.State, context.Data, context.Random);
        emptySeen = new int[data.Routes];
        long slack = TFeatures.IsRich ? CandidateList.NoSlack : (long)(PlainSlack * data.MeanLeg);
        first = new CandidateList(FirstKept, slack);
        second = new CandidateList(SecondKept, slack);
        singles = new CandidateList(FirstKept, slack / 2);
        shut = new int[data.Routes];
        nodeSeen = new int[data.Nodes];
    }

    /// <summary>
    /// Inserts a visit that is neither in routes nor in the bank. False: the guide cost now exceeds the limit; the caller undoes.
    /// </summary>
    /// <param name="everywhere">True: all places are looked at, in large problems too.</param>
    public bool Insert(int visit, long limit, bool everywhere = true)
    {
        looksEverywhere = everywhere || data.Services < (data.Traits.BoundsAreExact ? ManyServices : ManyRichServices);
        int x = data.ServiceFirst[visit];
        int services = data.ServiceFirst[visit + 1] - x;
        Totals before = state.Now;
        int mark = state.Mark;
        long leaveOut = state.LeaveOutGuide(visit);
        long most = Math.Min(limit, state.Guide + leaveOut);
        bool placed = services switch
        {
            1 => InsertSingle(x, most),
            2 => InsertPair(x, most),
            _ => InsertChain(x, services, most),
        };
        if (!placed)
        {
            state.Undo(mark, before);
            state.MarkLeftOut(visit);
        }

        return state.Guide <= limit;
    }

    private bool InsertSingle(int x, long most)
    {
        if (TFeatures.IsRich && data.Traits.BoundsAreExact)
        {
            return InsertExactly(x, most);
        }

        Scan(x, singles, most);
        return TakeBest(singles, x, -1, most);
    }

    private bool InsertPair(int x, long most)
    {
        Scan(x, first, most);
        Scan(x + 1, second, most);
        pairs.Clear();
        for (int i = 0; i < first.Count; i++)
        {
            for (int j = 0; j < second.Count && first[i].Bound + second[j].Bound < pairs.Limit; j++)
            {
                OfferPair(x, first[i], second[j]);
            }
        }

        return TakeBest(pairs, x, x + 1, most);
    }

    /// <summary>The bound of two places together: each service starts no earlier than its partner's start asks for.</summary>
    private void OfferPair(int x, in Candidate a, in Candidate b)
    {
        int start = a.Start;
        int partner = b.Start;
        state.AlignPair(x, ref start, ref partner);
        long bound = b.Bound + (start > a.Start ? state.InsertBound(x, a.Node, start) : a.Bound);
        if (bound >= pairs.Limit)
        {
            return;
        }

        bound += partner > b.Start ? state.InsertBound(x + 1, b.Node, partner) - b.Bound : 0;
        pairs.Offer(new Candidate(bound, a.Node, start, b.Node));
    }

    private bool InsertChain(int x, int services, long most)
    {
        bool placed = true;
        for (int k = 0; k < services && placed; k++)
        {
            placed = InsertSingle(x + k, most);
        }

        return placed;
    }

    /// <summary>Exact evaluation in order of bound; the winner is attached and settled.</summary>
    private bool TakeBest(CandidateList list, int x, int partner, long most)
    {
        Totals before = state.Now;
        int mark = state.Mark;
        long start = state.Guide;
        long best = most;
        int winner = -1;
        int tried = 0;
        for (; tried < list.Count && start + list[tried].Bound <= best; tried++)
        {
            state.Undo(mark, before);
            if (Put(list[tried], x, partner, best))
            {
                best = state.Guide - 1;
                winner = tried;
            }
        }

        if (winner >= 0 && winner == tried - 1)
        {
            return true;
        }

        state.Undo(mark, before);
        return winner >= 0 && Put(list[winner], x, partner, long.MaxValue);
    }

    private bool Put(in Candidate place, int x, int partner, long most)
    {
        if (!state.MayServe(x, state.RouteOf(place.Node)))
        {
            return false;
        }

        state.Attach(x, place.Node);
        if (partner >= 0)
        {
            if (!state.MayServe(partner, state.RouteOf(place.Second)))
            {
                return false;
            }

            state.Attach(partner, place.Second);
        }

        return state.Settle(most);
    }

    private void Scan(int x, CandidateList into, long most)
    {
        into.Clear();
        stamp++;
        long room = most - state.Guide;
        if (!TFeatures.IsRich)
        {
            ScanPlain(x, into, room);
            return;
        }

        ScanRich(x, into, room);
    }
}
