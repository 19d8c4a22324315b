using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class OrderedGapRuleTests
{
    [Theory]
    [InlineData(40, 60, true)]
    [InlineData(0, 40, true)]
    [InlineData(0, null, true)]
    [InlineData(41, null, false)]
    [InlineData(0, 39, false)]
    public void TheGapFromStartToStartIsKept(int least, int? most, bool allowed)
    {
        PlanRequest request = Request("v1", "v2", least, most);

        Assert.Equal(allowed ? [] : [RuleCodes.OrderedGap], Judge.Rules(request, Judge.Plan(request)));
    }

    [Fact]
    public void TheOrderCounts()
    {
        PlanRequest request = Request("v2", "v1", 0, null);

        Assert.Equal([RuleCodes.OrderedGap], Judge.Rules(request, Judge.Plan(request)));
    }

    private static PlanRequest Request(string first, string second, int least, int? most) =>
        Sample
            .Request()
            .WithRelation(
                new VisitRelation(
                    RelationKind.Ordered,
                    new VisitId(first),
                    new VisitId(second),
                    Duration.FromMinutes(least),
                    most is { } minutes ? Duration.FromMinutes(minutes) : null
                )
            );
}
