using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;
using static Planner.Cli.Tests.RepairFolder;

namespace Planner.Cli.Tests;

public sealed class RepairProvenanceTests : IDisposable
{
    private const string Fewest = "fewest";
    private static readonly PlanEvent[] CallOut = [Absent("a")];

    private readonly RepairFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ARepairedPlanStatesWhatItWasMadeFromAndForWhom()
    {
        PlanDocument published = await _folder.PublishAsync();
        await RepairedAsync(CallOut, "--actor", "coordinator 2", "--reason", "call-out", "--max-shift", "90");
        PlanOrigin origin = PlanReader.ReadFile(_folder.Proposal(Fewest)).Plan.Origin;
        Assert.Equal(PlanHash.Of(published), origin.Parent);
        Assert.Equal(EventHash.Of(CallOut), origin.Cause);
        Assert.Equal(published.Plan.Origin.TravelHash, origin.TravelHash);
        Assert.Equal(("coordinator 2", "call-out", "repair"), (origin.Actor, origin.Reason, origin.Recipe));
        Assert.Equal(90, origin.Repair?.MaxShift?.TotalMinutes);
        Assert.Equal(new AppliedEvent(new EventId("out"), EventHash.Of(CallOut[0])), origin.Repair?.Events.Single());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task ARepairByIterationsComesOutTheSameFromItsPlanAndItsEvents(string workers)
    {
        await _folder.PublishAsync();
        await RepairedAsync(CallOut, "--keep", "p1", "--tolerance", "20", "--freedom", "sequence", "--actor", "me");
        foreach (string proposal in Directory.GetFiles(_folder.Out()))
        {
            CliRun run = await _folder.ReplayAsync(proposal, _folder.Plan, CallOut, "--workers", workers);
            Assert.Contains("Same plan, byte for byte.", run.Out);
            Assert.Equal(ExitCodes.Done, run.ExitCode);
        }
    }

    [Fact]
    public async Task ARepairByTimeIsPromisedInValidityOnly()
    {
        await _folder.PublishAsync();
        await _folder.RepairAsync(CallOut, "--seconds", "0.2", "--out", _folder.Out());
        CliRun run = await _folder.ReplayAsync(_folder.Proposal(Fewest), _folder.Plan, CallOut);
        Assert.Contains("in validity only", run.Out);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
    }

    [Fact]
    public async Task OtherEventsAreNamedOneByOneAndNothingIsMadeOfThem()
    {
        await _folder.PublishAsync();
        await RepairedAsync([Absent("a"), Cancelled("e1", "v2")]);
        PlanEvent[] other = [Absent("b"), Cancelled("e2", "v3")];
        CliRun run = await _folder.ReplayAsync(_folder.Proposal(Fewest), _folder.Plan, other);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("out says something else", run.Out);
        Assert.Contains("e2 is new", run.Out);
        Assert.Contains("e1 is missing", run.Out);
    }

    [Fact]
    public async Task AnotherPlanThanTheRepairedOneIsNamed()
    {
        PlanDocument published = await _folder.PublishAsync();
        await RepairedAsync(CallOut);
        _folder.Work.Write(published.Plan with { ServableUpperBound = 1 }, published.Request);
        CliRun run = await _folder.ReplayAsync(_folder.Proposal(Fewest), _folder.Plan, CallOut, "--json");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        JsonElement change = Assert.Single(run.Json.GetProperty("changes").EnumerateArray());
        Assert.Equal("parent", change.GetProperty("what").GetString());
    }

    [Fact]
    public async Task WhatChangedInTheAgencySinceIsNamedAndTheRepairStillComesOutTheSame()
    {
        PlanDocument published = await _folder.PublishAsync();
        await RepairedAsync(CallOut);
        string agency = _folder.Work.Write(published.Request.WithVisit("v1", visit => visit with { Priority = 90 }));
        CliRun run = await _folder.ReplayAsync(_folder.Proposal(Fewest), _folder.Plan, CallOut, "--against", agency);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("visits v1: priority", run.Out);
        Assert.Contains("Same plan, byte for byte.", run.Out);
    }

    [Fact]
    public async Task AnEditedRepairIsNamedVisitByVisit()
    {
        await _folder.PublishAsync();
        await RepairedAsync(CallOut);
        string path = _folder.Proposal(Fewest);
        PlanDocument repaired = PlanReader.ReadFile(path);
        PlannedRoute emptied = repaired.Plan.Routes[0] with { Stops = [] };
        using (FileStream stream = File.Create(path))
            PlanWriter.Write(repaired.Plan with { Routes = [emptied] }, repaired.Request, stream);
        CliRun run = await _folder.ReplayAsync(path, _folder.Plan, CallOut);
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("instead of left out", run.Out);
    }

    [Fact]
    public async Task WithoutItsSourcesARepairIsCheckedAndSaysWhatItNeeds()
    {
        await _folder.PublishAsync();
        await RepairedAsync(CallOut);
        CliRun run = await CliRun.Of("replay", _folder.Proposal(Fewest));
        Assert.Contains("--of names the plan it repairs", run.Out);
        CliRun half = await CliRun.Of("replay", _folder.Proposal(Fewest), "--of", _folder.Plan);
        Assert.Equal(ExitCodes.BadInput, half.ExitCode);
        Assert.Contains("--events: nothing: A repair is replayed from its events.", half.Error);
        CliRun none = await _folder.ReplayAsync(_folder.Plan, _folder.Plan, CallOut);
        Assert.Equal(ExitCodes.BadInput, none.ExitCode);
        Assert.Contains("--of and --events are for plans of planner repair", none.Error);
    }

    [Fact]
    public async Task AnEventThatThePlanHoldsAlreadyIsNotAppliedAgain()
    {
        await _folder.PublishAsync();
        PlanEvent[] journal = [Cancelled("e1", "v2"), Cancelled("e2", "v3", "08:10")];
        await RepairedAsync([journal[0]]);
        string first = _folder.Proposal(Fewest);
        string[] options = ["--iterations", "300", "--out", _folder.Out("second")];
        CliRun run = await _folder.RepairAsync(first, journal, options);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        PlanOrigin origin = PlanReader.ReadFile(_folder.Proposal(Fewest, "second")).Plan.Origin;
        Assert.Equal(EventHash.Of([journal[1]]), origin.Cause);
        Assert.Equal(["e1", "e2"], origin.Repair?.Events.Select(what => what.Id.Value));
        string second = _folder.Proposal(Fewest, "second");
        Assert.Contains("byte for byte", (await _folder.ReplayAsync(second, first, journal)).Out);
        Assert.Contains("byte for byte", (await _folder.ReplayAsync(second, first, [journal[1]])).Out);
    }

    [Fact]
    public async Task AnIdThatThePlanHoldsForSomethingElseIsRefused()
    {
        await _folder.PublishAsync();
        await RepairedAsync([Cancelled("e1", "v2")]);
        CliRun run = await _folder.RepairAsync(_folder.Proposal(Fewest), [Cancelled("e1", "v3")]);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("An id names one event, and this one says something else.", run.Error);
    }

    [Fact]
    public async Task APlanIsNotRepairedAtAMomentBeforeItsOwnRepair()
    {
        await _folder.PublishAsync();
        await RepairedAsync([Cancelled("e1", "v2")]);
        string[] early = ["--at", "2026-03-02T07:00:00Z"];
        CliRun run = await _folder.RepairAsync(_folder.Proposal(Fewest), [Absent("a")], early);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("The plan was repaired at 2026-03-02T08:00:00Z already.", run.Error);
    }

    private async Task RepairedAsync(PlanEvent[] events, params string[] options)
    {
        CliRun run = await _folder.RepairAsync(events, ["--iterations", "300", "--out", _folder.Out(), .. options]);
        Assert.NotEqual(ExitCodes.BadInput, run.ExitCode);
    }
}
