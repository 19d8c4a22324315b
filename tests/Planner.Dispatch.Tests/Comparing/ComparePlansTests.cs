using System.Text.Json.Nodes;
using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Dispatch.Tests;

public sealed class ComparePlansTests
{
    private static readonly int[][] TwoByA =
    [
        [0, 1],
        [2],
    ];

    private static readonly EditDesk Desk = new(Sample.Request(), TwoByA);

    [Fact]
    public void APlanIsTheSameAsItself()
    {
        ComparedPlans same = ComparePlans.Run(Desk.Document, Desk.Document);
        Assert.True(same.IsSame);
        Assert.Empty(same.Calls);
        Assert.Empty(same.Clinicians);
        Assert.All(same.Cost, line => Assert.Equal(0, line.Added));
        Assert.Equal((3, 3), same.Made);
    }

    [Fact]
    public void AMovedVisitIsNamedWithWhoHasToBeTold()
    {
        ComparedPlans compared = Desk.Apply(EditDesk.Move("v2", "b", 0)).Changes!;
        MovedVisit moved = compared.Moved.Single(move => move.IsOtherClinician);
        Assert.Equal(
            ("v2", "p2", "a", "b"),
            (moved.Visit.Value, moved.Patient.Value, moved.From!.Clinician.Value, moved.To!.Clinician.Value)
        );
        Assert.Equal(moved.To.Start - moved.From.Start, moved.Shift);
        Assert.Equal(
            ["p2", "a", "b"],
            compared.Calls.Where(call => call.Id is "p2" or "a" or "b").Select(call => call.Id)
        );
        Assert.Equal("loses v2", compared.Calls.Single(call => call.Id == "a").Why);
        Assert.Equal("gets v2", compared.Calls.Single(call => call.Id == "b").Why);
    }

    [Fact]
    public void OnlyStartsThatMoveFartherThanTheToleranceNeedACall()
    {
        PlanDocument later = Desk.Apply(EditDesk.Pin("v3", start: "11:00")).Document!;
        ComparedPlans compared = ComparePlans.Run(Desk.Document, later);
        Duration moved = compared.Moved.Single().Shift!.Value;
        Assert.Equal("p3", compared.Calls.Single().Id);
        Assert.Empty(ComparePlans.Run(Desk.Document, later, moved).Calls);
        Assert.NotEmpty(ComparePlans.Run(Desk.Document, later, moved - Duration.FromSeconds(1)).Calls);
    }

    [Fact]
    public void VisitsLeftOutAndNewlyMadeAreNamed()
    {
        EditedPlan without = Desk.Apply(new UnassignVisit(new("v3")));
        MovedVisit lost = Assert.Single(without.Changes!.LeftOut);
        Assert.Equal(("v3", "b"), (lost.Visit.Value, lost.From!.Clinician.Value));
        Assert.Null(lost.Shift);
        Assert.Contains(without.Changes.Calls, call => call.Id == "p3" && call.Why == "visit v3 is not made");
        ComparedPlans back = ComparePlans.Run(without.Document!, Desk.Document);
        Assert.Equal("v3", Assert.Single(back.NewlyMade).Visit.Value);
        Assert.Equal((2, 3), back.Made);
    }

    [Fact]
    public void CostAndMinutesAddUp()
    {
        EditedPlan edited = Desk.Apply(EditDesk.Move("v2", "b", 0));
        CostChange travel = Assert.Single(edited.Changes!.Cost);
        Assert.Equal(edited.CostAfter.Sum(line => line.Cost) - edited.CostBefore.Sum(line => line.Cost), travel.Added);
        decimal driven = edited.Changes.Clinicians.Sum(c => (c.After?.Driving ?? 0) - (c.Before?.Driving ?? 0));
        Assert.Equal(travel.QuantityAfter - travel.QuantityBefore, driven);
    }

    [Fact]
    public void VisitsThatOnlyOneRequestKnowsAreAddedOrGone()
    {
        PlanRequest smaller = Sample.Request() with { Visits = [.. Sample.Request().Visits.Take(2)] };
        EditDesk fewer = new(
            smaller,
            [
                [0, 1],
                [],
            ]
        );
        ComparedPlans compared = ComparePlans.Run(Desk.Document, fewer.Document);
        Assert.Equal("v3", Assert.Single(compared.Gone).Value);
        Assert.Empty(compared.LeftOut);
        Assert.Contains(compared.Calls, call => call.Id == "p3");
        Assert.Equal("v3", Assert.Single(ComparePlans.Run(fewer.Document, Desk.Document).Added).Value);
    }

    [Fact]
    public void TheJsonHasNamesOnlyWhereTheyAreWanted()
    {
        ComparedPlans compared = Desk.Apply(EditDesk.Move("v2", "b", 0)).Changes!;
        JsonObject named = ComparisonJson.Of(compared, DateTimeZone.Utc);
        JsonObject nameless = ComparisonJson.Of(compared, DateTimeZone.Utc, withNames: false);
        Assert.Contains("Clinician a", named.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Clinician a", nameless.ToJsonString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Patient", nameless.ToJsonString(), StringComparison.Ordinal);
        JsonNode moved = named["moved"]!.AsArray().First(move => move!["visit"]!.GetValue<string>() == "v2")!;
        Assert.Equal("a", moved["from"]!["clinician"]!.GetValue<string>());
        Assert.Equal("b-1", moved["to"]!["shift"]!.GetValue<string>());
    }
}
