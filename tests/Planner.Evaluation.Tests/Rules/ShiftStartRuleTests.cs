using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ShiftStartRuleTests
{
    [Theory]
    [InlineData("08:00", true)]
    [InlineData("08:00:01", false)]
    public void NobodyDepartsBeforeTheShift(string shiftStart, bool allowed)
    {
        PlanRequest request = Sample.Request().WithShift("a", s => s with { Start = Sample.At(shiftStart) });

        Assert.Equal(allowed ? [] : [RuleCodes.ShiftStart], Judge.Rules(request, Judge.Plan(request)));
    }
}
