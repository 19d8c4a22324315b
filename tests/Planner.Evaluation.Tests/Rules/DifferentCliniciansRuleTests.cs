using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class DifferentCliniciansRuleTests
{
    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void NoClinicianServesBothVisits(string second, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithRelation(new VisitRelation(RelationKind.DifferentClinicians, new VisitId("v1"), new VisitId("v2")));
        PlanDraft draft = Judge.Draft(request);
        Plan plan =
            second == "a"
                ? draft.Route("a-1", "08:00", r => r.Visit("v1").Visit("v2")).Build()
                : draft.Route("a-1", "08:00", r => r.Visit("v1")).Route("b-1", "08:00", r => r.Visit("v2")).Build();

        Assert.Equal(allowed ? [] : [RuleCodes.DifferentClinicians], Judge.Rules(request, plan));
    }
}
