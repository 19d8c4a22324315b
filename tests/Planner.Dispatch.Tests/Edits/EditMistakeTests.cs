using Planner.Domain;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class EditMistakeTests
{
    private static readonly int[][] LeavesV3 =
    [
        [0],
        [1],
    ];

    [Fact]
    public void EveryMistakeIsNamedAtOnce()
    {
        InvalidInputException refused = Refused(
            new MoveVisit(new("v9"), 0, null, null, null),
            EditDesk.Move("v1", "z"),
            new MoveVisit(new("v1"), 0, new("a"), new("b-1"), null),
            new MoveVisit(new("v1"), 1, null, new("s"), null),
            EditDesk.Swap("v1", "v1"),
            EditDesk.Pin("v1", start: "20:00")
        );
        Assert.Equal(
            [
                "edits[0].visit",
                "edits[1].clinician",
                "edits[2].shift",
                "edits[3].service",
                "edits[3].shift",
                "edits[4].other",
                "edits[5].start",
            ],
            refused.Mistakes.Select(mistake => mistake.Place)
        );
        Assert.Contains("08:00-16:00", refused.Mistakes[^1].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatDoesNotFitThePlanIsNamedAtOnce()
    {
        InvalidInputException refused = Refused(
            EditDesk.Move("v3", "a"),
            EditDesk.Assign("v1"),
            new UnassignVisit(new("v3")),
            EditDesk.Move("v1", "b", 2),
            EditDesk.Swap("v2", "v3")
        );
        Assert.Equal(
            ["edits[0].visit", "edits[1].visit", "edits[2].visit", "edits[3].position", "edits[4].other"],
            refused.Mistakes.Select(mistake => mistake.Place)
        );
        Assert.Contains("0 to 1", refused.Mistakes[3].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void APositionNeedsOneShift() =>
        Assert.Equal(
            "edits[0].position",
            Refused(new AssignVisit(new("v3"), null, null, null, 0)).Mistakes.Single().Place
        );

    [Fact]
    public void APinAsItStandsDoesNotGoWithAMove() =>
        Assert.Equal(
            "edits[1].clinician",
            Refused(EditDesk.Move("v1", "b"), EditDesk.Pin("v1")).Mistakes.Single().Place
        );

    [Fact]
    public void WithoutAnyShiftNothingIsAssigned()
    {
        PlanRequest request = Sample.Request();
        request = request with { Clinicians = [.. request.Clinicians.Select(c => c with { Shifts = [] })] };
        EditDesk desk = new(request, []);
        var refused = Assert.Throws<InvalidInputException>(() => desk.Apply(EditDesk.Assign("v1")));
        Assert.Equal("edits[0].clinician", refused.Mistakes.Single().Place);
    }

    private static InvalidInputException Refused(params PlanEdit[] edits) =>
        Assert.Throws<InvalidInputException>(() => new EditDesk(Sample.Request(), LeavesV3).Apply(edits));
}
