using Planner.TestKit;

namespace Planner.Routing.Tests;

/// <summary>Exact times of fixed routes, against an independent method of the test kit.</summary>
public class RouteTimingTests
{
    [Fact]
    public void TheRoutesOfAnOptimumAreTimedAtTheOptimum()
    {
        for (int seed = 0; seed < 150; seed++)
        {
            RoutingProblem problem = TinyProblems.Random(seed);
            (TieredCost cost, RoutingSolution optimum) = ExhaustiveEnumerator.Optimum(problem);
            RoutingSolution? timed = RouteTiming.Complete(problem, optimum.Routes);
            Assert.NotNull(timed);
            Judge.ShouldAccept(problem, timed);
            Assert.Equal(cost, SolutionPricing.Price(problem, timed));
        }
    }

    [Fact]
    public void ThePreferredStartIsKeptWhereNothingSpeaksAgainstIt()
    {
        RoutingSolution? timed = RouteTiming.Complete(
            OneVisit(preferred: 50, hardEnd: 100),
            [
                [0],
            ]
        );
        Assert.Equal(50, timed!.ServiceStart[0]);
        Assert.Equal((40, 70), (timed.Departure[0], timed.Return[0]));
    }

    [Fact]
    public void TheShiftsEndLimitsHowFarAStartMoves()
    {
        RoutingSolution? timed = RouteTiming.Complete(
            OneVisit(preferred: 50, hardEnd: 65),
            [
                [0],
            ]
        );
        Assert.Equal(45, timed!.ServiceStart[0]);
    }

    [Fact]
    public void RoutesThatMissTheShiftsEndHaveNoTimes() =>
        Assert.Null(
            RouteTiming.Complete(
                OneVisit(preferred: 50, hardEnd: 29),
                [
                    [0],
                ]
            )
        );

    [Fact]
    public void AStopWhereItMayNotStandHasNoTimes()
    {
        RoutingProblem problem = OneVisit(preferred: 50, hardEnd: 100);
        problem.Assignments.Allowed[0] = false;
        Assert.Null(
            RouteTiming.Complete(
                problem,
                [
                    [0],
                ]
            )
        );
    }

    /// <summary>10 ticks there, 10 of service, 10 back.</summary>
    private static RoutingProblem OneVisit(int preferred, int hardEnd)
    {
        RoutingProblem p = SynchronizedDay.Create(1, visits: 1, clinicians: 1);
        return p with
        {
            Services = p.Services with
            {
                Visit = [0],
                WindowFirst = [0, 1],
                WindowEarliest = [0],
                WindowLatest = [RoutingProblem.Unlimited],
                WindowDue = [RoutingProblem.Unlimited],
                PreferredEarliest = [preferred],
                PreferredLatest = [preferred],
                Location = [1],
                Duration = [10],
                SetUp = [0],
                Points = [0],
                PinnedRank = [-1],
            },
            Visits = p.Visits with { ServiceFirst = [0, 1] },
            Routes = p.Routes with { HardEnd = [hardEnd] },
            Relations = RelationTable.None,
            Assignments = new AssignmentTable { Allowed = [true], Cost = [null, null, null] },
            Travel = p.Travel with { Ticks = [0, 10, 10, 0] },
            Weights = p.Weights with { PreferredWindow = new TermWeight(1), Waiting = new TermWeight(1) },
        };
    }
}
