using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ServedOnceRuleTests
{
    private static readonly PlanRequest Request = Sample.Request();
    private static readonly Plan Valid = Judge
        .Draft(Request)
        .Route("a-1", "08:00", r => r.Visit("v1").Visit("v2", "11:00"))
        .Build();

    [Fact]
    public void AVisitThatIsNeitherServedNorListedIsMissing() =>
        Assert.Equal([RuleCodes.ServedOnce], Judge.Rules(Request, Valid with { Unassigned = [] }));

    [Fact]
    public void AVisitIsNotServedAndListed() =>
        Assert.Equal(
            [RuleCodes.ServedOnce],
            Judge.Rules(
                Request,
                Valid with
                {
                    Unassigned = [.. Valid.Unassigned, new UnassignedVisit(new VisitId("v1"), true, [])],
                }
            )
        );

    [Fact]
    public void AVisitIsNotListedTwice() =>
        Assert.Equal(
            [RuleCodes.ServedOnce],
            Judge.Rules(Request, Valid with { Unassigned = [.. Valid.Unassigned, .. Valid.Unassigned] })
        );

    [Fact]
    public void AVisitIsNotServedTwice()
    {
        Plan plan = Judge
            .Draft(Request)
            .Route("a-1", "08:00", r => r.Visit("v1"))
            .Route("b-1", "08:00", r => r.Visit("v1"))
            .Build();

        Assert.Equal([RuleCodes.ServedOnce], Judge.Rules(Request, plan));
    }

    [Fact]
    public void AVisitTheRequestDoesNotKnowIsNotServed()
    {
        Plan plan = Judge.Plan(Request).WithStop("v2", s => s with { Visit = new VisitId("v9") });
        PlanRequest without = Request with { Visits = [.. Request.Visits.Where(v => v.Id.Value != "v2")] };

        Assert.Equal([RuleCodes.ServedOnce], Judge.Rules(without, plan));
    }

    [Fact]
    public void AServiceTheVisitDoesNotHaveIsNotServed()
    {
        Plan plan = Judge.Plan(Request).WithStop("v2", s => s with { Service = 1 });

        Assert.Equal([RuleCodes.ServedOnce, RuleCodes.ServedOnce], Judge.Rules(Request, plan));
    }
}
