using NodaTime;
using Planner.Domain;

namespace Planner.Coordination.Tests;

public sealed class RepairPlanTests
{
    private static readonly Instant Eight = SmallDay.At("08:00");

    [Fact]
    public void AQuietDayNeedsNobody()
    {
        RepairProposal proposal = RepairDays.Quiet().Repaired().Proposals[0];
        Assert.Empty(proposal.Calls);
        Assert.Empty(proposal.Changes);
    }

    [Fact]
    public void TheStopsOfWhoCallsOutGoToTheColleague()
    {
        RemainingDay day = SmallDay.Published().After(new ClinicianOut(SmallDay.Id(), Eight, new ClinicianId("a")));
        RepairProposal fewest = day.Repaired().Proposals[0];
        Assert.Equal(["p1", "p2", "p3", "b"], fewest.CallIds());
        Assert.All(fewest.Changes, change => Assert.Equal(ChangeReason.Disturbed, change.Reason));
        Assert.All(fewest.Changes, change => Assert.Equal("b", change.ToClinician?.Value));
        Assert.Empty(fewest.Lost);
    }

    [Fact]
    public void ACancelledVisitCallsNobody()
    {
        RemainingDay day = SmallDay.Published().After(new VisitCancelled(SmallDay.Id(), Eight, SmallDay.Visit("v2")));
        Assert.Empty(day.Repaired().Proposals[0].Calls);
    }

    [Fact]
    public void AnUrgentVisitGoesWhereNobodyElseIsMoved()
    {
        RemainingDay day = SmallDay.Published().After(RepairDays.Urgent("u", "p2", "12:00", "12:10"));
        RepairProposal fewest = day.Repaired().Proposals[0];
        Assert.Equal("b", Assert.Single(fewest.Calls).Id);
        Assert.Equal(ChangeReason.New, Assert.Single(fewest.Changes).Reason);
    }

    [Fact]
    public void WhereNothingFitsTheCheapestBudgetIsNamed()
    {
        RemainingDay day = SmallDay.Published().After(new ClinicianOut(SmallDay.Id(), Eight, new ClinicianId("a")));
        RepairOutcome outcome = day.Repaired(new RepairBudget { MaxPeople = 2 });
        Assert.Empty(outcome.Proposals);
        Assert.Equal(4, outcome.Cheapest?.People);
        Assert.Empty(outcome.Cheapest!.Proposal.Lost);
    }

    [Fact]
    public void WhereTheShiftIsTooSmallTheCheapestBudgetNamesItsMinutes()
    {
        var late = new ClinicianLate(SmallDay.Id(), Eight, new ClinicianId("a"), SmallDay.At("11:20"));
        RemainingDay day = SmallDay.Published(request => WithoutColleague(request)).After(late);
        RepairOutcome outcome = day.Repaired(new RepairBudget { MaxShift = Duration.FromMinutes(5) });
        Assert.Empty(outcome.Refused);
        Assert.True(outcome.Cheapest?.Shift >= Duration.FromMinutes(60));
    }

    [Fact]
    public void LessImportantWorkGivesWayAndIsNamed()
    {
        RemainingDay day = SmallDay
            .Published(request => WithoutColleague(request))
            .After(RepairDays.Urgent("u", "p3", "12:00", "12:00"));
        var tight = day.Request.Visits.Select(v =>
            v.Id.Value == "v3" ? v with { Windows = [new(v.Windows[0].Start, SmallDay.At("12:00"))], Priority = 20 } : v
        );
        day = day with { Request = day.Request with { Visits = [.. tight] } };
        RepairProposal proposal = day.Repaired(new RepairBudget { MaxShift = Duration.FromMinutes(10) }).Proposals[0];
        LostVisit bumped = Assert.Single(proposal.Bumped);
        Assert.Equal("v3", bumped.Visit.Value);
        Assert.Equal(["u"], bumped.For.Select(visit => visit.Value));
    }

    [Fact]
    public void MoreImportantWorkDoesNotGiveWay()
    {
        RemainingDay day = SmallDay
            .Published(request => WithoutColleague(request))
            .After(RepairDays.Urgent("u", "p3", "12:00", "12:00", priority: 50));
        RepairProposal proposal = day.Repaired(new RepairBudget { MaxShift = Duration.FromMinutes(10) }).Proposals[0];
        Assert.Empty(proposal.Bumped);
        Assert.Equal("u", Assert.Single(proposal.Lost).Visit.Value);
    }

    [Fact]
    public void TheNumberOfWorkersChangesNothing()
    {
        RemainingDay day = SmallDay.Published().After(new ClinicianOut(SmallDay.Id(), Eight, new ClinicianId("a")));
        var one = day.Repaired(workers: 1).Proposals.Select(Told);
        var two = day.Repaired(workers: 2).Proposals.Select(Told);
        Assert.Equal(one, two);
    }

    [Fact]
    public void NoProposalIsBeatenInEverything()
    {
        RemainingDay day = SmallDay.Published().After(RepairDays.Urgent("u", "p1", "09:00", "12:00"));
        var proposals = day.Repaired().Proposals;
        Assert.DoesNotContain(
            proposals,
            a =>
                proposals.Any(b =>
                    !ReferenceEquals(a, b)
                    && b.Calls.Count <= a.Calls.Count
                    && b.Driving <= a.Driving
                    && b.Overtime <= a.Overtime
                    && b.Cost <= a.Cost
                    && (b.Calls.Count < a.Calls.Count || b.Cost < a.Cost)
                )
        );
    }

    private static PlanRequest WithoutColleague(PlanRequest request) =>
        request with
        {
            Clinicians =
            [
                .. request.Clinicians.Select(c => c.Id.Value == "b" ? c with { Discipline = Discipline.PT } : c),
            ],
            Visits =
            [
                .. request.Visits.Select(v =>
                    v.Id.Value == "v4" ? v with { Services = [TestKit.Sample.Need(30, Discipline.PT)] } : v
                ),
            ],
        };

    private static string Told(RepairProposal proposal) =>
        $"{proposal.Cost} {string.Join(",", proposal.CallIds())} {string.Join(";", proposal.Changes)}";
}
