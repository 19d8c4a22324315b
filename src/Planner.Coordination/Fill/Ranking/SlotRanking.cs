using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Ranks everybody who waits for one slot of a plan.</summary>
/// <param name="clocks">What runs for those who wait; null = the latest dates of the list alone.</param>
public sealed class SlotRanking(FillBoard board, WaitlistClocks? clocks = null)
{
    private const int MostTried = 10;
    private readonly WaitlistClocks _clocks = clocks ?? WaitlistClocks.None(board.Request.Agency.TimeZone);

    /// <param name="most">How many candidates are told; all are ranked.</param>
    /// <param name="now">When the first is asked; also the moment at which open offers are looked at.</param>
    public RankedSlot Of(OpenSlot slot, int most, Instant now)
    {
        InsertionLimits limits = board.LimitsOf(slot);
        List<(RankKey Key, WaitlistEntry Entry, Insertion Insertion)> fitting = [];
        List<WaitlistEntryId> held = [];
        foreach (WaitlistEntry entry in board.Entries)
        {
            if (board.Scan.Best(board.VisitOf(entry), 1, limits) is not [var cheapest])
            {
                continue;
            }
            if (entry.Hold is { } hold && hold.Until > now)
                held.Add(entry.Id);
            else
                fitting.Add((KeyOf(entry, cheapest), entry, cheapest));
        }
        fitting.Sort((a, b) => a.Key.CompareTo(b.Key));
        CandidateView view = new(board);
        FillCandidate[] candidates =
        [
            .. fitting.Take(most).Select((f, i) => view.Of(i + 1, f.Entry, f.Insertion, f.Key, _clocks)),
        ];
        return new RankedSlot(slot, candidates, fitting.Count, held, Outreach.Of(candidates, now));
    }

    /// <summary>
    /// Who would fit a slot once others change their clinician: the <see cref="MostTried"/> with the least slack and the highest
    /// priority are tried.
    /// </summary>
    public IReadOnlyList<ChainOffer> ChainsFor(OpenSlot slot, int most, Instant now)
    {
        var chains = new ChainOffers(board);
        return
        [
            .. board
                .Entries.Where(e => !(e.Hold?.Until > now))
                .OrderBy(e => RankKey.ClockClass(_clocks.SlackDays(e, slot.From)))
                .ThenByDescending(e => e.Priority)
                .ThenBy(e => e.WaitingSince)
                .Take(MostTried)
                .SelectMany(e => chains.Of(new VisitId(e.Id.Value), 1, slot))
                .OrderBy(offer => offer.Moves.Count)
                .ThenBy(offer => offer.AddedMinutes)
                .Take(most)
                .Select((offer, i) => offer with { Rank = i + 1 }),
        ];
    }

    private RankKey KeyOf(WaitlistEntry entry, Insertion insertion)
    {
        CandidateView view = new(board);
        Instant start = view.StartOf(insertion);
        return RankKey.Of(
            entry,
            _clocks.SlackDays(entry, start),
            view.ContinuityOf(entry, insertion),
            CandidateView.Minutes(insertion.Added),
            Period.DaysBetween(entry.WaitingSince, board.DateOf(start))
        );
    }
}
