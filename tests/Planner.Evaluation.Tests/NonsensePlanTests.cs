using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

/// <summary>The checker never throws, whatever stands in a plan.</summary>
public class NonsensePlanTests
{
    private static readonly PlanCase Valid = RealisticCase.On(new GridTravel());

    private static readonly Instant[] Moments =
    [
        Instant.MinValue,
        Instant.MaxValue,
        default,
        Sample.At("09:00") + Duration.FromNanoseconds(1),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void NonsenseIsReportedAndNeverThrows(int seed)
    {
        Random random = new(seed);
        int broken = 0;
        for (int round = 0; round < 150; round++)
        {
            Plan plan = Valid.Plan;
            for (int edits = random.Next(1, 6); edits > 0; edits--)
                plan = Edit(plan, random);

            broken += SolutionChecker.Check(Valid.Request, plan, Valid.Travel).Count > 0 ? 1 : 0;
            Assert.Equal(13, CostEvaluator.Evaluate(Valid.Request, plan, Valid.Travel).Lines.Count);
        }
        // A few edits hit nothing.
        Assert.InRange(broken, 130, 150);
    }

    private static Plan Edit(Plan plan, Random random)
    {
        int route = random.Next(plan.Routes.Count);
        PlannedRoute[] routes = [.. plan.Routes];
        routes[route] = Edit(routes[route], random);
        return random.Next(12) switch
        {
            0 => plan with { Routes = [.. routes, routes[route]] },
            1 => plan with { Unassigned = [new UnassignedVisit(default, true, [])] },
            2 => plan with
            {
                Cost = [new CostLine((TermKind)77, 9, decimal.MaxValue, decimal.MinValue, decimal.MinValue)],
            },
            3 => plan with { ServableUpperBound = int.MinValue },
            _ => plan with { Routes = routes },
        };
    }

    private static PlannedRoute Edit(PlannedRoute route, Random random) =>
        random.Next(8) switch
        {
            0 => route with { Departure = Moment(random) },
            1 => route with { Return = Moment(random) },
            2 => route with { Clinician = default },
            3 => route with { Shift = default },
            4 => route with { LegHome = new TravelLeg(int.MinValue, int.MaxValue) },
            5 => route with
            {
                Breaks = [new PlannedBreak(random.Next(-2, 3), Moment(random), Moment(random), random.Next(-2, 9))],
            },
            6 => route with { Stops = [] },
            _ => route with { Stops = [.. route.Stops.Select(s => random.Next(3) == 0 ? Edit(s, random) : s)] },
        };

    private static PlannedStop Edit(PlannedStop stop, Random random) =>
        random.Next(8) switch
        {
            0 => stop with { Start = Moment(random) },
            1 => stop with { End = Moment(random) },
            2 => stop with { Arrival = Moment(random) },
            3 => stop with { SetUp = random.Next(2) == 0 ? Duration.MaxValue : Duration.MinValue },
            4 => stop with { Visit = default },
            5 => stop with { Service = random.Next(-3, 4) },
            6 => stop with { Window = random.Next(2) == 0 ? int.MaxValue : int.MinValue },
            _ => stop with { Leg = new TravelLeg(int.MaxValue, int.MinValue) },
        };

    private static Instant Moment(Random random) => Moments[random.Next(Moments.Length)];
}
