using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class SameClinicianRuleTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void OneClinicianServesBothVisits(string second, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithRelation(new VisitRelation(RelationKind.SameClinician, new VisitId("v1"), new VisitId("v2")));
        PlanDraft draft = Judge.Draft(request);
        Plan plan =
            second == "a"
                ? draft.Route("a-1", "08:00", r => r.Visit("v1").Visit("v2")).Build()
                : draft.Route("a-1", "08:00", r => r.Visit("v1")).Route("b-1", "08:00", r => r.Visit("v2")).Build();

        Assert.Equal(allowed ? [] : [RuleCodes.SameClinician], Judge.Rules(request, plan));
    }
}
