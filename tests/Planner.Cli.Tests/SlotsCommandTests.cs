using System.Text.Json;
using NodaTime;
using Planner.Domain;
using Planner.TestKit;

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

    [Fact]
    public async Task WhereOnlyMovingAnotherMakesRoomThatIsOfferedWithWhomToCall()
    {
        await WaitingTown.PlanAsync(_folder, Crowded);
        CliRun run = await CliRun.Of("slots", _folder.Plan, "--for", "W1", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(0, run.Json.GetProperty("slots").GetArrayLength());
        JsonElement chain = run.Json.GetProperty("chains")[0];
        Assert.Equal("v1", chain.GetProperty("moves")[0].GetProperty("visit").GetString());
        Assert.Equal("b", chain.GetProperty("moves")[0].GetProperty("toClinician").GetString());
        Assert.Equal("p1", chain.GetProperty("patientsToCall")[0].GetString());
        CliRun words = await CliRun.Of("slots", _folder.Plan, "--for", "W1");
        Assert.Contains("if v1 moves from a to b", words.Out);
        Assert.Contains("call p1, a, b", words.Out);
        CliRun fill = await CliRun.Of("fill", _folder.Plan, "--slot", "a@08:30-12:00");
        Assert.Contains("Nobody fits the slot of a as the plan stands", fill.Out);
        Assert.Contains("if v1 moves from a to b", fill.Out);
    }

    /// <summary>The only RN is with v1, whom the LPN may visit as well, when W1 has to be.</summary>
    private static PlanRequest Crowded(PlanRequest request)
    {
        TimeWindow[] nine = [Sample.Window("09:00", "09:05")];
        ServiceNeed either = Sample.Need(30, Discipline.RN, Discipline.LPN);
        return request with
        {
            Policy = new Policy { Terms = [.. request.Policy.Terms, new PolicyTerm(TermKind.PreferredClinician, 60)] },
            Clinicians = [request.Clinicians[0], request.Clinicians[1] with { Discipline = Discipline.LPN }],
            Patients =
            [
                .. request.Patients.Select(p =>
                    p.Id.Value == "p1" ? p with { PreferredClinicians = [new ClinicianId("a")] } : p
                ),
            ],
            Visits = [request.Visits[0] with { Services = [either], Windows = nine }],
            Waitlist = [request.Waitlist[0] with { Days = [], Windows = nine }],
        };
    }
}
