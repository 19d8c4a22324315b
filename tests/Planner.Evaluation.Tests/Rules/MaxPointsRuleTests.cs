using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class MaxPointsRuleTests
{
    [Theory]
    [InlineData(300, true)]
    [InlineData(299, false)]
    public void NoMorePointsADayThanTheLimit(int limit, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Limits = new DailyLimits { MaxPointsHundredths = limit } });

        Assert.Equal(allowed ? [] : [RuleCodes.MaxPoints], Judge.Rules(request, Judge.Plan(request)));
    }
}
