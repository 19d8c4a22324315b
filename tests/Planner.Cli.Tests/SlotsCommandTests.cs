using System.Text.Json;
using NodaTime;

namespace Planner.Cli.Tests;

public sealed class SlotsCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheBestSlotsOfAnEntryAreGradedAndInOrderOfPrice()
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("slots", _folder.Plan, "--for", "W1", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        JsonElement[] slots = [.. run.Json.GetProperty("slots").EnumerateArray()];
        Assert.Equal(2, slots.Length);
        Assert.Equal("good", slots[0].GetProperty("grade").GetString());
        Assert.True(
            slots[0].GetProperty("addedMinutes").GetDecimal() <= slots[1].GetProperty("addedMinutes").GetDecimal()
        );
    }

    [Fact]
    public async Task AVisitOfTwoNursesNamesBoth()
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("slots", _folder.Plan, "--for", "W2");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("a, b", run.Out);
        Assert.Contains("Next: offer the first slot", run.Out);
    }

    [Theory]
    [InlineData("W9", "It names an entry of the waitlist")]
    [InlineData("W3", "waits for a day from 2026-03-02")]
    [InlineData("v1", "serves this visit already")]
    public async Task AnIdThatCannotBePlacedIsNamedWithRuleAndRemedy(string id, string rule)
    {
        await WaitingTown.PlanAsync(_folder);
        CliRun run = await CliRun.Of("slots", _folder.Plan, "--for", id);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--for", run.Error);
        Assert.Contains(rule, run.Error);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task NothingThatFitsIsAFindingWithTheNextStep()
    {
        await WaitingTown.PlanAsync(
            _folder,
            request =>
                request with
                {
                    Waitlist =
                    [
                        request.Waitlist[0] with
                        {
                            Services = [request.Waitlist[0].Services[0] with { Duration = Duration.FromHours(10) }],
                        },
                    ],
                }
        );
        CliRun run = await CliRun.Of("slots", _folder.Plan, "--for", "W1");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("Next:", run.Out);
    }
}
