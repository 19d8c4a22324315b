using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class StartPinRuleTests
{
    [Theory]
    [InlineData("08:20", true)]
    [InlineData("08:20:01", false)]
    [InlineData("08:19:59", false)]
    public void APinnedVisitStartsAtThatSecond(string start, bool allowed)
    {
        PlanRequest request = Sample.Request() with
        {
            Pins = new Pins { Starts = [new StartPin(new VisitId("v1"), Sample.At("08:20"))] },
        };
        Plan plan = Judge.Draft(request).Route("a-1", "08:00", r => r.Visit("v1", start)).Build();

        Assert.Equal(allowed ? [] : [RuleCodes.StartPin], Judge.Rules(request, plan));
    }
}
