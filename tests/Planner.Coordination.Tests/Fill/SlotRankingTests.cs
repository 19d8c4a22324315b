using NodaTime;
using Planner.Domain;

namespace Planner.Coordination.Tests;

/// <summary>The ranked list of a slot against brute force over every place, and an order reckoned by hand.</summary>
public sealed class SlotRankingTests
{
    private const int Cases = 260;

    [Fact]
    public void OrderAndPricesAgreeWithBruteForceOnSmallDays()
    {
        (int fitting, int pairs, int tied, int lists) = (0, 0, 0, 0);
        for (int seed = 0; seed < Cases; seed++)
        {
            FillBoard board = WaitingDays.Board(seed);
            OpenSlot slot = board.Slots(30).OrderByDescending(s => s.Minutes).ThenBy(s => s.Clinician.Value).First();
            RankedSlot ranked = new SlotRanking(board).Of(slot, 10, slot.From);
            ShouldAgree(board, slot, ranked, seed);
            fitting += ranked.Fitting;
            pairs += ranked.Candidates.Count(c => c.Clinicians.Count == 2);
            tied += board.Solution.Routes[board.RouteOf(slot)].Any(x => x >= 0 && IsOfPair(board, x)) ? 1 : 0;
            lists += ranked.Fitting > 1 ? 1 : 0;
        }

        Assert.True(fitting > 300 && pairs > 10 && tied > 80 && lists > 80, $"{fitting} {pairs} {tied} {lists}");
    }

    [Fact]
    public void ALimitedListHoldsTheFirstAndTellsHowManyFit()
    {
        FillBoard board = WaitingDays.Board(1);
        OpenSlot slot = board.Slots(30).MaxBy(s => s.Minutes)!;
        RankedSlot all = new SlotRanking(board).Of(slot, 10, slot.From);
        RankedSlot one = new SlotRanking(board).Of(slot, 1, slot.From);
        Assert.Equal(all.Fitting, one.Fitting);
        Assert.Equal(all.Candidates[0].Entry.Id, Assert.Single(one.Candidates).Entry.Id);
    }

    [Fact]
    public void AListDoesNotDependOnWhatWasAskedBefore()
    {
        FillBoard board = WaitingDays.Board(3);
        OpenSlot[] slots = [.. board.Slots(30)];
        foreach (OpenSlot slot in slots)
        {
            new SlotRanking(board).Of(slot, 10, slot.From);
        }

        string[] again = [.. slots.Select(s => Text(new SlotRanking(board).Of(s, 10, s.From)))];
        string[] fresh = [.. slots.Select(s => Text(new SlotRanking(WaitingDays.Board(3)).Of(s, 10, s.From)))];
        Assert.Equal(fresh, again);
    }

    private static string Text(RankedSlot ranked) =>
        string.Join(
            "; ",
            ranked.Candidates.Select(c =>
                FormattableString.Invariant($"{c.Entry.Id} {c.Start} {c.AddedMinutes} {string.Join(',', c.Moved)}")
            )
        );

    private static void ShouldAgree(FillBoard board, OpenSlot slot, RankedSlot ranked, int seed)
    {
        Dictionary<string, (decimal Minutes, List<string> Who)> expected = [];
        foreach (WaitlistEntry entry in board.Entries)
        {
            if (new EveryInsertion(board, entry, slot).Cheapest() is { } cheapest)
            {
                expected.Add(entry.Id.Value, cheapest);
            }
        }

        Assert.Equal(expected.Keys.Order(), ranked.Candidates.Select(c => c.Entry.Id.Value).Order());
        foreach (FillCandidate candidate in ranked.Candidates)
        {
            (decimal minutes, List<string> who) = expected[candidate.Entry.Id.Value];
            Assert.True(
                minutes == candidate.AddedMinutes,
                $"seed {seed}, {candidate.Entry.Id}: {minutes}, not {candidate.AddedMinutes}"
            );
            Assert.Contains(string.Join(',', candidate.Clinicians), who);
        }

        IEnumerable<string> order = ranked
            .Candidates.OrderBy(c => ClockOf(c.Entry))
            .ThenBy(c => c.Clinicians.Max(who => StrangerTo(board.PatientOf(c.Entry), who)))
            .ThenBy(c => Math.Floor(expected[c.Entry.Id.Value].Minutes / 10))
            .ThenByDescending(c => c.Entry.Priority)
            .ThenBy(c => c.Entry.Declines.Count)
            .ThenBy(c => c.Entry.WaitingSince)
            .ThenBy(c => expected[c.Entry.Id.Value].Minutes)
            .ThenBy(c => c.Entry.Id.Value, StringComparer.Ordinal)
            .Select(c => c.Entry.Id.Value);
        Assert.Equal(order, ranked.Candidates.Select(c => c.Entry.Id.Value));
    }

    private static bool IsOfPair(FillBoard board, int x)
    {
        int visit = board.Problem.Services.Visit[x];
        return board.Problem.Visits.ServiceFirst[visit + 1] - board.Problem.Visits.ServiceFirst[visit] == 2;
    }

    private static int ClockOf(WaitlistEntry entry)
    {
        int days = entry.LatestDate is { } latest ? Period.DaysBetween(TestKit.Sample.Day, latest) : int.MaxValue;
        int[] limits = [0, 2, 7, int.MaxValue - 1];
        return limits.Count(limit => days > limit);
    }

    /// <summary>0 = knows the clinician, 1 = knows nobody, 2 = knows others.</summary>
    private static int StrangerTo(Patient patient, ClinicianId who) =>
        patient.History.Any(h => h.Clinician == who) ? 0
        : patient.History.Count == 0 ? 1
        : 2;
}
