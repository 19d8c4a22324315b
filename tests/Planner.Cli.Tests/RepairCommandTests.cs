using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;
using static Planner.Cli.Tests.RepairFolder;

namespace Planner.Cli.Tests;

public sealed class RepairCommandTests : IDisposable
{
    private readonly RepairFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ACallOutIsRepairedAndThePlansOfTheWholeDayPassTheCheck()
    {
        await _folder.PublishAsync();
        CliRun run = await _folder.RepairAsync([Absent("a")], "--iterations", "300", "--out", _folder.Out(), "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        JsonElement first = run.Json.GetProperty("proposals")[0];
        Assert.Equal(0, first.GetProperty("violations").GetArrayLength());
        Assert.Equal(3, first.GetProperty("changes").GetArrayLength());
        CliRun check = await CliRun.Of("check", first.GetProperty("plan").GetString()!);
        Assert.Equal(ExitCodes.Done, check.ExitCode);
    }

    [Fact]
    public async Task AProofSaysThatNothingIsBetterThanTheFirstProposal()
    {
        await _folder.PublishAsync();
        string[] options = ["--iterations", "2000", "--prove", "60"];
        CliRun told = await _folder.RepairAsync([Absent("a")], options);
        Assert.Contains("Proposal 1 is proven optimal", told.Out);
        CliRun run = await _folder.RepairAsync([Absent("a")], [.. options, "--json"]);
        JsonElement proof = run.Json.GetProperty("proof");
        Assert.Equal("optimal", proof.GetProperty("verdict").GetString());
        Assert.True(proof.GetProperty("proven").GetBoolean());
    }

    [Fact]
    public async Task WithoutAFolderNothingIsWrittenAndSaidSo()
    {
        await _folder.PublishAsync();
        string[] before = _folder.Work.Files;
        CliRun run = await _folder.RepairAsync([Cancelled("e1", "v2")], "--iterations", "100");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Nothing was written. Next: the same with --out DIR", run.Out);
        Assert.Equal(["events.json", .. before], _folder.Work.Files);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task AnyNumberOfWorkersWritesTheSamePlans(string workers)
    {
        await _folder.PublishAsync();
        string[] plans = [];
        foreach (string folder in new[] { "x", "y" })
        {
            string count = folder == "x" ? "2" : workers;
            await _folder.RepairAsync(
                [Absent("a")],
                "--iterations",
                "300",
                "--workers",
                count,
                "--out",
                _folder.Out(folder)
            );
            string[] files = [.. Directory.GetFiles(_folder.Out(folder)).Order(StringComparer.Ordinal)];
            plans = [.. plans, string.Concat(files.Select(File.ReadAllText))];
        }
        Assert.Equal(plans[0], plans[1]);
    }

    [Fact]
    public async Task EveryBadEventIsNamedAtOnceAndNothingIsWritten()
    {
        await _folder.PublishAsync();
        PlanEvent[] events =
        [
            Cancelled("e1", "nobody"),
            Cancelled("e2", "v2"),
            Cancelled("e3", "v2"),
            new ClinicianOut(new EventId("e4"), Sample.At("08:00"), new ClinicianId("zoe")),
        ];
        CliRun run = await _folder.RepairAsync(events, "--out", _folder.Out());
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("events.json: events[0].visit: \"nobody\"", run.Error);
        Assert.Contains("events[2].visit: \"v2\": The visit is off since 2026-03-02 08:00.", run.Error);
        Assert.Contains("events[3].clinician: \"zoe\"", run.Error);
        Assert.Contains("3 mistakes found; nothing was written.", run.Error);
        Assert.False(Directory.Exists(_folder.Out()));
    }

    [Fact]
    public async Task AnEventAfterTheMomentOfTheRepairIsRefused()
    {
        await _folder.PublishAsync();
        CliRun run = await _folder.RepairAsync([Cancelled("e1", "v2")], "--at", "2026-03-02T07:59:00Z");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("It becomes known after the moment of the repair", run.Error);
    }

    [Fact]
    public async Task WhereNothingFitsTheCheapestBudgetIsTold()
    {
        await _folder.PublishAsync();
        CliRun run = await _folder.RepairAsync([Absent("a")], "--iterations", "300", "--max-people", "1");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("With 4 people to call", run.Out);
        Assert.Contains("Nothing fits into the budget.", run.Out);
    }

    [Fact]
    public async Task UnknownKeptPatientsAndAFileForAFolderAreNamedTogether()
    {
        await _folder.PublishAsync();
        string file = _folder.Work.Write("taken", "");
        CliRun run = await _folder.RepairAsync(
            [Cancelled("e1", "v2")],
            "--keep",
            "x",
            "y",
            "--out",
            Path.Combine(file, "z")
        );
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--keep: x: A patient of the plan.", run.Error);
        Assert.Contains("--keep: y: A patient of the plan.", run.Error);
        Assert.Contains("taken is a file.", run.Error);
    }

    [Fact]
    public async Task WithoutEventsTheMomentHasToBeSaid()
    {
        await _folder.PublishAsync();
        CliRun refused = await _folder.RepairAsync([]);
        Assert.Equal(ExitCodes.BadInput, refused.ExitCode);
        Assert.Contains("or the moment with --at", refused.Error);
        CliRun run = await _folder.RepairAsync([], "--iterations", "50", "--at", "2026-03-02T08:00:00Z", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(0, run.Json.GetProperty("proposals")[0].GetProperty("people").GetInt32());
    }

    [Theory]
    [InlineData("9999-12-31T00:00:00Z")]
    [InlineData("2026-02-22T08:00:00Z")]
    public async Task AMomentFarFromThePlanIsRefused(string at)
    {
        await _folder.PublishAsync();
        CliRun run = await _folder.RepairAsync([Cancelled("e1", "v2", "00:00")], "--at", at);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--at: ", run.Error);
        Assert.Contains("2026-03-02 to 2026-03-02", run.Error);
    }

    [Fact]
    public async Task APlanMadeOnOtherRoadsIsNotRepaired()
    {
        PlanDocument published = await _folder.PublishAsync();
        PlanOrigin other = published.Plan.Origin with { TravelHash = new string('a', 64), TravelSource = "Atlantis" };
        _folder.Work.Write(published.Plan with { Origin = other }, published.Request);
        CliRun run = await _folder.RepairAsync([Cancelled("e1", "v2")]);
        Assert.NotEqual(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Atlantis", run.Error);
    }
}
