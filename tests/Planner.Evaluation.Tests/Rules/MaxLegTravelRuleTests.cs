using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class MaxLegTravelRuleTests
{
    [Theory]
    [InlineData(1800, true)]
    [InlineData(1799, false)]
    public void NoLegIsLongerThanTheLimitTheWayHomeIncluded(int limit, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician(
                "a",
                c => c with { Limits = new DailyLimits { MaxLegTravel = Duration.FromSeconds(limit) } }
            );

        Assert.Equal(allowed ? [] : [RuleCodes.MaxLegTravel], Judge.Rules(request, Judge.Plan(request)));
    }
}
