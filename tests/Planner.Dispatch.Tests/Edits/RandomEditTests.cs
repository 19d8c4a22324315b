using Planner.Domain;
using Planner.Evaluation;
using Planner.Formats;
using Planner.TestKit;
using Planner.Travel;

namespace Planner.Dispatch.Tests;

/// <summary>Whatever is edited, what is handed out holds, and what is refused says why.</summary>
public sealed class RandomEditTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task WhatIsHandedOutOfABusyDayKeepsEveryRule(int seed)
    {
        SampleDay day = await SampleDay.OfDayAsync();
        Assert.InRange(Walk(day.Document, day.Travel, seed, 40), 5, 39);
    }

    // Every relation, pin, cap and limit there is, with little room.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void WhatIsHandedOutOfADayWithEveryRuleKeepsThem(int seed)
    {
        PlanRequest request = RealisticCase.Request;
        TravelLookup travel = Compiled.TravelOf(request);
        Plan plan = RealisticCase.On(travel).Plan;
        PlanOrigin origin = plan.Origin with { InputHash = PlanRequestHash.Of(request) };
        Assert.InRange(Walk(new PlanDocument(plan with { Origin = origin }, request), travel, seed, 150), 5, 149);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task WhatIsHandedOutOfTwoDaysKeepsEveryRule(int seed)
    {
        RoadNetwork roads = RoadNetwork.Load(NetworkLocator.Near(null).Find("gothenburg-roads"));
        AgencyOptions options = new()
        {
            Visits = 80,
            Clinicians = 14,
            Seed = seed,
            Days = 2,
        };
        PlanRequest request = AgencyGenerator.Generate(roads, options) with { Travel = new TravelSource(null) };
        PlannedRoster roster = await new PlanRoster(
            new TravelDesk(new NetworkLocator([])),
            new PlanRosterOptions { Iterations = 1_000, Seed = seed }
        ).RunAsync(request, CancellationToken.None);
        Assert.InRange(Walk(new(roster.Plan, request), roster.Travel.Lookup, seed, 60), 5, 59);
    }

    // A walk that goes on for long ends with an empty plan.
    private const int MostInARow = 12;

    /// <summary>Edits one after the other, each of what came of the last.</summary>
    /// <returns>How many were allowed.</returns>
    private static int Walk(PlanDocument document, TravelLookup travel, int seed, int steps)
    {
        EditablePlan whole = EditPlan.Open(document, travel);
        EditablePlan editable = whole;
        Random random = new(seed);
        int allowed = 0;
        for (int i = 0; i < steps; i++)
        {
            HandEdits edits = new RandomEdits(editable.Document, random).Next();
            EditedPlan edited = editable.Apply(edits);
            AssertHolds(edited, travel);
            AssertRemediesWork(editable, edits, edited);
            allowed += edited.IsAllowed ? 1 : 0;
            editable =
                i % MostInARow == MostInARow - 1 ? whole
                : edited.IsAllowed ? EditablePlan.After(edited)
                : editable;
        }
        return allowed;
    }

    private static void AssertHolds(EditedPlan edited, TravelLookup travel)
    {
        if (edited.Document is not { } result)
        {
            Assert.NotEmpty(edited.Violations);
            Assert.All(edited.Violations, v => Assert.False(string.IsNullOrEmpty(v.Message)));
            return;
        }
        Assert.Empty(SolutionChecker.Check(result.Request, result.Plan, travel));
        Assert.True(result.IsRequestUnchanged);
        Assert.Equal(edited.CostAfter, result.Plan.Cost);
        Assert.Empty(edited.Remedies);
    }

    private static void AssertRemediesWork(EditablePlan editable, HandEdits edits, EditedPlan edited)
    {
        if (edits.Edits is [MoveVisit or AssignVisit])
            Assert.All(
                edited.Remedies.Where(remedy => remedy.Edits is [MoveVisit or AssignVisit]),
                remedy => Assert.True(editable.Apply(new HandEdits(remedy.Edits)).IsAllowed, remedy.Words)
            );
    }
}
