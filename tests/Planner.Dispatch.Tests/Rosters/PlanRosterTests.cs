using NodaTime;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class PlanRosterTests
{
    private static readonly PlanRosterOptions Short = new() { Iterations = 2_000, Workers = 1 };

    [Fact]
    public async Task EveryVisitOfAnEasyDayIsServed()
    {
        PlannedRoster roster = await Plan(Sample.Request());
        Assert.Equal(3, roster.Served);
        Assert.Equal(3, roster.Plan.ServableUpperBound);
        Assert.Empty(roster.MissedMandatory);
        Assert.False(roster.Interrupted);
    }

    [Fact]
    public async Task TheCheckerAcceptsWhatIsHandedOut()
    {
        PlanRequest request = Rich();
        PlannedRoster roster = await Plan(request);
        Assert.Empty(SolutionChecker.Check(request, roster.Plan, roster.Travel.Lookup));
    }

    [Fact]
    public async Task ThePlanStatesWhatItWasMadeFrom()
    {
        PlannedRoster roster = await Plan(Sample.Request());
        Assert.Equal(PlanRequestHash.Of(Sample.Request()), roster.Plan.Origin.InputHash);
        Assert.Equal("2000 iterations", roster.Plan.Origin.Budget);
        Assert.True(roster.Plan.Origin.TravelIsGreatCircle);
        Assert.Equal("", roster.Plan.Origin.TravelHash);
    }

    [Fact]
    public async Task NobodyLeavesEarlierThanNeeded()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("12:00", "12:00")] });
        PlannedRoster roster = await Plan(request with { Visits = [request.Visits[0]] });
        PlannedRoute route = Assert.Single(roster.Plan.Routes);
        Assert.Equal(Sample.At("12:00"), route.Stops[0].Arrival);
        Assert.Equal(Sample.At("12:00") - Duration.FromSeconds(route.Stops[0].Leg.Seconds), route.Departure);
    }

    [Fact]
    public async Task AVisitNobodyCouldMakeIsListedWithTheRuleThatBlocksIt()
    {
        PlanRequest request = Sample.Request().WithNeed("v2", n => n with { AllOf = [new SkillNeed("wound")] });
        PlannedRoster roster = await Plan(request);
        UnassignedVisit left = Assert.Single(roster.Plan.Unassigned);
        Assert.False(left.Servable);
        Assert.Contains(left.Reasons, reason => reason.Rule == RuleCodes.Skill);
        Assert.Equal(2, roster.Plan.ServableUpperBound);
        Assert.Empty(roster.MissedMandatory);
    }

    [Fact]
    public async Task AVisitWithoutRoomIsAFindingWithAReasonForEveryClinician()
    {
        TimeWindow[] noon = [Sample.Window("12:00", "12:00")];
        PlanRequest request = Sample.Request();
        request = request with { Visits = [.. request.Visits.Select(visit => visit with { Windows = noon })] };
        PlannedRoster roster = await Plan(request);
        UnassignedVisit left = Assert.Single(roster.Plan.Unassigned);
        Assert.True(left.Servable);
        Assert.Equal(["a", "b"], left.Reasons.SelectMany(r => r.Clinicians).Select(c => c.Value).Distinct().Order());
        Assert.Single(roster.MissedMandatory);
    }

    [Fact]
    public async Task TheSameBudgetGivesTheSamePlanWithOneWorkerOrTwo()
    {
        PlannedRoster one = await Plan(Rich());
        PlannedRoster two = await Plan(Rich(), Short with { Workers = 2 });
        Assert.Equal(Bytes(one), Bytes(two));
    }

    [Fact]
    public async Task StoppingEarlyKeepsTheBestPlan()
    {
        using var stop = new CancellationTokenSource();
        var watch = new SearchWatcher(() => stop.Cancel());
        var options = new PlanRosterOptions { Seconds = 600, Workers = 1 };
        var desk = new TravelDesk(new NetworkLocator([]));
        PlannedRoster roster = await new PlanRoster(desk, options, watch).RunAsync(Rich(), stop.Token);
        Assert.True(roster.Interrupted);
        Assert.True(roster.Elapsed < TimeSpan.FromSeconds(300), "Stopped long before its time.");
    }

    [Fact]
    public async Task StoppingBeforeThereIsAPlanIsACancellation()
    {
        var desk = new TravelDesk(new NetworkLocator([]));
        var run = new PlanRoster(desk, Short).RunAsync(Sample.Request(), new CancellationToken(canceled: true));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
    }

    private static Task<PlannedRoster> Plan(PlanRequest request, PlanRosterOptions? options = null) =>
        new PlanRoster(new TravelDesk(new NetworkLocator([])), options ?? Short).RunAsync(
            request,
            CancellationToken.None
        );

    private static byte[] Bytes(PlannedRoster roster)
    {
        using var stream = new MemoryStream();
        Formats.PlanWriter.Write(roster.Plan, roster.Request, stream);
        return stream.ToArray();
    }

    /// <summary>Breaks, set-up, two clinicians, an order, a wish, a cap and two tiers.</summary>
    private static PlanRequest Rich()
    {
        var lunch = new Break(Sample.At("11:00"), Sample.At("13:00"), Duration.FromMinutes(30));
        return Sample
            .Request()
            .WithShift("a", s => s with { Breaks = [lunch] })
            .WithVisit(
                "v1",
                v => v with { Services = [Sample.Need(), Sample.Need(45)], SetUp = Duration.FromMinutes(5) }
            )
            .WithVisit("v2", v => v with { Preferred = Sample.Window("10:00", "10:30") })
            .WithPatient("p3", p => p with { ContinuityCaps = [new ContinuityCap(Discipline.RN, 1)] })
            .WithRelation(
                new VisitRelation(RelationKind.Ordered, new VisitId("v2"), new VisitId("v3"), Duration.FromHours(1))
            )
            .WithTerms(
                new PolicyTerm(TermKind.TravelTime, 1),
                new PolicyTerm(TermKind.Waiting, 0.5m, 2),
                new PolicyTerm(TermKind.PreferredWindow, 1, 2)
            );
    }

    private sealed class SearchWatcher(Action onSearch) : IProgress<RosterProgress>
    {
        public void Report(RosterProgress value)
        {
            if (value.Search is not null)
                onSearch();
        }
    }
}
