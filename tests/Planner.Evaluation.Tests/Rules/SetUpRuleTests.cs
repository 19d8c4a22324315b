using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class SetUpRuleTests
{
    private static readonly PlanRequest Request = Sample
        .Request()
        .WithVisit("v1", v => v with { SetUp = Duration.FromMinutes(5) })
        .WithVisit("v2", v => v with { SetUp = Duration.FromMinutes(7), Patient = new PatientId("p1") });

    [Fact]
    public void SetUpIsDueOncePerAddress()
    {
        Plan plan = Judge.Plan(Request);

        Assert.Equal(Duration.FromMinutes(5), plan.Stop("v1").SetUp);
        Assert.Equal(Duration.Zero, plan.Stop("v2").SetUp);
        Assert.Empty(Judge.Rules(Request, plan));
    }

    [Fact]
    public void ASetUpTooManyOrTooFewIsAViolation()
    {
        Plan plan = Judge.Plan(Request);

        Assert.Equal(
            [RuleCodes.SetUp],
            Judge.Rules(Request, plan.WithStop("v1", s => s with { SetUp = Duration.Zero }))
        );
        Assert.Equal(
            [RuleCodes.SetUp],
            Judge.Rules(Request, plan.WithStop("v2", s => s with { SetUp = Duration.FromMinutes(7) }))
        );
    }

    [Fact]
    public void NoSetUpIsDueAtTheStartPlace()
    {
        PlanRequest request = Request.WithPatient("p1", p => p with { Address = Sample.Place(0) });
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1")).Build();

        Assert.Equal(Duration.Zero, plan.Stop("v1").SetUp);
        Assert.Empty(Judge.Rules(request, plan));
    }
}
