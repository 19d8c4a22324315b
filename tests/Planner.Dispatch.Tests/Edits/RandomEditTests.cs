using Planner.Domain;
using Planner.Evaluation;

namespace Planner.Dispatch.Tests;

/// <summary>Whatever is edited, what is handed out holds, and what is refused says why.</summary>
public sealed class RandomEditTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WhatIsHandedOutKeepsEveryRule(int seed)
    {
        SampleDay day = await SampleDay.OfDayAsync();
        EditablePlan editable = day.Open();
        RandomEdits random = new(day.Document, seed);
        int allowed = 0;
        for (int i = 0; i < 40; i++)
        {
            HandEdits edits = random.Next();
            EditedPlan edited = editable.Apply(edits);
            if (edited.Document is { } result)
            {
                allowed++;
                Assert.Empty(SolutionChecker.Check(result.Request, result.Plan, day.Travel));
                Assert.True(result.IsRequestUnchanged);
                Assert.Equal(edited.CostAfter, result.Plan.Cost);
                Assert.Empty(edited.Remedies);
            }
            else
            {
                Assert.NotEmpty(edited.Violations);
                Assert.All(edited.Violations, v => Assert.False(string.IsNullOrEmpty(v.Message)));
            }
            AssertRemediesWork(editable, edits, edited);
        }
        Assert.InRange(allowed, 5, 39);
    }

    private static void AssertRemediesWork(EditablePlan editable, HandEdits edits, EditedPlan edited)
    {
        if (edits.Edits is not [MoveVisit or AssignVisit])
            return;
        Assert.All(
            edited.Remedies.Where(remedy => remedy.Edits is [MoveVisit or AssignVisit]),
            remedy => Assert.True(editable.Apply(new HandEdits(remedy.Edits)).IsAllowed, remedy.Words)
        );
    }
}
