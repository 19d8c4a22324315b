using NetTopologySuite.Geometries;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class AssignmentCostTests
{
    private const long One = 600_000;
    private static readonly ClinicianId A = new("a");

    [Fact]
    public void ServicesByCliniciansWhoAreNotPreferredCost()
    {
        CompiledProblem compiled = Compiled.Of(
            Sample
                .Request()
                .WithTerms(new PolicyTerm(TermKind.PreferredClinician, 10))
                .WithPatient("p1", p => p with { PreferredClinicians = [A] })
        );
        Assert.Equal(0, compiled.Cost("v1", "a"));
        Assert.Equal(10 * One, compiled.Cost("v1", "b"));
        Assert.Equal(0, compiled.Cost("v2", "b"));
    }

    [Fact]
    public void ContinuityCountsOnlyDisciplinesOfTheHistory()
    {
        CompiledProblem compiled = Compiled.Of(
            (
                Sample.Request() with
                {
                    Clinicians = [.. Sample.Request().Clinicians, Sample.Clinician("c", Discipline.PT)],
                }
            )
                .WithTerms(new PolicyTerm(TermKind.Continuity, 2.5m, 2))
                .WithPatient("p1", p => p with { History = [new CareHistory(A, Sample.Day.PlusDays(-7))] })
        );
        Assert.Equal(0, compiled.Cost("v1", "a", tier: 2));
        Assert.Equal(1_500_000, compiled.Cost("v1", "b", tier: 2));
        Assert.Equal(0, compiled.Cost("v1", "c", tier: 2));
        Assert.Equal(0, compiled.Cost("v1", "b", tier: 1));
    }

    [Fact]
    public void TheBorderOfAPreferredAreaBelongsToIt()
    {
        var ring = new LinearRing([new(0.1, -1), new(0.2, -1), new(0.2, 1), new(0.1, 1), new(0.1, -1)]);
        var area = new ServiceArea(new AreaId("east"), "East", new Polygon(ring));
        CompiledProblem compiled = Compiled.Of(
            (Sample.Request() with { Areas = [area] })
                .WithTerms(new PolicyTerm(TermKind.PreferredArea, 1))
                .WithClinician("a", c => c with { PreferredAreas = [area.Id] })
        );
        Assert.Equal(0, compiled.Cost("v1", "a"));
        Assert.Equal(0, compiled.Cost("v2", "a"));
        Assert.Equal(One, compiled.Cost("v3", "a"));
        Assert.Equal(0, compiled.Cost("v3", "b"));
    }

    [Fact]
    public void TermsOfOneTierAreAddedUp()
    {
        CompiledProblem compiled = Compiled.Of(
            Sample
                .Request()
                .WithTerms(new PolicyTerm(TermKind.PreferredClinician, 3), new PolicyTerm(TermKind.Continuity, 4))
                .WithPatient(
                    "p1",
                    p => p with { PreferredClinicians = [A], History = [new CareHistory(A, Sample.Day)] }
                )
        );
        Assert.Equal(7 * One, compiled.Cost("v1", "b"));
    }

    [Fact]
    public void ACellBeyondTheTableIsRefusedByItsTerm()
    {
        PlanRequest request = Sample
            .Request()
            .WithTerms(new PolicyTerm(TermKind.PreferredClinician, 3_600))
            .WithPatient("p1", p => p with { PreferredClinicians = [A] });
        var refusal = Assert.Throws<InvalidInputException>(() => Compiled.Of(request));
        Assert.Contains("PreferredClinician", Assert.Single(refusal.Mistakes).Place);
    }

    [Fact]
    public void AWeightOfThreeDecimalsIsRefused()
    {
        PlanRequest request = Sample.Request().WithTerms(new PolicyTerm(TermKind.Waiting, 0.00001m));
        Assert.Throws<InvalidInputException>(() => Compiled.Of(request));
    }
}
