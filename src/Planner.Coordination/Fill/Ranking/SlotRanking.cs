using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Ranks everybody who waits for one slot of a plan.</summary>
/// <param name="clocks">What runs for those who wait; null = the latest dates of the list alone.</param>
public sealed class SlotRanking(FillBoard board, WaitlistClocks? clocks = null)
{
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
