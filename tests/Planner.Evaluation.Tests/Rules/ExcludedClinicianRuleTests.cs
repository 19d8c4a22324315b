using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ExcludedClinicianRuleTests
{
    [Theory]
    [InlineData("b", true)]
    [InlineData("a", false)]
    public void ExcludedCliniciansNeverCome(string excluded, bool allowed)
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { ExcludedClinicians = [new ClinicianId(excluded)] });

        Assert.Equal(allowed ? [] : [RuleCodes.ExcludedClinician], Judge.Rules(request, Judge.Plan(request)));
    }
}
