using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class RequiredClinicianRuleTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void OnlyRequiredCliniciansCome(string required, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { RequiredClinicians = [new ClinicianId(required)] });

        Assert.Equal(allowed ? [] : [RuleCodes.RequiredClinician], Judge.Rules(request, Judge.Plan(request)));
    }
}
