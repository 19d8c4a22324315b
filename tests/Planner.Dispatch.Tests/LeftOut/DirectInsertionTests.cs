using NodaTime;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class DirectInsertionTests
{
    [Fact]
    public void AVisitWithRoomIsPutIn()
    {
        RoutingSolution better = Improve(
            Sample.Request(),
            [
                [0, 2],
                [],
            ]
        );
        Assert.Equal(
            [
                [0, 1, 2],
                [],
            ],
            better.Routes
        );
    }

    [Fact]
    public void BothServicesOfAVisitArePutInWithDifferentClinicians()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v2", v => v with { Services = [Sample.Need(), Sample.Need()] });
        RoutingSolution better = Improve(
            request,
            [
                [0],
                [3],
            ]
        );
        Assert.Equal(better.ServiceStart[1], better.ServiceStart[2]);
        Assert.NotEqual(-1, better.ServiceStart[1]);
        Assert.NotEqual(RouteOf(better, 1), RouteOf(better, 2));
    }

    [Fact]
    public void ACapIsKept()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { Address = Sample.Place(20), ContinuityCaps = [new(Discipline.RN, 1)] })
            .WithVisit("v3", v => v with { Patient = new PatientId("p2") });
        RoutingSolution better = Improve(
            request,
            [
                [0],
                [2],
            ]
        );
        Assert.Equal(1, RouteOf(better, 1));
    }

    [Fact]
    public void ABreakThatIsDueIsTakenInARouteThatWasUnused()
    {
        var lunch = new Break(Sample.At("11:00"), Sample.At("12:00"), Duration.FromMinutes(30));
        PlanRequest request = Sample
            .Request()
            .WithShift("b", s => s with { Breaks = [lunch] })
            .WithPatient("p2", p => p with { ExcludedClinicians = [new ClinicianId("a")] });
        RoutingSolution better = Improve(
            request,
            [
                [0, 2],
                [],
            ]
        );
        Assert.Equal(1, RouteOf(better, 1));
        Assert.NotEqual(-1, better.BreakStart[0]);
    }

    [Fact]
    public void AVisitThatFitsNowhereStaysOut()
    {
        TimeWindow[] noon = [Sample.Window("12:00", "12:00")];
        PlanRequest request = Sample.Request();
        request = request with { Visits = [.. request.Visits.Select(visit => visit with { Windows = noon })] };
        Assert.Equal(
            -1,
            Improve(
                request,
                [
                    [0],
                    [1],
                ]
            ).ServiceStart[2]
        );
    }

    [Fact]
    public void AnOptionalVisitIsLeftToTheSearch()
    {
        PlanRequest request = Sample.Request().WithVisit("v2", v => v with { Mandatory = false });
        Assert.Equal(
            -1,
            Improve(
                request,
                [
                    [0, 2],
                    [],
                ]
            ).ServiceStart[1]
        );
    }

    private static RoutingSolution Improve(PlanRequest request, int[][] routes)
    {
        RoutingProblem problem = Compiled.Of(request).Problem;
        RoutingSolution start = RouteTiming.Complete(problem, routes)!;
        RoutingSolution better = new DirectInsertion(problem).Improve(start);
        Assert.Empty(RoutingSolutionChecker.Check(problem, better));
        return better;
    }

    private static int RouteOf(RoutingSolution solution, int service) =>
        Array.FindIndex(solution.Routes, route => route.Contains(service));
}
