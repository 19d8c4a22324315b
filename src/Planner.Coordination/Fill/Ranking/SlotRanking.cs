using NodaTime;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Coordination;

/// <summary>Ranks everybody who waits for one slot of a plan.</summary>
public sealed class SlotRanking(FillBoard board)
{
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
                fitting.Add((KeyOf(entry, slot, cheapest), entry, cheapest));
        }
        fitting.Sort((a, b) => a.Key.CompareTo(b.Key));
        FillCandidate[] candidates =
        [
            .. fitting.Take(most).Select((f, i) => new CandidateView(board).Of(i + 1, f.Entry, f.Insertion, f.Key)),
        ];
        return new RankedSlot(slot, candidates, fitting.Count, held, Outreach.Of(candidates, now));
    }

    private RankKey KeyOf(WaitlistEntry entry, OpenSlot slot, Insertion insertion)
    {
        LocalDate date = board.DateOf(slot.From);
        int? slack = entry.LatestDate is { } latest ? Period.DaysBetween(date, latest) : null;
        return RankKey.Of(
            entry,
            slack,
            new CandidateView(board).ContinuityOf(entry, insertion),
            CandidateView.Minutes(insertion.Added),
            Period.DaysBetween(entry.WaitingSince, date)
        );
    }
}
