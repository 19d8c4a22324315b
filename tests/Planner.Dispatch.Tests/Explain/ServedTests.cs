using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class ServedTests
{
    [Fact]
    public async Task WhatAVisitCostsIsWhatThePlanSavesWithoutIt()
    {
        ServedExplanation served = await ServedAsync(
            Sample.Request(),
            [
                [0, 1, 2],
                [],
            ],
            "v3"
        );
        // Out to 30 and back instead of out to 20 and back.
        TermChange saved = Assert.Single(served.Saved);
        Assert.Equal((TermKind.TravelTime, 20m), (saved.Term, saved.Cost));
        Assert.Equal(10m, Assert.Single(served.Own).Cost);
    }

    [Fact]
    public async Task AnotherClinicianIsPricedByTheTermThatMakesTheDifference()
    {
        ServedExplanation served = await ServedAsync(
            Sample.Request(),
            [
                [0, 1, 2],
                [],
            ],
            "v3"
        );
        ClinicianAnswer other = Assert.Single(served.Others);
        // Another sixty minutes out and back, twenty saved here.
        Assert.Equal(("b", 40m), (other.Clinician.Value, other.Extra));
        Assert.Contains("costs 40 more: driving time +40", other.Words);
    }

    [Fact]
    public async Task AClinicianWhoMayNotComeIsAnsweredWithTheRule()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p3", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        ServedExplanation served = await ServedAsync(
            request,
            [
                [0, 1, 2],
                [],
            ],
            "v3"
        );
        ClinicianAnswer other = Assert.Single(served.Others);
        Assert.Null(other.Extra);
        Assert.Equal(RuleCodes.ExcludedClinician, Assert.Single(other.Rules).Rule);
    }

    [Fact]
    public async Task InDetailTheChangeThatWouldLetAClinicianComeIsProven()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p3", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        PlanExplanation explanation = await Explained
            .With(
                request,
                [
                    [0, 1, 2],
                    [],
                ]
            )
            .AskAsync("v3", "b");
        ClinicianAnswer other = Assert.Single(explanation.Served!.Others);
        Assert.Equal("the patient took Clinician b", other.Change!.Words);
    }

    [Theory]
    [InlineData("v1", "shift")]
    [InlineData("v2", "way")]
    public async Task WhatHoldsAStartIsNamed(string visit, string kind)
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("08:00", "08:10")] })
            .WithVisit("v2", v => v with { Windows = [Sample.Window("08:00", "08:50")] });
        ServedExplanation served = await ServedAsync(
            request,
            [
                [0, 1, 2],
                [],
            ],
            visit
        );
        Assert.Contains(served.Binding, reason => reason.Kind == kind);
    }

    [Fact]
    public async Task AWindowThatOpensIsNamed()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v2", v => v with { Windows = [Sample.Window("12:00", "13:00")] });
        ServedExplanation served = await ServedAsync(
            request,
            [
                [0, 1, 2],
                [],
            ],
            "v2"
        );
        Assert.Contains(new TimeReason("window", "its window opens at 12:00"), served.Binding);
    }

    [Fact]
    public async Task AGapThatIsKeptIsNamed()
    {
        var relation = new VisitRelation(
            RelationKind.Ordered,
            new VisitId("v1"),
            new VisitId("v2"),
            Duration.FromHours(2)
        );
        ServedExplanation served = await ServedAsync(
            Sample.Request().WithRelation(relation),
            [
                [0, 1, 2],
                [],
            ],
            "v2"
        );
        Assert.Contains(served.Binding, reason => reason.Kind == "relation");
    }

    private static async Task<ServedExplanation> ServedAsync(PlanRequest request, int[][] routes, string visit) =>
        (await Explained.With(request, routes).AskAsync(visit)).Served!;
}
