using NodaTime;
using Planner.Domain;
using Planner.Evaluation;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class PlanWriterTests
{
    [Fact]
    public void StopsHaveLegsArrivalsAndEnds()
    {
        PlannedRoute route = Route(Sample.Request(), [0, 1]);
        Assert.Equal(("a", "a-1"), (route.Clinician.Value, route.Shift.Value));
        Assert.Equal([new TravelLeg(600, 10_000), new TravelLeg(600, 10_000)], route.Stops.Select(stop => stop.Leg));
        Assert.Equal([Sample.At("08:10"), Sample.At("08:50")], route.Stops.Select(stop => stop.Arrival));
        Assert.Equal([Sample.At("08:40"), Sample.At("09:20")], route.Stops.Select(stop => stop.End));
        Assert.Equal((Sample.At("08:00"), Sample.At("09:40")), (route.Departure, route.Return));
        Assert.Equal(new TravelLeg(1200, 20_000), route.LegHome);
    }

    [Fact]
    public void TheClinicianLeavesAsLateAsTheFirstStopAllows()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("10:00", "11:00")] });
        PlannedRoute route = Route(request, [0]);
        Assert.Equal(Sample.At("09:50"), route.Departure);
        Assert.Equal(Sample.At("10:00"), route.Stops[0].Arrival);
    }

    [Fact]
    public void ABreakInterruptsTheDrive()
    {
        var pause = new Break(Sample.At("08:45"), Sample.At("08:45"), Duration.FromMinutes(30));
        PlannedRoute route = Route(Sample.Request().WithShift("a", s => s with { Breaks = [pause] }), [0, ~0, 1]);
        Assert.Equal(new PlannedBreak(0, Sample.At("08:45"), Sample.At("09:15"), 1), Assert.Single(route.Breaks));
        Assert.Equal(Sample.At("09:20"), route.Stops[1].Arrival);
        Assert.Equal(Sample.At("09:20"), route.Stops[1].Start);
    }

    [Fact]
    public void ABreakAfterTheArrivalIsTakenAtTheDoor()
    {
        var pause = new Break(Sample.At("09:00"), Sample.At("09:00"), Duration.FromMinutes(30));
        PlannedRoute route = Route(Sample.Request().WithShift("a", s => s with { Breaks = [pause] }), [0, ~0, 1]);
        Assert.Equal(Sample.At("08:50"), route.Stops[1].Arrival);
        Assert.Equal(Sample.At("09:30"), route.Stops[1].Start);
    }

    [Fact]
    public void ABreakAtTheEndEndsTheDuty()
    {
        var pause = new Break(Sample.At("11:00"), Sample.At("11:00"), Duration.FromMinutes(30));
        PlannedRoute route = Route(Sample.Request().WithShift("a", s => s with { Breaks = [pause] }), [0, ~0]);
        Assert.Equal(1, Assert.Single(route.Breaks).BeforeStop);
        Assert.Equal(Sample.At("11:30"), route.Return);
    }

    [Fact]
    public void SetUpIsStatedOncePerAddress()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { Address = Sample.Place(10) })
            .WithVisit("v1", v => v with { SetUp = Duration.FromMinutes(5) })
            .WithVisit("v2", v => v with { SetUp = Duration.FromMinutes(5) });
        PlannedRoute route = Route(request, [0, 1]);
        Assert.Equal([Duration.FromMinutes(5), Duration.Zero], route.Stops.Select(stop => stop.SetUp));
        Assert.Equal([Sample.At("08:45"), Sample.At("09:15")], route.Stops.Select(stop => stop.End));
    }

    [Fact]
    public void TheWindowIsTheOneOfTheVisitThatHoldsTheStart()
    {
        TimeWindow[] windows = [Sample.Window("12:00", "13:00"), Sample.Window("09:00", "10:00")];
        PlannedRoute route = Route(Sample.Request().WithVisit("v1", v => v with { Windows = windows }), [0]);
        Assert.Equal(1, route.Stops[0].Window);
    }

    [Fact]
    public void ADayOfSummerTimeIsWrittenInTrueInstants()
    {
        DateTimeZone zone = DateTimeZoneProviders.Tzdb["Europe/Stockholm"];
        var date = new LocalDate(2026, 3, 29);
        Duration later =
            zone.AtStartOfDay(date).ToInstant() - Sample.Day.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
        PlanRequest request = Sample.Request() with
        {
            Agency = new Agency("North", zone),
            From = date,
            To = date,
            Visits = [Sample.Request().Visits[0]],
        };
        request = request
            .WithShift(
                "a",
                s => s with { Start = s.Start + later, SoftEnd = s.SoftEnd + later, HardEnd = s.HardEnd + later }
            )
            .WithVisit(
                "v1",
                v => v with { Windows = [.. v.Windows.Select(w => new TimeWindow(w.Start + later, w.End + later))] }
            );
        PlannedRoute route = Route(request, [0]);
        Assert.Equal(Sample.At("08:10") + later, route.Stops[0].Start);
        Assert.Equal(new LocalTime(9, 10), route.Stops[0].Start.InZone(zone).TimeOfDay);
    }

    private static PlannedRoute Route(PlanRequest request, int[] nodes)
    {
        CompiledProblem compiled = Compiled.Of(request);
        RoutingSolution solution = RouteTiming.Complete(compiled.Problem, [nodes, []])!;
        var unassigned = request
            .Visits.Where((_, v) => !nodes.Contains(v))
            .Select(visit => new UnassignedVisit(visit.Id, true, []));
        Plan plan = PlanWriter.Write(compiled, solution, Origin, [.. unassigned], request.Visits.Count);
        Assert.Empty(SolutionChecker.Check(request, plan, compiled.Travel));
        return Assert.Single(plan.Routes);
    }

    private static PlanOrigin Origin { get; } =
        new()
        {
            EngineVersion = "test",
            InputHash = "",
            Seed = 1,
            Budget = "",
            TravelSource = "grid",
            TravelIsGreatCircle = false,
        };
}
