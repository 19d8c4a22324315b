using System.Text.Json;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class FillCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ASlotNamesWhoFitsWithPriceReasonsAndWhenToAsk()
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("fill", _folder.Plan, "--slot", "a@13:00-16:00", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        JsonElement slot = Assert.Single(run.Json.GetProperty("slots").EnumerateArray());
        Assert.Equal(2, slot.GetProperty("fitting").GetInt32());
        JsonElement first = slot.GetProperty("candidates")[0];
        Assert.Equal("W1", first.GetProperty("entry").GetString());
        Assert.Equal(1, first.GetProperty("slackDays").GetInt32());
        Assert.True(first.GetProperty("addedMinutes").GetDecimal() > 0);
        Assert.Equal(6, first.GetProperty("reasons").GetArrayLength());
        Assert.Equal(2, slot.GetProperty("candidates")[1].GetProperty("clinicians").GetArrayLength());
        Assert.Equal("W1", slot.GetProperty("outreach")[0].GetProperty("entry").GetString());
        Assert.Equal(1, run.Json.GetProperty("waitingForOtherDays").GetInt32());
    }

    [Fact]
    public async Task WithoutASlotEveryOpenOneIsListedAndTheNextStepNamed()
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("fill", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("W1", run.Out);
        Assert.Contains("2 wait for these days, 1 for others", run.Out);
        Assert.Contains("Next: offer the slot of", run.Out);
    }

    [Theory]
    [InlineData("nobody@13:00-14:00", "in the plan's request")]
    [InlineData("a@25:00-14:00", "0:00 to 23:59")]
    [InlineData("a@14:00-13:00", "ends after it begins")]
    [InlineData("a@18:00-19:00", "on duty in a slot; the shifts are")]
    [InlineData("a 13:00", "CLINICIAN@FROM-TO")]
    [InlineData("a@2026-03-09T13:00-14:00", "the days 2026-03-02 to 2026-03-02")]
    public async Task ASlotThatMakesNoSenseIsNamedWithRuleAndRemedy(string slot, string rule)
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("fill", _folder.Plan, "--slot", slot);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--slot", run.Error);
        Assert.Contains(rule, run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task EveryMistakeOfASlotIsNamedAtOnce()
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("fill", _folder.Plan, "--slot", "nobody@2026-03-09T25:00-14:00");
        Assert.Contains("nobody", run.Error);
        Assert.Contains("2026-03-09", run.Error);
        Assert.Contains("25:00", run.Error);
    }

    [Fact]
    public async Task AnEmptyWaitlistIsSaid()
    {
        await WaitingTown.PlanAsync(_folder, request => request with { Waitlist = [] });
        CliRun run = await CliRun.Of("fill", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Nobody waits", run.Out);
    }

    [Fact]
    public async Task ADayWithoutAnOpenSlotIsSaid()
    {
        await WaitingTown.PlanAsync(_folder, Full);
        CliRun run = await CliRun.Of("fill", _folder.Plan);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("No slot of half an hour is open", run.Out);
    }

    [Fact]
    public async Task OrdersOfOtherPatientsAreRefused()
    {
        await WaitingTown.PlanAsync(_folder);
        string orders = _folder.Write("orders.json", Orders.Replace("q1", "stranger", StringComparison.Ordinal));
        CliRun run = await CliRun.Of("fill", _folder.Plan, "--orders", orders);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("none of whom waits", run.Error);
    }

    [Fact]
    public async Task ARegulationsClockIsToldWithItsCitation()
    {
        await WaitingTown.PlanAsync(
            _folder,
            request =>
                request with
                {
                    Waitlist = [request.Waitlist[0] with { Type = VisitType.StartOfCare, LatestDate = null }],
                }
        );
        string orders = _folder.Write("orders.json", Orders);
        CliRun run = await CliRun.Of("fill", _folder.Plan, "--slot", "a@13:00-16:00", "--orders", orders, "--json");
        JsonElement first = run.Json.GetProperty("slots")[0].GetProperty("candidates")[0];
        Assert.Contains("484.55", first.GetProperty("clock").GetProperty("citation").GetString());
        Assert.Equal(1, first.GetProperty("slackDays").GetInt32());
    }

    /// <summary>One nurse with ten minutes of duty.</summary>
    private static PlanRequest Full(PlanRequest request) =>
        request with
        {
            Clinicians = [request.Clinicians[0] with { Shifts = [Short(request.Clinicians[0].Shifts[0])] }],
            Visits = [],
        };

    private static Shift Short(Shift shift) =>
        shift with
        {
            SoftEnd = Sample.At("08:10"),
            HardEnd = Sample.At("08:20"),
        };

    private const string Orders = """
        {
          "schema": "planner/orders/1",
          "agency": { "name": "Sample", "timeZone": "UTC" },
          "patients": [{ "id": "q1", "name": "Waits", "events": [{ "kind": "referral", "at": "2026-03-01T10:00+00:00" }] }],
          "orders": []
        }
        """;
}
