using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.Orders;
using Planner.TestKit;

namespace Planner.Coordination.Tests;

/// <summary>The slack of those who wait, by rules of the field and by the list.</summary>
public sealed class WaitlistClocksTests
{
    private static readonly WaitlistEntry Admission = new()
    {
        Id = new WaitlistEntryId("W1"),
        Patient = new PatientId("q1"),
        Type = VisitType.StartOfCare,
        Services = [Sample.Need(60)],
        Days = [Sample.Day],
        WaitingSince = Sample.Day,
    };

    [Fact]
    public void AReferralsFortyEightHoursAreTheSlackOfAnAdmission()
    {
        WaitlistClocks clocks = Referred(Sample.At("10:00") - Duration.FromHours(24));
        Assert.Equal(1, clocks.SlackDays(Admission, Sample.At("09:00")));
        Assert.Contains("484.55", clocks.Of(Admission)!.Rule.Citation);
    }

    [Fact]
    public void OnTheLastDayThereIsNoSlackAndASecondTooLateIsABreach()
    {
        WaitlistClocks clocks = Referred(Sample.At("10:00") - Duration.FromHours(48));
        OpenClock clock = clocks.Of(Admission)!;
        Instant last = clock.LatestStart(Duration.FromMinutes(60));
        Assert.Equal(0, clocks.SlackDays(Admission, last));
        Assert.Equal(-1, clocks.SlackDays(Admission, last + Duration.FromSeconds(1)));
    }

    [Fact]
    public void TheEarlierOfClockAndLatestDateCounts()
    {
        WaitlistClocks clocks = Referred(Sample.At("10:00") - Duration.FromHours(24));
        WaitlistEntry soon = Admission with { LatestDate = Sample.Day };
        WaitlistEntry late = Admission with { LatestDate = Sample.Day.PlusDays(9) };
        Assert.Equal(0, clocks.SlackDays(soon, Sample.At("09:00")));
        Assert.Equal(1, clocks.SlackDays(late, Sample.At("09:00")));
    }

    [Fact]
    public void AVisitThatDoesNotMeetTheRuleHasNoClock()
    {
        WaitlistClocks clocks = Referred(Sample.At("10:00") - Duration.FromHours(24));
        WaitlistEntry routine = Admission with { Type = VisitType.Routine };
        WaitlistEntry other = Admission with { Patient = new PatientId("q2") };
        Assert.Null(clocks.SlackDays(routine, Sample.At("09:00")));
        Assert.Null(clocks.SlackDays(other, Sample.At("09:00")));
        Assert.Null(WaitlistClocks.None(DateTimeZone.Utc).SlackDays(Admission, Sample.At("09:00")));
    }

    [Fact]
    public void ARunningClockComesBeforeKnownNursesAndLowCosts()
    {
        FillBoard board = WaitingDays.Board(1);
        OpenSlot slot = board.Slots(30).MaxBy(s => s.Minutes)!;
        RankedSlot usual = new SlotRanking(board).Of(slot, 10, slot.From);
        FillCandidate last = usual.Candidates[^1];
        OpenClock clock = Referred(Sample.At("10:00") - Duration.FromHours(72)).Of(Admission)!;
        var clocks = new WaitlistClocks(
            [clock with { Patient = last.Entry.Patient, Rule = clock.Rule with { Visits = [VisitType.Routine] } }],
            DateTimeZone.Utc
        );
        RankedSlot ranked = new SlotRanking(board, clocks).Of(slot, 10, slot.From);
        Assert.True(usual.Candidates.Count > 1 && usual.Candidates[0].SlackDays is null or > 0);
        Assert.Equal(last.Entry.Id, ranked.Candidates[0].Entry.Id);
        Assert.Contains(clock.Rule.Citation, ranked.Candidates[0].Reasons[0]);
    }

    private static WaitlistClocks Referred(Instant at)
    {
        var orders = new OrdersDocument
        {
            Agency = new Agency("Sample", DateTimeZone.Utc),
            Patients =
            [
                new OrderedPatient
                {
                    Id = Admission.Patient,
                    Name = "Waits",
                    Episode = new CareEpisode
                    {
                        Patient = Admission.Patient,
                        Events = [new EpisodeEvent(EpisodeEventKind.Referral, at)],
                    },
                },
            ],
            Orders = [],
        };
        return WaitlistClocks.Of(orders, RuleBookReader.Standard, Sample.At("07:00"), DateTimeZone.Utc);
    }
}
