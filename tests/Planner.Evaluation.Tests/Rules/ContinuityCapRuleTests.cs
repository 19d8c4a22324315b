using Planner.Domain;
using Planner.TestKit;
using Xunit;

namespace Planner.Evaluation.Tests;

public class ContinuityCapRuleTests
{
    [Theory]
    [InlineData(1, "b", 1, true)]
    [InlineData(1, "b", 0, true)]
    [InlineData(1, "a", 1, false)]
    [InlineData(2, "a", 1, true)]
    public void NoMoreCliniciansOfADisciplineThanTheCap(int cap, string server, int seenByB, bool allowed)
    {
        PlanRequest request = Request(cap, seenByB == 1 ? ["b"] : []);
        Plan plan = Judge.Draft(request).Route($"{server}-1", "08:00", r => r.Visit("v1")).Build();

        Assert.Equal(allowed ? [] : [RuleCodes.ContinuityCap], Judge.Rules(request, plan));
    }

    [Fact]
    public void AHistoryBeyondTheCapMayGoOnButNotGrow()
    {
        PlanRequest request = Request(1, ["a", "b"]);
        PlanRequest grown = request with { Clinicians = [.. request.Clinicians, Sample.Clinician("c")] };

        Assert.Empty(Judge.Rules(grown, Judge.Draft(grown).Route("a-1", "08:00", r => r.Visit("v1")).Build()));
        Assert.Equal(
            [RuleCodes.ContinuityCap],
            Judge.Rules(grown, Judge.Draft(grown).Route("c-1", "08:00", r => r.Visit("v1")).Build())
        );
    }

    [Fact]
    public void OtherDisciplinesDoNotCount()
    {
        PlanRequest request = Request(1, ["b"]).WithClinician("b", c => c with { Discipline = Discipline.PT });

        Assert.Empty(Judge.Rules(request, Judge.Plan(request)));
    }

    [Fact]
    public void TheVisitsOfAPatientCountTogether()
    {
        PlanRequest request = Request(1, []).WithVisit("v2", v => v with { Patient = new PatientId("p1") });
        Plan plan = Judge
            .Draft(request)
            .Route("a-1", "08:00", r => r.Visit("v1"))
            .Route("b-1", "08:00", r => r.Visit("v2"))
            .Build();

        Assert.Equal([RuleCodes.ContinuityCap], Judge.Rules(request, plan));
    }

    private static PlanRequest Request(int cap, string[] history) =>
        Sample
            .Request()
            .WithPatient(
                "p1",
                p =>
                    p with
                    {
                        ContinuityCaps = [new ContinuityCap(Discipline.RN, cap)],
                        History = [.. history.Select(h => new CareHistory(new ClinicianId(h), Sample.Day))],
                    }
            );
}
