using NodaTime;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class ReplayCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task APlanByIterationsComesOutTheSameWithAnyNumberOfWorkers(string workers)
    {
        await Planned("--iterations", "500", "--seed", "7");
        CliRun run = await CliRun.Of("replay", _folder.Plan, "--workers", workers);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Same plan, byte for byte.", run.Out);
    }

    [Fact]
    public async Task APlanStatesWhoAskedForItAndWhy()
    {
        PlanDocument planned = await Planned("--iterations", "100", "--actor", "dispatcher 4", "--reason", "tomorrow");
        Assert.Equal("dispatcher 4", planned.Plan.Origin.Actor);
        Assert.Equal("tomorrow", planned.Plan.Origin.Reason);
        CliRun run = await CliRun.Of("replay", _folder.Plan, "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal("dispatcher 4", run.Json.GetProperty("origin").GetProperty("actor").GetString());
        Assert.True(run.Json.GetProperty("sameBytes").GetBoolean());
    }

    [Fact]
    public async Task AnOlderPlanWithoutActorAndReasonIsReplayed()
    {
        PlanDocument planned = await Planned("--iterations", "100");
        Assert.DoesNotContain("\"actor\"", await File.ReadAllTextAsync(_folder.Plan), StringComparison.Ordinal);
        Assert.Equal("", planned.Plan.Origin.Actor);
        Assert.Equal(ExitCodes.Done, (await CliRun.Of("replay", _folder.Plan)).ExitCode);
    }

    [Fact]
    public async Task APlanByTimeIsCheckedAgainAndPromisedInValidityOnly()
    {
        await Planned("--seconds", "0.2");
        CliRun run = await CliRun.Of("replay", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("in validity only", run.Out);
        Assert.Contains("Checked again: 0 violations", run.Out);
        Assert.Contains("Recorded cost", run.Out);
    }

    [Fact]
    public async Task AStartThatWasEditedAfterwardsIsNamed()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        PlannedRoute route = planned.Plan.Routes.First(r => r.Stops.Count > 0);
        PlannedStop stop = route.Stops[^1];
        PlannedStop later = stop with { Start = stop.Start + Duration.FromMinutes(1) };
        PlannedRoute edited = route with { Stops = [.. route.Stops.SkipLast(1), later] };
        _folder.Write(
            planned.Plan with
            {
                Routes = [.. planned.Plan.Routes.Select(r => r.Shift == route.Shift ? edited : r)],
            },
            planned.Request
        );
        CliRun run = await CliRun.Of("replay", _folder.Plan);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("1 at another time", run.Out);
        Assert.Contains($"  {stop.Visit.Value}: ", run.Out);
    }

    [Fact]
    public async Task ARequestThatWasChangedAfterwardsIsNamed()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        _folder.Write(planned.Plan, planned.Request.WithVisit("v1", visit => visit with { Priority = 90 }));
        CliRun run = await CliRun.Of("replay", _folder.Plan, "--json");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Equal("request", run.Json.GetProperty("changes")[0].GetProperty("what").GetString());
    }

    [Fact]
    public async Task WhatChangedInTheAgencySinceIsNamedThingByThing()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        string path = _folder.Write(planned.Request);
        Assert.Equal(ExitCodes.Done, (await CliRun.Of("replay", _folder.Plan, "--against", path)).ExitCode);
        PlanRequest eased = planned.Request.WithVisit("v1", visit => visit with { Priority = 90 });
        _folder.Write(eased with { Clinicians = [.. eased.Clinicians.Skip(1)] });
        CliRun run = await CliRun.Of("replay", _folder.Plan, "--against", path);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("visits v1: priority", run.Out);
        Assert.Contains($"clinicians {eased.Clinicians[0].Id} is gone", run.Out);
        Assert.Contains("byte for byte", run.Out);
        Assert.Contains("the agency has moved on", run.Out);
    }

    [Fact]
    public async Task AnotherEngineThatMakesTheSamePlanIsNamedButNoDifference()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        PlanOrigin older = planned.Plan.Origin with { EngineVersion = "0.0.9" };
        _folder.Write(planned.Plan with { Origin = older }, planned.Request);
        CliRun run = await CliRun.Of("replay", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Planner 0.0.9 made the plan", run.Out);
        Assert.Contains("byte for byte", run.Out);
    }

    [Fact]
    public async Task RoutesThatWereEmptiedAreNamedVisitByVisit()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        PlanOrigin other = planned.Plan.Origin with { Seed = 99 };
        PlannedRoute[] emptied = [.. planned.Plan.Routes.Select(route => route with { Stops = [] })];
        _folder.Write(planned.Plan with { Origin = other, Routes = emptied }, planned.Request);
        CliRun run = await CliRun.Of("replay", _folder.Plan);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("served or left out otherwise", run.Out);
        Assert.Contains("instead of left out", run.Out);
    }

    [Fact]
    public async Task OtherRoadsAreNamedAndThePlanIsNotJudgedOnThem()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        PlanOrigin other = planned.Plan.Origin with { TravelHash = new string('a', 64), TravelSource = "Atlantis" };
        _folder.Write(planned.Plan with { Origin = other }, planned.Request);
        CliRun run = await CliRun.Of("replay", _folder.Plan);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("Atlantis", run.Out);
        Assert.DoesNotContain("violations.", run.Out);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    public async Task ARobustPlanByIterationsComesOutTheSame(string workers)
    {
        await Planned("--iterations", "2000", "--seed", "3", "--robust", "--scenarios", "200", "--workers", workers);
        CliRun run = await CliRun.Of("replay", _folder.Plan);
        Assert.Contains("recipe robust, 200 scenarios, 200 iterations", run.Out);
        Assert.Contains("Same plan, byte for byte.", run.Out);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public async Task ARepairIsCheckedAndNotMadeAgain()
    {
        PlanDocument planned = await Planned("--iterations", "500");
        PlanOrigin repair = planned.Plan.Origin with { Recipe = "repair", Parent = PlanHash.Of(planned) };
        _folder.Write(planned.Plan with { Origin = repair }, planned.Request);
        CliRun run = await CliRun.Of("replay", _folder.Plan, "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal("checkOnly", run.Json.GetProperty("promise").GetString());
        Assert.Equal(64, run.Json.GetProperty("origin").GetProperty("parent").GetString()!.Length);
    }

    [Fact]
    public async Task AMissingPlanIsBadInput()
    {
        CliRun run = await CliRun.Of("replay", _folder.Of("nowhere.json"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("nowhere.json", run.Error);
    }

    [Fact]
    public async Task AnEmptyActorIsRefused()
    {
        CliRun run = await CliRun.Of("plan", _folder.Write(Town.Request()), "--actor", "");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--actor has 1 to 1000 characters", run.Error);
    }

    private async Task<PlanDocument> Planned(params string[] options)
    {
        string path = _folder.Write(Town.Request());
        CliRun run = await CliRun.Of(["plan", path, .. options, "--out", _folder.Plan, "--html", _folder.Html]);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        return PlanReader.ReadFile(_folder.Plan);
    }
}
