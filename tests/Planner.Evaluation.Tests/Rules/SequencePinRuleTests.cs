using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class SequencePinRuleTests
{
    [Theory]
    [InlineData("a-1", "v1 v2", true)]
    [InlineData("a-1", "v1", true)]
    [InlineData("a-1", "v2 v1", false)]
    [InlineData("a-1", "v2", false)]
    [InlineData("b-1", "v1", false)]
    public void ThePinnedVisitsOpenTheRouteOfTheirShift(string shift, string visits, bool allowed)
    {
        PlanRequest request = Request(shift, visits);

        Assert.Equal(allowed ? [] : [RuleCodes.SequencePin], Judge.Rules(request, Judge.Plan(request)).Distinct());
    }

    [Fact]
    public void PinnedVisitsThatAreLeftOutLeaveNoGap()
    {
        PlanRequest request = Request("a-1", "v1 v2 v3");
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1").Visit("v3")).Build();

        Assert.Empty(Judge.Rules(request, plan));
    }

    private static PlanRequest Request(string shift, string visits) =>
        Sample.Request() with
        {
            Pins = new Pins
            {
                Sequences = [new SequencePin(new ShiftId(shift), [.. visits.Split(' ').Select(v => new VisitId(v))])],
            },
        };
}
