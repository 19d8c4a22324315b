using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class EditPlanTests
{
    private static readonly int[][] AllByA =
    [
        [0, 1, 2],
        [],
    ];
    private static readonly int[][] TwoByA =
    [
        [0, 1],
        [2],
    ];

    [Fact]
    public void AVisitMovesToAPositionOfAnotherClinician() =>
        Assert.Equal(
            ["a: v1", "b: v2 v3"],
            EditDesk.Routes(new EditDesk(Sample.Request(), TwoByA).Apply(EditDesk.Move("v2", "b", 0)))
        );

    [Fact]
    public void AVisitMovesWithinItsShift() =>
        Assert.Equal(
            ["a: v3 v1 v2"],
            EditDesk.Routes(new EditDesk(Sample.Request(), AllByA).Apply(EditDesk.Move("v3", null, 0)))
        );

    [Fact]
    public void WithoutAPositionItGoesWhereItCostsLeast() =>
        Assert.Equal(
            ["a: v1 v2 v3"],
            EditDesk.Makes(new EditDesk(Sample.Request(), TwoByA).Apply(EditDesk.Move("v3", "a")))
        );

    [Fact]
    public void TwoVisitsSwapTheirPlaces() =>
        Assert.Equal(
            ["a: v3 v2", "b: v1"],
            EditDesk.Routes(new EditDesk(Sample.Request(), TwoByA).Apply(EditDesk.Swap("v1", "v3")))
        );

    [Fact]
    public void AnUnassignedVisitIsListedAndMayBeAssignedAgain()
    {
        EditDesk desk = new(Sample.Request(), TwoByA);
        EditedPlan without = desk.Apply(new UnassignVisit(new("v3")));
        Assert.Equal(["a: v1 v2"], EditDesk.Routes(without));
        Assert.Equal("v3", without.Document!.Plan.Unassigned.Single().Visit.Value);
        Assert.Equal((0, 1), (without.LeftOutBefore, without.LeftOutAfter));
        EditDesk left = new(
            Sample.Request(),
            [
                [0, 1],
                [],
            ]
        );
        Assert.Equal(["a: v1 v2", "b: v3"], EditDesk.Routes(left.Apply(EditDesk.Assign("v3", "b"))));
        Assert.Equal(["a: v1 v2 v3"], EditDesk.Makes(left.Apply(EditDesk.Assign("v3"))));
    }

    [Fact]
    public void OnlyWhatComesOfAllEditsHasToKeepTheRules()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v2", v => v with { Services = [Sample.Need(), Sample.Need()] });
        EditDesk desk = new(
            request,
            [
                [0],
                [3],
            ]
        );
        EditedPlan half = desk.Apply(EditDesk.Assign("v2", "a", 0));
        Assert.Contains(half.Violations, v => v.Rule == RuleCodes.TwoClinicians);
        Assert.Equal(
            ["a: v1 v2", "b: v2 v3"],
            EditDesk.Makes(desk.Apply(EditDesk.Assign("v2", "a", 0), EditDesk.Assign("v2", "b", 1)))
        );
        Assert.Equal(2, EditDesk.Routes(desk.Apply(EditDesk.Assign("v2"))).Count(route => route.Contains("v2")));
    }

    [Fact]
    public void ABreakFindsANewPlaceBetweenTheStops()
    {
        Break lunch = new(Sample.At("08:15"), Sample.At("08:45"), Duration.FromMinutes(30));
        PlanRequest request = Sample.Request().WithShift("b", s => s with { Breaks = [lunch] });
        EditDesk desk = new(request, AllByA);
        Assert.Equal(["a: v1 v3", "b: v2"], EditDesk.Routes(desk.Apply(EditDesk.Move("v2", "b", 0))));
    }

    [Fact]
    public void RoutesThatAreNotEditedKeepTheirTimes()
    {
        EditDesk desk = new(Sample.Request(), TwoByA);
        EditedPlan edited = desk.Apply(EditDesk.Swap("v1", "v2"));
        Assert.Equal(desk.Document.Plan.Route("b-1").Departure, edited.Document!.Plan.Route("b-1").Departure);
        Assert.Equal(desk.Document.Plan.Stop("v3"), edited.Document!.Plan.Stop("v3"));
    }

    [Fact]
    public void WhatIsBrokenIsNamedWithWhoAndByHowMuch()
    {
        PlanRequest request = Sample
            .Request()
            .WithVisit("v1", v => v with { Windows = [Sample.Window("08:00", "08:20")] });
        EditedPlan edited = new EditDesk(request, AllByA).Apply(EditDesk.Move("v1", "a", 2));
        Assert.Null(edited.Document);
        Violation late = Assert.Single(edited.Violations);
        Assert.Equal((RuleCodes.Window, "v1"), (late.Rule, late.Visit!.Value.Value));
        Assert.True(late.Amount > 0);
        Assert.NotEmpty(edited.CostAfter);
        Assert.StartsWith(
            "There it works at a, shift a-1, position 0",
            edited.Remedies[0].Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void SomebodyWhoMayNotIsRefusedAndTheBestOneIsNamed()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p1", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        EditedPlan edited = new EditDesk(request, TwoByA).Apply(EditDesk.Move("v1", "b"));
        Assert.Equal(RuleCodes.ExcludedClinician, Assert.Single(edited.Violations).Rule);
        Assert.Equal("v1 stands best where it is.", Assert.Single(edited.Remedies).Words);
    }

    [Fact]
    public void APinHoldsAVisitUntilItIsUnpinned()
    {
        PlanRequest request = Sample.Request() with
        {
            Pins = new Pins { Clinicians = [new ClinicianPin(new("v1"), new("a"))] },
        };
        EditDesk desk = new(request, TwoByA);
        EditedPlan refused = desk.Apply(EditDesk.Move("v1", "b", 0));
        Assert.Equal(RuleCodes.ClinicianPin, Assert.Single(refused.Violations).Rule);
        EditRemedy remedy = refused.Remedies.First(r => r.Words.StartsWith("Unpin v1", StringComparison.Ordinal));
        EditedPlan freed = desk.Apply([.. remedy.Edits]);
        Assert.Equal(["a: v2", "b: v1 v3"], EditDesk.Routes(freed));
        Assert.Empty(freed.Document!.Request.Pins.Clinicians);
    }

    [Fact]
    public void APinnedStartMovesTheVisitThere()
    {
        EditedPlan edited = new EditDesk(Sample.Request(), TwoByA).Apply(EditDesk.Pin("v3", start: "11:00"));
        Assert.Equal(Sample.At("11:00"), edited.Document!.Plan.Stop("v3").Start);
        Assert.Equal(new StartPin(new("v3"), Sample.At("11:00")), edited.Document.Request.Pins.Starts.Single());
        Assert.True(edited.Document.IsRequestUnchanged);
    }

    [Fact]
    public void APinWithoutAnythingPinsWhatStands()
    {
        EditDesk desk = new(Sample.Request(), TwoByA);
        Pins pins = desk.Apply(EditDesk.Pin("v3")).Document!.Request.Pins;
        Assert.Equal("b", pins.Clinicians.Single().Clinician.Value);
        Assert.Equal(desk.Document.Plan.Stop("v3").Start, pins.Starts.Single().Start);
    }

    [Fact]
    public void PinningToSomebodyElseOffersTheMove()
    {
        EditDesk desk = new(Sample.Request(), TwoByA);
        EditedPlan refused = desk.Apply(EditDesk.Pin("v3", "a"));
        Assert.Equal(RuleCodes.ClinicianPin, Assert.Single(refused.Violations).Rule);
        Assert.Equal(["a: v1 v2 v3"], EditDesk.Makes(desk.Apply([.. refused.Remedies[0].Edits])));
    }

    [Fact]
    public void ThePlanSaysWhoMadeItAndFromWhat()
    {
        EditDesk desk = new(Sample.Request(), TwoByA);
        PlanOrigin origin = desk.Apply(EditDesk.Swap("v1", "v2")).Document!.Plan.Origin;
        Assert.Equal(("edit", "dispatcher-1", "a reason"), (origin.Recipe, origin.Actor, origin.Reason));
        Assert.Equal(Formats.PlanHash.Of(desk.Document), origin.Parent);
    }

    [Fact]
    public void TheSamePlanAndEditsGiveTheSamePlan()
    {
        EditDesk desk = new(Sample.Request(), TwoByA);
        Assert.Equal(
            Formats.PlanHash.Of(desk.Apply(EditDesk.Move("v3", "a")).Document!),
            Formats.PlanHash.Of(desk.Apply(EditDesk.Move("v3", "a")).Document!)
        );
    }

    [Fact]
    public void TheNextEditGoesOnWhereTheLastOneEnded()
    {
        EditablePlan plan = new EditDesk(Sample.Request(), TwoByA).Open();
        HandEdits first = new([EditDesk.Pin("v3", start: "11:00"), EditDesk.Move("v2", "b", 0)]);
        EditablePlan next = EditablePlan.After(plan.Apply(first));
        EditedPlan second = next.Apply(new HandEdits([EditDesk.Move("v1", "b", 0)]));
        Assert.Equal(["b: v1 v2 v3"], EditDesk.Routes(second));
        Assert.Equal(Formats.PlanHash.Of(next.Document), second.Document!.Plan.Origin.Parent);
    }

    [Fact]
    public void FromARefusedEditNothingGoesOn()
    {
        PlanRequest request = Sample
            .Request()
            .WithPatient("p1", p => p with { ExcludedClinicians = [new ClinicianId("b")] });
        EditedPlan refused = new EditDesk(request, TwoByA).Apply(EditDesk.Move("v1", "b"));
        Assert.Throws<ArgumentException>(() => EditablePlan.After(refused));
    }
}
