using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class WindowRuleTests
{
    [Theory]
    [InlineData("08:10")]
    [InlineData("09:00")]
    public void BothEndsOfAWindowBelongToIt(string start) => Assert.Empty(Rules(start));

    [Theory]
    [InlineData("08:09:59")]
    [InlineData("09:00:01")]
    public void ASecondOutsideOfTheWindowIsAViolation(string start) => Assert.Equal([RuleCodes.Window], Rules(start));

    [Fact]
    public void TheSecondWindowWillDoWhenThePlanNamesIt()
    {
        PlanRequest request = Request(Sample.Window("07:00", "07:30"), Sample.Window("09:00", "10:00"));

        Assert.Empty(Judge.Rules(request, Judge.Plan(request)));
        Assert.Equal(
            [RuleCodes.Window],
            Judge.Rules(request, Judge.Plan(request).WithStop("v1", s => s with { Window = 0 }))
        );
    }

    [Fact]
    public void AWindowThatDoesNotExistIsAViolation()
    {
        PlanRequest request = Sample.Request();

        Assert.Equal(
            [RuleCodes.Window],
            Judge.Rules(request, Judge.Plan(request).WithStop("v1", s => s with { Window = 7 }))
        );
    }

    private static string[] Rules(string start)
    {
        PlanRequest request = Request(Sample.Window("08:10", "09:00"));
        return Judge.Rules(request, Judge.Draft(request).Route("a-1", "07:55", r => r.Visit("v1", start)).Build());
    }

    private static PlanRequest Request(params TimeWindow[] windows) =>
        Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = windows })
            .WithShift("a", s => s with { Start = Sample.At("07:00") });
}
