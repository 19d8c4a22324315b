using NodaTime;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class ProblemCompilerTests
{
    private const int Eight = 8 * 3600;

    [Fact]
    public void AShiftBecomesARouteAndADayADuty()
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician(
                "a",
                c =>
                    c with
                    {
                        Shifts =
                        [
                            Sample.Shift("a-1", "08:00", "11:00", "11:30"),
                            Sample.Shift("a-2", "13:00", "16:00", "17:00"),
                        ],
                        Limits = new DailyLimits { MaxVisits = 3, MaxWork = Duration.FromSeconds(99.5) },
                    }
            );
        RoutingProblem problem = Compiled.Of(request).Problem;
        Assert.Equal([0, 0, 1], problem.Routes.Clinician);
        Assert.Equal([0, 0, 1], problem.Routes.Duty);
        Assert.Equal([Eight, 13 * 3600, Eight], problem.Routes.ShiftStart);
        Assert.Equal([11 * 3600 + 1800, 17 * 3600, 17 * 3600], problem.Routes.HardEnd);
        Assert.Equal([3, RoutingProblem.Unlimited], problem.Duties.MaxServices);
        Assert.Equal([99, RoutingProblem.Unlimited], problem.Duties.MaxWork);
    }

    [Fact]
    public void EqualPointsAreOnePlace()
    {
        RoutingProblem problem = Compiled
            .Of(Sample.Request().WithPatient("p2", p => p with { Address = Sample.Place(10) }))
            .Problem;
        Assert.Equal(3, problem.Travel.LocationCount);
        Assert.Equal(problem.Services.Location[0], problem.Services.Location[1]);
        Assert.Equal(600, problem.Travel.Ticks[problem.Services.Location[0]]);
        Assert.Equal(10_000, problem.Travel.Metres[problem.Services.Location[0]]);
    }

    [Fact]
    public void DurationsFollowDisciplineAndPaceRoundedUp()
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("b", c => c with { Discipline = Discipline.LPN, PacePercent = 133 })
            .WithNeed(
                "v1",
                n =>
                    n with
                    {
                        Disciplines = [Discipline.RN, Discipline.LPN],
                        DurationByDiscipline = new Dictionary<Discipline, Duration>
                        {
                            [Discipline.LPN] = Duration.FromSeconds(1001),
                        },
                    }
            );
        RoutingProblem problem = Compiled.Of(request).Problem;
        Assert.Equal(2, problem.Services.DurationClassCount);
        Assert.Equal(1800, problem.Services.Duration[problem.Routes.DurationClass[0]]);
        Assert.Equal(1332, problem.Services.Duration[problem.Routes.DurationClass[1]]);
    }

    [Fact]
    public void WindowsAreSortedJoinedAndCutToTheHorizon()
    {
        TimeWindow[] windows =
        [
            Sample.Window("14:00", "23:00"),
            Sample.Window("09:00", "10:00"),
            Sample.Window("09:30", "11:00"),
        ];
        RoutingProblem problem = Compiled
            .Of(Sample.Request().WithVisit("v1", v => v with { Windows = windows }))
            .Problem;
        Assert.Equal([0, 2, 3, 4], problem.Services.WindowFirst);
        Assert.Equal([9 * 3600, 14 * 3600], problem.Services.WindowEarliest[..2]);
        Assert.Equal([11 * 3600, 17 * 3600], problem.Services.WindowLatest[..2]);
    }

    [Fact]
    public void APinnedStartIsTheOnlyStart()
    {
        PlanRequest request = Sample.Request() with
        {
            Pins = new Pins { Starts = [new StartPin(new VisitId("v1"), Sample.At("09:15"))] },
        };
        RoutingProblem problem = Compiled.Of(request).Problem;
        Assert.Equal(9 * 3600 + 900, problem.Services.WindowEarliest[0]);
        Assert.Equal(9 * 3600 + 900, problem.Services.WindowLatest[0]);
    }

    [Fact]
    public void APinOutsideTheWindowsLeavesNoStart()
    {
        PlanRequest request = Sample.Request() with
        {
            Pins = new Pins { Starts = [new StartPin(new VisitId("v1"), Sample.At("18:00"))] },
        };
        Assert.Equal([RuleCodes.Window], Compiled.Of(request).Rules("v1", "a"));
    }

    [Fact]
    public void TwoServicesStartTogetherWithDifferentClinicians()
    {
        RelationTable relations = Compiled
            .Of(Sample.Request().WithVisit("v2", v => v with { Services = [Sample.Need(), Sample.Need()] }))
            .Problem.Relations;
        Assert.Equal([(1, 2, 0, 0)], Gaps(relations));
        Assert.Equal(
            [
                [1, 2],
            ],
            relations.DifferentClinician
        );
    }

    [Fact]
    public void GapsAreRoundedInward()
    {
        var relation = new VisitRelation(
            RelationKind.Ordered,
            new VisitId("v1"),
            new VisitId("v3"),
            Duration.FromMilliseconds(1500),
            Duration.FromMilliseconds(9500)
        );
        Assert.Equal([(0, 2, 2, 9)], Gaps(Compiled.Of(Sample.Request().WithRelation(relation)).Problem.Relations));
    }

    [Fact]
    public void AnOpenGapHasNoGreatest()
    {
        var relation = new VisitRelation(RelationKind.Ordered, new VisitId("v1"), new VisitId("v2"));
        RelationTable relations = Compiled.Of(Sample.Request().WithRelation(relation)).Problem.Relations;
        Assert.Equal([(0, 1, 0, RoutingProblem.Unlimited)], Gaps(relations));
    }

    [Fact]
    public void DifferentCliniciansBindEveryPairOfServices()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Services = [Sample.Need(), Sample.Need()] })
            .WithRelation(new VisitRelation(RelationKind.DifferentClinicians, new VisitId("v1"), new VisitId("v2")))
            .WithRelation(new VisitRelation(RelationKind.SameClinician, new VisitId("v2"), new VisitId("v3")));
        RelationTable relations = Compiled.Of(request).Problem.Relations;
        Assert.Equal(
            [
                [0, 1],
                [0, 2],
                [1, 2],
            ],
            relations.DifferentClinician
        );
        Assert.Equal(
            [
                [2, 3],
            ],
            relations.SameClinician
        );
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(0, 0)]
    public void ACapLeavesRoomForNewcomers(int cap, int newcomers)
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient(
                "p1",
                p =>
                    p with
                    {
                        History = [new CareHistory(new ClinicianId("a"), Sample.Day)],
                        ContinuityCaps = [new ContinuityCap(Discipline.RN, cap)],
                    }
            );
        ClinicianCap compiled = Assert.Single(Compiled.Of(request).Problem.Relations.Caps);
        Assert.Equal([0], compiled.Services);
        Assert.Equal([false, true], compiled.Counted);
        Assert.Equal(newcomers, compiled.Max);
    }

    [Fact]
    public void WeightsBecomeCostUnitsExactly()
    {
        RoutingWeights weights = Compiled
            .Of(
                Sample
                    .Request()
                    .WithTerms(
                        new PolicyTerm(TermKind.TravelTime, 1.25m),
                        new PolicyTerm(TermKind.TravelDistance, 0.5m, 2),
                        new PolicyTerm(TermKind.MissedBreak, 30, 3)
                    )
            )
            .Problem.Weights;
        Assert.Equal(new TermWeight(12_500, 1), weights.TravelTime);
        Assert.Equal(new TermWeight(300, 2), weights.TravelDistance);
        Assert.Equal(new TermWeight(18_000_000, 3), weights.MissedBreak);
        Assert.False(weights.Waiting.IsActive);
    }

    [Theory]
    [InlineData(true, 50, 51)]
    [InlineData(true, 0, 1)]
    [InlineData(false, 50, 6_000_000)]
    [InlineData(false, 0, 120_000)]
    public void LeavingAVisitOutHasItsPrice(bool mandatory, int priority, long price)
    {
        PlanRequest request = Sample
            .Request()
            .WithTerms(new PolicyTerm(TermKind.OptionalVisit, 10))
            .WithVisit("v1", v => v with { Mandatory = mandatory, Priority = priority });
        Assert.Equal(price, Compiled.Of(request).Problem.Visits.LeaveOutCost[0]);
    }

    [Fact]
    public void DueTimesWishesAndSetUpAreKept()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit(
                "v1",
                v =>
                    v with
                    {
                        LatestEnd = Sample.At("12:00"),
                        Preferred = Sample.Window("09:00", "09:00"),
                        SetUp = Duration.FromSeconds(90.2),
                        PointsHundredths = 125,
                    }
            );
        ServiceTable services = Compiled.Of(request).Problem.Services;
        Assert.Equal([12 * 3600, RoutingProblem.Unlimited], services.WindowDue[..2]);
        Assert.Equal([9 * 3600, int.MinValue], services.PreferredEarliest[..2]);
        Assert.Equal([9 * 3600, RoutingProblem.Unlimited], services.PreferredLatest[..2]);
        Assert.Equal(91, services.SetUp[0]);
        Assert.Equal(125, services.Points[0]);
        Assert.True(services.DueAtEnd);
    }

    [Fact]
    public void BreaksBelongToTheirRoute()
    {
        var lunch = new Break(Sample.At("11:00"), Sample.At("13:00"), Duration.FromMinutes(30));
        var coffee = new Break(Sample.At("09:00"), Sample.At("10:00"), Duration.FromMinutes(10), Mandatory: false);
        BreakTable breaks = Compiled
            .Of(Sample.Request().WithShift("b", s => s with { Breaks = [lunch, coffee] }))
            .Problem.Breaks;
        Assert.Equal([1, 1], breaks.Route);
        Assert.Equal([11 * 3600, 9 * 3600], breaks.EarliestStart);
        Assert.Equal([13 * 3600, 10 * 3600], breaks.LatestStart);
        Assert.Equal([1800, 600], breaks.Length);
        Assert.Equal([true, false], breaks.Mandatory);
    }

    [Fact]
    public void ATimeCenturiesAwayIsRefusedInWords()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { LatestEnd = Instant.FromUtc(2626, 1, 1, 0, 0) });
        Assert.Contains("eight years", Assert.Throws<InvalidInputException>(() => Compiled.Of(request)).Message);
    }

    private static (int, int, int, int)[] Gaps(RelationTable relations) =>
        [.. relations.From.Select((from, k) => (from, relations.To[k], relations.Min[k], relations.Max[k]))];
}
