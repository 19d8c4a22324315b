using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ServableFlagRuleTests
{
    private static readonly PlanRequest Request = Sample
        .Request()
        .WithPatient("p1", p => p with { RequiredClinicians = [new ClinicianId("nobody")] });
    private static readonly Plan Valid = Judge.Draft(Request).Route("a-1", "08:00", r => r.Visit("v2")).Build();

    [Fact]
    public void TheFlagsOfTheVisitsLeftOutAreTrue()
    {
        Assert.Equal(["v1 False", "v3 True"], Valid.Unassigned.Select(u => $"{u.Visit} {u.Servable}"));
        Assert.Empty(Judge.Rules(Request, Valid));
    }

    [Theory]
    [InlineData("v1")]
    [InlineData("v3")]
    public void AFlagThatLiesIsAViolation(string visit)
    {
        Plan plan = Valid with
        {
            Unassigned =
            [
                .. Valid.Unassigned.Select(u => u.Visit.Value == visit ? u with { Servable = !u.Servable } : u),
            ],
        };

        Assert.Equal([RuleCodes.ServedOnce], Judge.Rules(Request, plan));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, false)]
    [InlineData(1, false)]
    [InlineData(-2, false)]
    public void TheBoundIsTheOneThatIsProven(int off, bool allowed) =>
        Assert.Equal(
            allowed ? [] : [RuleCodes.ServedOnce],
            Judge.Rules(Request, Valid with { ServableUpperBound = Valid.ServableUpperBound + off })
        );
}
