using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class TwoCliniciansRuleTests
{
    private static readonly PlanRequest Request = Sample
        .Request()
        .WithVisit("v1", v => v with { Services = [Sample.Need(), Sample.Need(20)] });

    [Theory]
    [InlineData("08:15", true)]
    [InlineData("08:15:01", false)]
    public void BothServicesStartTogether(string second, bool allowed)
    {
        Plan plan = Judge
            .Draft(Request)
            .Route("a-1", "08:00", r => r.Visit("v1", "08:15"))
            .Route("b-1", "08:00", r => r.Visit("v1", second, 1))
            .Build();

        Assert.Equal(allowed ? [] : [RuleCodes.TwoClinicians], Judge.Rules(Request, plan));
    }

    [Fact]
    public void OneServiceAloneIsAViolation()
    {
        Plan plan = Judge.Draft(Request).Route("b-1", "08:00", r => r.Visit("v1", "08:15", 1)).Build();

        Assert.Equal([RuleCodes.TwoClinicians], Judge.Rules(Request, plan));
    }

    [Fact]
    public void OneClinicianDoesNotDoBoth()
    {
        Plan plan = Judge.Draft(Request).Route("a-1", "08:00", r => r.Visit("v1").Visit("v1", null, 1)).Build();

        Assert.Contains(
            SolutionChecker.Check(Request, plan, new GridTravel()),
            v => v is { Rule: RuleCodes.TwoClinicians, Unit: "clinicians" }
        );
    }
}
