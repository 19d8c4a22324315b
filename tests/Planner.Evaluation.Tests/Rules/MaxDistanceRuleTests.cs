using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class MaxDistanceRuleTests
{
    [Theory]
    [InlineData(60_000, true)]
    [InlineData(59_999, false)]
    public void NoMoreMetresADayThanTheLimit(int limit, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Limits = new DailyLimits { MaxMetres = limit } });

        Assert.Equal(allowed ? [] : [RuleCodes.MaxDistance], Judge.Rules(request, Judge.Plan(request)));
    }
}
