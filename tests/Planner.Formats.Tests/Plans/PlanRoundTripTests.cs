using System.Text;
using NodaTime;
using Planner.Domain;

namespace Planner.Formats.Tests;

public sealed class PlanRoundTripTests
{
    private static readonly PlanRequest Request = SampleRequest.Read(SampleRequest.Text);

    private static readonly Instant Eight = Instant.FromUtc(2026, 3, 2, 7, 0);

    internal static Plan Sample() =>
        new()
        {
            Origin = new()
            {
                EngineVersion = "0.1.0",
                InputHash = PlanRequestHash.Of(Request),
                Seed = long.MaxValue,
                Budget = "300000 iterations",
                TravelSource = "gothenburg-roads",
                TravelIsGreatCircle = false,
                TravelHash = "abc",
                Actor = "dispatcher",
                Reason = "tomorrow",
                Recipe = "repair",
                Parent = "def",
                Cause = "fed",
                Repair = Terms(),
                IsPolished = true,
                IsInterrupted = true,
            },
            Routes = [Route()],
            Unassigned = [new(new("V1"), false, [new(RuleCodes.Skill, "nobody", [new("C1")])])],
            Cost = [new(TermKind.TravelTime, 1, 1.50m, 14.25m, 21.375m)],
            ServableUpperBound = 2,
        };

    private static RepairTerms Terms() =>
        new()
        {
            At = Eight,
            BestAt = "leastDriving",
            MaxPeople = 3,
            MaxShift = Duration.FromMinutes(15),
            Tolerance = Duration.FromSeconds(90),
            Kept = [new("P1"), new("P2")],
            Freedom = "times",
            FreeFrom = Eight + Duration.FromHours(3),
            Events = [new(new("e1"), "0a"), new(new("e2"), "1b")],
        };

    private static PlannedRoute Route() =>
        new()
        {
            Clinician = new("C1"),
            Shift = new("S1"),
            Departure = Eight,
            Return = Eight + Duration.FromMinutes(120),
            Stops = [Stop("V2", 30, 7), Stop("V3", 90, 0) with { SetUp = Duration.FromMinutes(5), Service = 1 }],
            Breaks = [new(1, Eight + Duration.FromMinutes(61), Eight + Duration.FromMinutes(76), 1)],
            LegHome = new(100, 1200),
        };

    private static PlannedStop Stop(string visit, int start, int travel) =>
        new()
        {
            Visit = new(visit),
            Service = 0,
            Leg = new(travel * 60, travel * 900),
            Arrival = Eight + Duration.FromMinutes(travel),
            Start = Eight + Duration.FromMinutes(start),
            End = Eight + Duration.FromMinutes(start + 30),
            SetUp = Duration.Zero,
            Window = 0,
        };

    private static string Write(Plan plan)
    {
        using MemoryStream stream = new();
        PlanWriter.Write(plan, Request, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    internal static string Written() => Write(Sample());

    internal static PlanDocument Read(string text) =>
        PlanReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), "plan.json");

    [Fact]
    public void ReadingWhatWasWrittenGivesThePlanAndItsRequest()
    {
        string text = Write(Sample());
        PlanDocument read = Read(text);
        Assert.Equal(text, Write(read.Plan));
        Assert.Equal(Sample().Origin with { Repair = null }, read.Plan.Origin with { Repair = null });
        Assert.Equivalent(Terms(), read.Plan.Origin.Repair, strict: true);
        Assert.Equal(Sample().Routes[0].Stops, read.Plan.Routes[0].Stops);
        Assert.Equal(Sample().Routes[0].Breaks, read.Plan.Routes[0].Breaks);
        Assert.Equal(SampleRequest.Text, SampleRequest.Write(read.Request));
        Assert.True(read.IsRequestUnchanged);
    }

    [Fact]
    public void WaitingIsWrittenForPeople()
    {
        string text = Write(Sample());
        Assert.Contains("\"waiting\":\"PT23M\"", text);
        Assert.Contains("\"waiting\":\"PT15M\"", text);
    }

    [Fact]
    public void UnknownFieldsOfPlanAndRequestAreGivenBack()
    {
        string text = Write(Sample())
            .Replace("{\"visit\":\"V2\",\"leg\"", "{\"visit\":\"V2\",\"note\":7,\"leg\"", StringComparison.Ordinal)
            .Replace("{\"id\":\"P2\",", "{\"id\":\"P2\",\"tag\":null,", StringComparison.Ordinal)
            .Replace(
                "\"schema\": \"planner/plan/1\"",
                "\"made\": \"x\", \"schema\": \"planner/plan/1\"",
                StringComparison.Ordinal
            );
        PlanDocument read = Read(text);
        using MemoryStream stream = new();
        PlanWriter.Write(read.Plan, read.Request, stream);
        string written = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Contains("\"note\":7", written);
        Assert.Contains("\"tag\":null", written);
        Assert.Contains("\"made\": \"x\"", written);
    }

    [Fact]
    public void AChangedRequestIsSeen()
    {
        string text = Write(Sample()).Replace("\"priority\":80", "\"priority\":81", StringComparison.Ordinal);
        Assert.False(Read(text).IsRequestUnchanged);
    }

    [Theory]
    [InlineData("\"planner/plan/1\"", "\"planner/plan/9\"", "schema")]
    [InlineData("\"seed\": 9223372036854775807", "\"seed\": 1e30", "plan.origin.seed")]
    [InlineData("\"seconds\":420", "\"seconds\":-1", "plan.routes[0].stops[0].leg.seconds")]
    [InlineData("\"metres\":1200", "\"metres\":\"far\"", "plan.routes[0].legHome.metres")]
    [InlineData("\"term\":\"travelTime\"", "\"term\":\"luck\"", "plan.cost[0].term")]
    public void ABrokenPlanNamesThePlace(string from, string to, string place)
    {
        string text = Write(Sample());
        string broken = text.Replace(from, to, StringComparison.Ordinal);
        broken =
            broken == text
                ? text.Replace(
                    from.Replace(": ", ":", StringComparison.Ordinal),
                    to.Replace(": ", ":", StringComparison.Ordinal),
                    StringComparison.Ordinal
                )
                : broken;
        Assert.NotEqual(text, broken);
        Assert.Contains(Assert.Throws<InvalidInputException>(() => Read(broken)).Mistakes, m => m.Place == place);
    }
}
