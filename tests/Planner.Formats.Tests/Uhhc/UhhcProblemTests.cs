using Planner.Routing;

namespace Planner.Formats.Tests;

public sealed class UhhcProblemTests
{
    private const int Open = RoutingProblem.Unlimited;
    private const string SoftTardiness = "\"total_tardiness\":2";
    private const string HardTardiness = "\"total_tardiness\":\"HARD\"";

    [Fact]
    public void AWindowEndsWhereTheNextBeginsAndTardinessCountsFromItsOwnEnd()
    {
        ServiceTable services = UhhcSample.Problem().Services;
        Assert.Equal([0, 1, 3, 5, 6, 7, 8, 9, 10], services.WindowFirst);
        Assert.Equal([30, 60, 200, 60, 200, 0, 0, 100, 100, 10], services.WindowEarliest);
        Assert.Equal([Open, 199, Open, 199, Open, Open, Open, Open, Open, Open], services.WindowLatest);
        Assert.Equal([90, 120, 260, 120, 260, 300, 300, 400, 400, 50], services.WindowDue);
    }

    [Fact]
    public void ForbiddenTardinessIsALatestStart()
    {
        ServiceTable services = UhhcSample.Problem(SoftTardiness, HardTardiness).Services;
        Assert.Equal([90, 120, 260, 120, 260, 300, 300, 400, 400, 50], services.WindowLatest);
        Assert.All(services.WindowDue, due => Assert.Equal(Open, due));
    }

    [Fact]
    public void ForbiddenTardinessOfTheEndLeavesTimeForTheService()
    {
        string text = UhhcSample
            .Changed(SoftTardiness, HardTardiness)
            .Replace("at_service_start", "at_service_end", StringComparison.Ordinal);
        ServiceTable services = UhhcSample.Read(text).ToProblem().Services;
        Assert.Equal([75, 100, 240, 90, 230, 290, 288, 375, 375, 45], services.WindowLatest);
    }

    [Fact]
    public void AWindowThatIsTooShortForOneServiceIsLeftOutForBoth()
    {
        string text = UhhcSample
            .Changed(SoftTardiness, HardTardiness)
            .Replace("at_service_start", "at_service_end", StringComparison.Ordinal)
            .Replace("{\"start\":60,\"end\":120}", "{\"start\":60,\"end\":85}", StringComparison.Ordinal);
        RoutingProblem problem = UhhcSample.Read(text).ToProblem();
        Assert.Equal([0, 1, 2, 3, 4, 5, 6, 7, 8], problem.Services.WindowFirst);
        Assert.Equal(200, problem.Services.WindowEarliest[1]);
    }

    [Fact]
    public void OnlyTheAbleAndTheWelcomeMayServe()
    {
        bool[] allowed = UhhcSample.Problem().Assignments.Allowed;
        Assert.Equal([true, true, false], allowed[0..3]);
        Assert.Equal([false, true, true], allowed[6..9]);
        Assert.Equal([false, false, true], allowed[21..24]);
    }

    [Fact]
    public void WhatIsPricedCostsInsteadOfExcluding()
    {
        RoutingProblem problem = UhhcSample.Problem(
            "\"travel_time\":3",
            "\"travel_time\":3,\"qualification\":11,\"incompabilities\":13,\"working_time\":2"
        );
        Assert.All(problem.Assignments.Allowed, Assert.True);
        Assert.Equal([30, 30, 41], problem.Assignments.Cost[0]![0..3]);
        Assert.Equal([57, 57, 61], problem.Assignments.Cost[0]![15..18]);
        Assert.Equal([21, 23, 10], problem.Assignments.Cost[0]![21..24]);
        Assert.Equal(5, problem.Weights.TravelTime.UnitCost);
    }

    [Fact]
    public void AForbiddenPreferenceExcludesTheOthers()
    {
        string text = UhhcSample
            .Changed("\"caregiver_preferences\":7", "\"caregiver_preferences\":\"HARD\"")
            .Replace("[\"c3\"]", "[\"c3\"],\"optional\":true", StringComparison.Ordinal);
        bool[] allowed = UhhcSample.Read(text).ToProblem().Assignments.Allowed;
        Assert.Equal([false, false, false, false, false, true], allowed[15..21]);
    }

    [Fact]
    public void ShiftsBeginHardAndEndSoftUnlessOvertimeIsForbidden()
    {
        RouteTable routes = UhhcSample.Problem().Routes;
        Assert.Equal([60, 0, 0], routes.ShiftStart);
        Assert.Equal([480, 600, 500], routes.SoftEnd);
        Assert.Equal([Open, Open, Open], routes.HardEnd);
        Assert.Equal([0, 0, 1], routes.StartLocation);
        Assert.Equal([1, 0, 1], routes.EndLocation);
        Assert.False(routes.DepartsAtShiftStart);
        Assert.Equal(
            [480, 600, 500],
            UhhcSample.Problem("\"total_extra_time\":10", "\"total_extra_time\":\"HARD\"").Routes.HardEnd
        );
    }

    [Theory]
    [InlineData("bazirha")]
    [InlineData("bazirha-caie")]
    public void SomeOriginsDepartAtTheShiftStart(string origin)
    {
        string text = UhhcSample
            .Changed("\"generated\"", $"\"{origin}\"")
            .Replace("true", "false", StringComparison.Ordinal);
        Assert.True(UhhcSample.Read(text).ToProblem().Routes.DepartsAtShiftStart);
    }

    [Fact]
    public void LunchIsABreakAtAStop()
    {
        BreakTable breaks = UhhcSample.Problem().Breaks;
        Assert.Equal([0, 2], breaks.Route);
        Assert.Equal([180, 180], breaks.EarliestStart);
        Assert.Equal([360, 360], breaks.LatestStart);
        Assert.Equal([30, 30], breaks.Length);
        Assert.Equal([false, false], breaks.Mandatory);
        Assert.True(breaks.AtStop && breaks.WaitBehindFirstIsFree);
        Assert.Equal(330, UhhcSample.Problem("at_service_start", "at_service_end").Breaks.LatestStart[0]);
    }

    [Fact]
    public void StrictPairsHaveTwoCaregiversAndOneWindow()
    {
        RelationTable relations = UhhcSample.Problem().Relations;
        Assert.Equal(
            [
                [1, 2],
                [3, 4],
                [5, 6],
            ],
            relations.DifferentClinician
        );
        Assert.Equal(
            [
                [1, 2],
            ],
            relations.SameWindow
        );
    }

    [Fact]
    public void RelaxedFreesTheIndependentPairsAlone()
    {
        RelationTable relations = UhhcSample.Problem(isRelaxed: true).Relations;
        Assert.Equal(
            [
                [3, 4],
                [5, 6],
            ],
            relations.DifferentClinician
        );
        Assert.Empty(relations.SameWindow);
    }

    [Fact]
    public void SynchronizationTiesTheStartsInTheOrderOfTheServices()
    {
        RelationTable relations = UhhcSample.Problem().Relations;
        Assert.Equal([3, 5], relations.From);
        Assert.Equal([4, 6], relations.To);
        Assert.Equal([15, 0], relations.Min);
        Assert.Equal([45, 0], relations.Max);
    }

    [Fact]
    public void EveryComponentHasItsTerm()
    {
        RoutingWeights weights = UhhcSample.Problem().Weights;
        TermWeight[] terms =
        [
            weights.TravelTime,
            weights.Tardiness,
            weights.HighestTardiness,
            weights.Waiting,
            weights.Overtime,
            weights.HighestIdle,
            weights.MissedBreak,
            weights.WorkBalance,
        ];
        Assert.Equal([3, 2, 5, 1, 10, 4, 60, 1], terms.Select(t => t.UnitCost));
    }

    [Fact]
    public void OnlyOptionalPatientsHaveAPrice()
    {
        VisitTable visits = UhhcSample.Problem().Visits;
        Assert.Equal([true, false, true, true, true], visits.Mandatory);
        Assert.Equal(100, visits.LeaveOutCost[1]);
        Assert.All(
            UhhcSample.Problem("\"optional_patients\":100", "\"optional_patients\":\"HARD\"").Visits.Mandatory,
            Assert.True
        );
    }

    [Fact]
    public void TravelKeepsItsDirection()
    {
        TravelTable travel = UhhcSample.Problem().Travel;
        Assert.Equal(4, travel.Ticks[(0 * 6) + 2]);
        Assert.Equal(3, travel.Ticks[(2 * 6) + 0]);
    }
}
