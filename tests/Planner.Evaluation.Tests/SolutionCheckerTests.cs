using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class SolutionCheckerTests
{
    [Fact]
    public void AValidPlanHasNoViolations()
    {
        PlanRequest request = Sample.Request();

        Assert.Empty(Judge.Rules(request, Judge.Plan(request)));
    }

    [Fact]
    public void APlanThatServesNothingIsValid()
    {
        PlanRequest request = Sample.Request();

        Assert.Empty(Judge.Rules(request, Judge.Draft(request).Build()));
    }
}
