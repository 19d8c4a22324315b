using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ClinicianPinRuleTests
{
    [Theory]
    [InlineData("a", 0, true)]
    [InlineData("b", 0, false)]
    [InlineData("b", 1, true)]
    public void APinnedServiceIsDoneByItsClinician(string pinned, int service, bool allowed)
    {
        PlanRequest request = Sample.Request() with
        {
            Pins = new Pins { Clinicians = [new ClinicianPin(new VisitId("v1"), new ClinicianId(pinned), service)] },
        };

        Assert.Equal(allowed ? [] : [RuleCodes.ClinicianPin], Judge.Rules(request, Judge.Plan(request)));
    }
}
