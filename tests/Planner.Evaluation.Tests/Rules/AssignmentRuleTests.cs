using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class AssignmentRuleTests
{
    [Fact]
    public void AViolationNamesClinicianVisitAndShift()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p2", p => p with { ExcludedClinicians = [new ClinicianId("a")] });

        Violation violation = Assert.Single(SolutionChecker.Check(request, Judge.Plan(request), new GridTravel()));

        Assert.Equal("a", violation.Clinician?.Value);
        Assert.Equal("v2", violation.Visit?.Value);
        Assert.Equal("a-1", violation.Shift?.Value);
        Assert.Equal("Patient p2 excludes Clinician a.", violation.Message);
    }
}
