using Planner.Domain;

namespace Planner.Dispatch.Tests;

public sealed class VisitLifeTests
{
    public static IEnumerable<(VisitState From, VisitState To, Actor Actor)> Cells =>
        from before in Enum.GetValues<VisitState>()
        from after in Enum.GetValues<VisitState>()
        from actor in Enum.GetValues<Actor>()
        select (before, after, actor);

    public static TheoryData<VisitState, VisitState, Actor> Matrix => Data(Cells);

    public static TheoryData<VisitState, VisitState, Actor> PermittedWithReason =>
        Data(Cells.Where(c => LifeMatrix.Permits(c.From, c.To, c.Actor) && LifeMatrix.NeedsReason(c.From, c.To)));

    [Theory]
    [MemberData(nameof(Matrix))]
    public void EveryCellAnswersAsTheTableSays(VisitState from, VisitState to, Actor actor)
    {
        LifeOutcome outcome = VisitLife.Try(from, to, actor, Sound(from, to));
        LifeRefusal? expected =
            from == to ? LifeRefusal.AlreadyThere
            : !LifeMatrix.Exists(from, to) ? LifeRefusal.Impossible
            : LifeMatrix.Permits(from, to, actor) ? null
            : LifeRefusal.NotPermitted;
        Assert.Equal(expected, outcome.Refusal);
        Assert.Equal(expected is null, outcome.IsAllowed);
        Assert.Equal(expected is null, outcome.Message.Length == 0);
        Assert.Equal(
            Enum.GetValues<VisitState>().Where(next => LifeMatrix.Permits(from, next, actor)),
            outcome.Possible.Select(step => step.To).Order()
        );
    }

    [Theory]
    [MemberData(nameof(PermittedWithReason))]
    public void AStepThatNeedsAReasonIsRefusedWithoutASoundOne(VisitState from, VisitState to, Actor actor)
    {
        Assert.Equal(LifeRefusal.ReasonMissing, VisitLife.Try(from, to, actor).Refusal);
        LifeOutcome odd = VisitLife.Try(from, to, actor, new GivenReason("because"));
        Assert.Equal(LifeRefusal.ReasonUnknown, odd.Refusal);
        Assert.Contains(
            odd.Possible.Single(step => step.To == to).Reasons[0].Code,
            odd.Message,
            StringComparison.Ordinal
        );
        Assert.Null(odd.ReschedulePriority);
    }

    [Fact]
    public void StepsWithoutReasonsNeedNone() =>
        Assert.All(
            Cells.Where(c => LifeMatrix.Permits(c.From, c.To, c.Actor) && !LifeMatrix.NeedsReason(c.From, c.To)),
            c => Assert.True(VisitLife.Try(c.From, c.To, c.Actor).IsAllowed)
        );

    [Fact]
    public void AReasonThatSaysTooLittleNeedsWords()
    {
        LifeOutcome Try(string text) =>
            VisitLife.Try(
                VisitState.Confirmed,
                VisitState.Cancelled,
                Actor.Coordinator,
                new GivenReason("other", text)
            );

        Assert.Equal(LifeRefusal.TextMissing, Try(" ").Refusal);
        Assert.True(Try("The street is closed for a festival").IsAllowed);
    }

    [Theory]
    [InlineData(VisitState.Cancelled, "clinicianUnavailable", 85)]
    [InlineData(VisitState.Cancelled, "patientAsked", 60)]
    [InlineData(VisitState.Cancelled, "orderEnded", null)]
    [InlineData(VisitState.Missed, "ranLate", 85)]
    [InlineData(VisitState.NoShow, "notAtHome", 75)]
    [InlineData(VisitState.NoShow, "refusedAtDoor", null)]
    public void WhatTheAgencyFailedToDoIsMadeUpForFirst(VisitState to, string reason, int? priority) =>
        Assert.Equal(
            priority,
            VisitLife.Try(VisitState.Confirmed, to, Actor.Coordinator, new GivenReason(reason)).ReschedulePriority
        );

    [Fact]
    public void WhatIsWrongSaysWhatIsPossible()
    {
        string message = VisitLife.Try(VisitState.Done, VisitState.Cancelled, Actor.Manager).Message;
        Assert.Contains("done cannot become cancelled", message, StringComparison.Ordinal);
        Assert.Contains("inProgress", message, StringComparison.Ordinal);
        Assert.Contains(
            "nothing the role analyst may do",
            VisitLife.Try(VisitState.Scheduled, VisitState.Done, Actor.Analyst).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void EveryStateIsReachedAndEveryFinalOneEndsTheDay()
    {
        Assert.All(
            Enum.GetValues<VisitState>().Where(state => state != VisitState.Requested),
            state => Assert.Contains(LifeTable.Steps, step => step.To == state)
        );
        Assert.All(
            LifeTable.Steps.Where(step => VisitLife.Final.Contains(step.From)),
            step => Assert.Same(LifeReasons.OfCorrecting, step.Reasons)
        );
    }

    [Fact]
    public void EachStepStandsOnceAndItsReasonsHaveDifferentCodes()
    {
        Assert.Equal(LifeTable.Steps.Count, LifeTable.Steps.Select(step => (step.From, step.To)).Distinct().Count());
        Assert.All(
            LifeTable.Steps,
            step => Assert.Equal(step.Reasons.Count, step.Reasons.Select(reason => reason.Code).Distinct().Count())
        );
    }

    private static TheoryData<VisitState, VisitState, Actor> Data(IEnumerable<(VisitState, VisitState, Actor)> cells)
    {
        TheoryData<VisitState, VisitState, Actor> data = [];
        foreach ((VisitState from, VisitState to, Actor actor) in cells)
            data.Add(from, to, actor);
        return data;
    }

    private static GivenReason? Sound(VisitState from, VisitState to) =>
        LifeTable.Steps.FirstOrDefault(step => step.From == from && step.To == to) is { Reasons: [var first, ..] }
            ? new GivenReason(first.Code, "in words")
            : null;
}
