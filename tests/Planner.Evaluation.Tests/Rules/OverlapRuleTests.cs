using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class OverlapRuleTests
{
    [Fact]
    public void AServiceDoesNotBeginBeforeTheOneBeforeEnds()
    {
        PlanRequest request = Sample.Request().WithVisit("v2", v => v with { Patient = new PatientId("p1") });
        Plan Plan(string start) =>
            Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1").Visit("v2", start)).Build();

        Assert.Empty(Judge.Rules(request, Plan("08:40")));
        Assert.Equal([RuleCodes.Overlap], Judge.Rules(request, Plan("08:39:59")));
    }

    [Theory]
    [InlineData("08:40", true)]
    [InlineData("08:39", false)]
    [InlineData("09:31", false)]
    public void ABreakLiesBetweenItsStops(string start, bool allowed)
    {
        Break coffee = new(Sample.At("08:00"), Sample.At("12:00"), Duration.FromMinutes(30));
        PlanRequest request = Sample.Request().WithShift("a", s => s with { Breaks = [coffee] });
        Plan plan = Judge
            .Draft(request)
            .Route("a-1", "08:00", r => r.Visit("v1").Break(0, start).Visit("v2", "10:00"))
            .Build();

        Assert.Equal(allowed ? [] : [RuleCodes.Overlap], Judge.Rules(request, plan));
    }

    [Fact]
    public void TwoRoutesOfAClinicianDoNotOverlap()
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Shifts = [c.Shifts[0], Sample.Shift("a-2", "08:00", "16:00", "17:00")] });
        Plan Plan(string second) =>
            Judge
                .Draft(request)
                .Route("a-1", "08:00", r => r.Visit("v1"))
                .Route("a-2", second, r => r.Visit("v2"))
                .Build();

        Assert.Empty(Judge.Rules(request, Plan("08:50")));
        Assert.Equal([RuleCodes.Overlap], Judge.Rules(request, Plan("08:49")));
    }
}
