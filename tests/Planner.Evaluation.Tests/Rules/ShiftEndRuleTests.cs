using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ShiftEndRuleTests
{
    [Theory]
    [InlineData("10:30", true)]
    [InlineData("10:29:59", false)]
    public void EverybodyIsBackByTheHardEnd(string hardEnd, bool allowed) =>
        Assert.Equal(allowed ? [] : [RuleCodes.ShiftEnd], Rules(Request(hardEnd), r => r));

    [Fact]
    public void ABreakAtTheEndPlaceBelongsToTheShift()
    {
        Break late = new(Sample.At("10:00"), Sample.At("11:00"), Duration.FromMinutes(20));

        Assert.Empty(Rules(Request("10:50", late), r => r.Break(0, "10:30")));
        Assert.Equal([RuleCodes.ShiftEnd], Rules(Request("10:49", late), r => r.Break(0, "10:30")));
    }

    private static PlanRequest Request(string hardEnd, params Break[] breaks) =>
        Sample
            .Request()
            .WithShift(
                "a",
                s => s with { SoftEnd = Sample.At("10:00"), HardEnd = Sample.At(hardEnd), Breaks = breaks }
            );

    private static string[] Rules(PlanRequest request, Func<RouteDraft, RouteDraft> last) =>
        Judge.Rules(
            request,
            Judge.Draft(request).Route("a-1", "08:00", r => last(r.Visit("v1").Visit("v2").Visit("v3"))).Build()
        );
}
