using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class SimultaneousRuleTests
{
    [Theory]
    [InlineData("08:30", true)]
    [InlineData("08:30:01", false)]
    public void SimultaneousVisitsStartAtTheSameMoment(string second, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithRelation(new VisitRelation(RelationKind.Simultaneous, new VisitId("v1"), new VisitId("v2")));
        Plan plan = Judge
            .Draft(request)
            .Route("a-1", "08:00", r => r.Visit("v1", "08:30"))
            .Route("b-1", "08:00", r => r.Visit("v2", second))
            .Build();

        Assert.Equal(allowed ? [] : [RuleCodes.Simultaneous], Judge.Rules(request, plan));
    }

    [Fact]
    public void ItDoesNotBindWhenOneIsLeftOut()
    {
        PlanRequest request = Sample
            .Request()
            .WithRelation(new VisitRelation(RelationKind.Simultaneous, new VisitId("v1"), new VisitId("v2")));

        Assert.Empty(Judge.Rules(request, Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1")).Build()));
    }
}
