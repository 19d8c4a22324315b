using NodaTime;
using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class MaxWorkRuleTests
{
    [Theory]
    [InlineData(9000, true)]
    [InlineData(8999, false)]
    public void NoMoreServiceAndTravelADayThanTheLimit(int limit, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithClinician("a", c => c with { Limits = new DailyLimits { MaxWork = Duration.FromSeconds(limit) } });

        Assert.Equal(allowed ? [] : [RuleCodes.MaxWork], Judge.Rules(request, Judge.Plan(request)));
    }
}
