using NodaTime;
using Planner.Domain;
using Planner.Routing;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class LeftOutReasonsTests
{
    [Fact]
    public void TheClinicianNearestToFittingSpeaksFirst()
    {
        TimeWindow[] noon = [Sample.Window("12:00", "12:00")];
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = noon })
            .WithVisit("v2", v => v with { Windows = noon })
            .WithPatient("p2", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        IReadOnlyList<BlockingReason> reasons = Reasons(
            request,
            [
                [0],
                [],
            ],
            visit: 1
        );
        Assert.Equal([RuleCodes.Window, RuleCodes.ExcludedClinician], reasons.Select(reason => reason.Rule));
        Assert.Contains("40 min", reasons[0].Message);
        Assert.Equal(["a"], reasons[0].Clinicians.Select(clinician => clinician.Value));
    }

    [Fact]
    public void CliniciansWithTheSameRuleShareAReason()
    {
        PlanRequest request = Sample.Request().WithNeed("v2", n => n with { AllOf = [new SkillNeed("wound")] });
        BlockingReason reason = Assert.Single(
            Reasons(
                request,
                [
                    [0],
                    [2],
                ],
                visit: 1
            )
        );
        Assert.Equal(RuleCodes.Skill, reason.Rule);
        Assert.Equal(["a", "b"], reason.Clinicians.Select(clinician => clinician.Value));
        Assert.StartsWith("2 clinicians", reason.Message);
    }

    [Fact]
    public void ACapIsNamedWhereTheOthersComeAlready()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p1", p => p with { ContinuityCaps = [new ContinuityCap(Discipline.RN, 1)] })
            .WithVisit("v2", v => v with { Patient = new PatientId("p1") });
        Assert.Contains(
            Reasons(
                request,
                [
                    [0],
                    [2],
                ],
                visit: 1
            ),
            reason => reason.Rule == RuleCodes.ContinuityCap
        );
    }

    [Theory]
    [InlineData(RelationKind.SameClinician, RuleCodes.SameClinician, "b")]
    [InlineData(RelationKind.DifferentClinicians, RuleCodes.DifferentClinicians, "a")]
    public void ABondToAnotherVisitIsNamed(RelationKind kind, string rule, string clinician)
    {
        PlanRequest request = Sample
            .Request()
            .WithRelation(new VisitRelation(kind, new VisitId("v1"), new VisitId("v2")));
        BlockingReason reason = Assert.Single(
            Reasons(
                request,
                [
                    [0],
                    [2],
                ],
                visit: 1
            ),
            r => r.Rule == rule
        );
        Assert.Equal([clinician], reason.Clinicians.Select(c => c.Value));
    }

    [Theory]
    [InlineData(RelationKind.Ordered, RuleCodes.OrderedGap)]
    [InlineData(RelationKind.Simultaneous, RuleCodes.Simultaneous)]
    public void ABondInTimeIsNamedWhereEachRouteHasRoom(RelationKind kind, string rule)
    {
        var gap = kind == RelationKind.Ordered ? Duration.FromHours(7) : Duration.Zero;
        PlanRequest request = Sample
            .Request()
            .WithRelation(new VisitRelation(kind, new VisitId("v1"), new VisitId("v2"), gap));
        Assert.Contains(
            Reasons(
                request,
                [
                    [0],
                    [2],
                ],
                visit: 1
            ),
            reason => reason.Rule == rule
        );
    }

    private static IReadOnlyList<BlockingReason> Reasons(PlanRequest request, int[][] routes, int visit)
    {
        CompiledProblem compiled = Compiled.Of(request);
        return new LeftOutReasons(compiled, RouteTiming.Complete(compiled.Problem, routes)!).Of(visit);
    }
}
