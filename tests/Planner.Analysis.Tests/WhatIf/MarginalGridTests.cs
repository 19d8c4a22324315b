using Planner.Dispatch;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Analysis.Tests;

public sealed class MarginalGridTests
{
    [Fact]
    public void EveryStepIsOneClinicianOneCertificateOrOneHour()
    {
        PlanRequest request = Short().ToTown();
        ScenarioFile grid = MarginalGrid.Of(request);
        new ScenarioRequests(request, grid).Check();
        Assert.Equal(
            [
                "One RN more",
                "One RN more with infusion level 2 (a)",
                "One LPN more with infusion level 2 (l)",
                "One hour more a shift for one RN (a)",
                "One hour more a shift for one LPN (l)",
            ],
            grid.Scenarios.Select(s => s.Name).Where(name => name != "One LPN more")
        );
    }

    [Fact]
    public void WhatIsGivenStaysGiven()
    {
        var given = new ScaleVisits { Percent = 50 };
        Assert.Equal([given], MarginalGrid.Of(Short().ToTown(), [given]).Given);
    }

    [Fact]
    public async Task TheStepThatServesTheMissedVisitComesFirst()
    {
        PlanRequest request = Short().ToTown();
        var whatIf = new WhatIf(new TravelDesk(new NetworkLocator([])), Asked.Quick);
        WhatIfReport report = await whatIf.RunAsync(request, MarginalGrid.Of(request), CancellationToken.None);
        var ranked = MarginalRanking.Of(report.Outcomes);
        Assert.Contains("infusion", ranked[0].Name);
        Assert.Equal(1, ranked[0].Measures[Measure.Served].Difference.Mean);
        Assert.Equal(0, ranked[^1].Measures[Measure.Served].Difference.Mean);
    }

    /// <summary>An RN and an LPN with time for everything, and an infusion nobody may give.</summary>
    private static PlanRequest Short()
    {
        PlanRequest request = Sample.Request();
        return request.WithVisit(
            "v1",
            v =>
                v with
                {
                    Services =
                    [
                        Sample.Need(30, Discipline.RN, Discipline.LPN) with
                        {
                            AllOf = [new SkillNeed("infusion", 2)],
                        },
                    ],
                }
        ) with
        {
            Clinicians = [Sample.Clinician("a"), Sample.Clinician("l", Discipline.LPN)],
        };
    }
}
