using NetTopologySuite.Geometries;
using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class CostEvaluatorTests
{
    [Fact]
    public void TravelIsPricedByTheMinuteAndTheKilometre()
    {
        Assert.Equal((60m, 120m), Line(Sample.Request(), TermKind.TravelTime, 2));
        Assert.Equal((60m, 21m), Line(Sample.Request(), TermKind.TravelDistance, 0.35m));
    }

    [Fact]
    public void OvertimeIsTheReturnAfterTheSoftEnd()
    {
        PlanRequest request = Sample.Request().WithShift("a", s => s with { SoftEnd = Sample.At("10:15") });

        Assert.Equal((15m, 30m), Line(request, TermKind.Overtime, 2));
        Assert.Equal((0m, 0m), Line(Sample.Request(), TermKind.Overtime, 2));
    }

    [Fact]
    public void LateArrivalIsPenalisedPerMinute()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { LatestEnd = Sample.At("08:35") })
            .WithVisit("v2", v => v with { LatestEnd = Sample.At("09:20") })
            .WithVisit("v3", v => v with { LatestEnd = Sample.At("09:40:30") });

        Assert.Equal((24.5m, 49m), Line(request, TermKind.Tardiness, 2));
        Assert.Equal((19.5m, 19.5m), Line(request, TermKind.HighestTardiness, 1));
    }

    [Fact]
    public void WaitingIsWhatIsNeitherWorkNorTravelNorBreak()
    {
        Break coffee = new(Sample.At("08:40"), Sample.At("09:00"), Duration.FromMinutes(10));
        PlanRequest request = Sample
            .Request()
            .WithShift("a", s => s with { Breaks = [coffee] })
            .WithTerms(new PolicyTerm(TermKind.Waiting, 1));
        Plan plan = Judge
            .Draft(request)
            .Route("a-1", "08:00", r => r.Visit("v1", "08:15").Break(0, "08:45").Visit("v2", "09:30"))
            .Build();

        // 5 min before the first visit; 45 min between them less 10 of driving and 10 of break.
        Assert.Equal(30m, plan.Cost[0].Quantity);
    }

    [Theory]
    [InlineData("09:00", "09:10", 10)]
    [InlineData("08:00", "08:45", 5)]
    [InlineData("08:00", "08:50", 0)]
    [InlineData("08:50", "08:50", 0)]
    public void AStartOutsideThePreferredWindowCostsItsDistance(string start, string end, int minutes)
    {
        PlanRequest request = Sample.Request().WithVisit("v2", v => v with { Preferred = Sample.Window(start, end) });

        Assert.Equal((minutes, 3m * minutes), Line(request, TermKind.PreferredWindow, 3));
    }

    [Fact]
    public void SomebodyNotPreferredCostsPerService()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p1", p => p with { PreferredClinicians = [new ClinicianId("b")] })
            .WithPatient("p2", p => p with { PreferredClinicians = [new ClinicianId("b"), new ClinicianId("a")] });

        Assert.Equal((1m, 10m), Line(request, TermKind.PreferredClinician, 10));
    }

    [Fact]
    public void SomebodyNewCostsWhereTheHistoryHasTheDiscipline()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p1", p => p with { History = [new CareHistory(new ClinicianId("b"), Sample.Day)] })
            .WithPatient("p2", p => p with { History = [new CareHistory(new ClinicianId("a"), Sample.Day)] })
            .WithPatient("p3", p => p with { History = [new CareHistory(new ClinicianId("gone"), Sample.Day)] });

        Assert.Equal((1m, 15m), Line(request, TermKind.Continuity, 15));
        PlanRequest therapist = request.WithClinician("b", c => c with { Discipline = Discipline.PT });
        Assert.Equal((0m, 0m), Line(therapist, TermKind.Continuity, 15));
    }

    [Fact]
    public void VisitsOutsideThePreferredAreasCost()
    {
        Geometry near = new GeometryFactory().ToGeometry(new Envelope(0, 0.2, -1, 1));
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { PreferredAreas = [new AreaId("near")] }) with
        {
            Areas = [new ServiceArea(new AreaId("near"), "Near", near)],
        };

        Assert.Equal((1m, 5m), Line(request, TermKind.PreferredArea, 5));
    }

    [Fact]
    public void OptionalVisitsLeftOutCostByPriority()
    {
        PlanRequest request = Sample.Request().WithVisit("v3", v => v with { Mandatory = false, Priority = 30 });
        request = request with
        {
            Visits = [.. request.Visits, Sample.Visit("v4", "p1") with { Mandatory = false, Priority = 0 }],
        };
        request = request.WithTerms(new PolicyTerm(TermKind.OptionalVisit, 100));
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1").Visit("v2")).Build();

        Assert.Equal(new CostLine(TermKind.OptionalVisit, 1, 100, 0.62m, 62), plan.Cost[0]);
    }

    [Fact]
    public void MandatoryVisitsLeftOutStandAboveAllTiers()
    {
        PlanRequest request = Sample.Request().WithVisit("v3", v => v with { Priority = 80 });
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1")).Build();

        CostBreakdown cost = CostEvaluator.Evaluate(request, plan, new GridTravel());

        Assert.Equal((2, 132m), (cost.MandatoryLeftOut, cost.LeftOutCost));
        Assert.Equal(132m, cost.Tier(0));
        Assert.Equal(20m, cost.Tier(1));
    }

    [Fact]
    public void OptionalBreaksNotTakenCostInUsedRoutesOnly()
    {
        Break rest = new(Sample.At("09:00"), Sample.At("12:00"), Duration.FromMinutes(10), false);
        PlanRequest request = Sample
            .Request()
            .WithShift("a", s => s with { Breaks = [rest, rest] })
            .WithShift("b", s => s with { Breaks = [rest] });

        Assert.Equal((2m, 16m), Line(request, TermKind.MissedBreak, 8));
    }

    [Fact]
    public void WorkBalanceIsTheDistanceFromTheMeanHistoryIncluded()
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("b", c => c with { WorkedLately = Duration.FromMinutes(50) });

        // "a" works 150 min: the mean is 100.
        Assert.Equal((100m, 50m), Line(request, TermKind.WorkBalance, 0.5m));
        PlanRequest odd = Sample.Request().WithClinician("b", c => c with { WorkedLately = Duration.FromSeconds(1) });
        Assert.Equal(150m, Line(odd, TermKind.WorkBalance, 1).Quantity);
    }

    [Fact]
    public void OnlyTermsOfThePolicyHaveLines()
    {
        PlanRequest request = Sample
            .Request()
            .WithTerms(new PolicyTerm(TermKind.Waiting, 1, 2), new PolicyTerm(TermKind.TravelTime, 1));

        CostBreakdown cost = CostEvaluator.Evaluate(request, Judge.Plan(request), new GridTravel());

        Assert.Equal([TermKind.TravelTime, TermKind.Waiting], cost.Lines.Select(l => l.Term));
        Assert.Equal([1, 2], cost.Lines.Select(l => l.Tier));
    }

    [Fact]
    public void SingleVisitsAnswerForWhatTheyAdd()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { PreferredClinicians = [new ClinicianId("b")] })
            .WithTerms(new PolicyTerm(TermKind.TravelTime, 2), new PolicyTerm(TermKind.PreferredClinician, 10));

        CostBreakdown cost = CostEvaluator.Evaluate(request, Judge.Plan(request), new GridTravel());

        Assert.Equal(
            ["v1 TravelTime 20", "v2 TravelTime 20", "v3 TravelTime 20", "v2 PreferredClinician 10"],
            cost.Visits.Select(v => $"{v.Visit} {v.Term} {v.Cost:0}")
        );
    }

    /// <summary>Quantity and cost of a term in the plan that serves "v1", "v2" and "v3" in turn.</summary>
    private static (decimal Quantity, decimal Cost) Line(PlanRequest request, TermKind term, decimal weight)
    {
        PlanRequest priced = request.WithTerms(new PolicyTerm(term, weight));
        CostLine line = Assert.Single(CostEvaluator.Evaluate(priced, Judge.Plan(priced), new GridTravel()).Lines);
        return (line.Quantity, line.Cost);
    }
}
