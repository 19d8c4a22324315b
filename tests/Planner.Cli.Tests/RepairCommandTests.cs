using System.Text.Json;
using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

public sealed class RepairCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task ACallOutIsRepairedAndThePlansOfTheWholeDayPassTheCheck()
    {
        await PublishAsync();
        CliRun run = await RepairAsync([Out("a")], "--iterations", "300", "--out", _folder.Of("repaired"), "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        JsonElement first = run.Json.GetProperty("proposals")[0];
        Assert.Equal(0, first.GetProperty("violations").GetArrayLength());
        Assert.Equal(3, first.GetProperty("changes").GetArrayLength());
        CliRun check = await CliRun.Of("check", first.GetProperty("plan").GetString()!);
        Assert.Equal(ExitCodes.Done, check.ExitCode);
    }

    [Fact]
    public async Task WithoutAFolderNothingIsWrittenAndSaidSo()
    {
        await PublishAsync();
        string[] before = _folder.Files;
        CliRun run = await RepairAsync([Cancelled("e1", "v2")], "--iterations", "100");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Nothing was written. Next: the same with --out DIR", run.Out);
        Assert.Equal(["events.json", .. before], _folder.Files);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("3")]
    public async Task AnyNumberOfWorkersWritesTheSamePlans(string workers)
    {
        await PublishAsync();
        string[] plans = [];
        foreach (string folder in new[] { "x", "y" })
        {
            string count = folder == "x" ? "2" : workers;
            await RepairAsync([Out("a")], "--iterations", "300", "--workers", count, "--out", _folder.Of(folder));
            string[] files = [.. Directory.GetFiles(_folder.Of(folder)).Order(StringComparer.Ordinal)];
            plans = [.. plans, string.Concat(files.Select(File.ReadAllText))];
        }
        Assert.Equal(plans[0], plans[1]);
    }

    [Fact]
    public async Task EveryBadEventIsNamedAtOnceAndNothingIsWritten()
    {
        await PublishAsync();
        PlanEvent[] events =
        [
            Cancelled("e1", "nobody"),
            Cancelled("e2", "v2"),
            Cancelled("e3", "v2"),
            new ClinicianOut(new EventId("e4"), Sample.At("08:00"), new ClinicianId("zoe")),
        ];
        CliRun run = await RepairAsync(events, "--out", _folder.Of("repaired"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("events.json: events[0].visit: \"nobody\"", run.Error);
        Assert.Contains("events[2].visit: \"v2\": The visit is off since 2026-03-02 08:00.", run.Error);
        Assert.Contains("events[3].clinician: \"zoe\"", run.Error);
        Assert.Contains("3 mistakes found; nothing was written.", run.Error);
        Assert.False(Directory.Exists(_folder.Of("repaired")));
    }

    [Fact]
    public async Task AnEventAfterTheMomentOfTheRepairIsRefused()
    {
        await PublishAsync();
        CliRun run = await RepairAsync([Cancelled("e1", "v2")], "--at", "2026-03-02T07:59:00Z");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("It becomes known after the moment of the repair", run.Error);
    }

    [Fact]
    public async Task WhereNothingFitsTheCheapestBudgetIsTold()
    {
        await PublishAsync();
        CliRun run = await RepairAsync([Out("a")], "--iterations", "300", "--max-people", "1");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("With 4 people to call", run.Out);
        Assert.Contains("Nothing fits into the budget.", run.Out);
    }

    [Fact]
    public async Task UnknownKeptPatientsAndAFileForAFolderAreNamedTogether()
    {
        await PublishAsync();
        string file = _folder.Write("taken", "");
        CliRun run = await RepairAsync([Cancelled("e1", "v2")], "--keep", "x", "y", "--out", Path.Combine(file, "z"));
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--keep: x: A patient of the plan.", run.Error);
        Assert.Contains("--keep: y: A patient of the plan.", run.Error);
        Assert.Contains("taken is a file.", run.Error);
    }

    [Fact]
    public async Task WithoutEventsTheMomentHasToBeSaid()
    {
        await PublishAsync();
        CliRun refused = await RepairAsync([]);
        Assert.Equal(ExitCodes.BadInput, refused.ExitCode);
        Assert.Contains("or the moment with --at", refused.Error);
        CliRun run = await RepairAsync([], "--iterations", "50", "--at", "2026-03-02T08:00:00Z", "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(0, run.Json.GetProperty("proposals")[0].GetProperty("people").GetInt32());
    }

    [Fact]
    public async Task APlanMadeOnOtherRoadsIsNotRepaired()
    {
        PlanDocument published = await PublishAsync();
        PlanOrigin other = published.Plan.Origin with { TravelHash = new string('a', 64), TravelSource = "Atlantis" };
        _folder.Write(published.Plan with { Origin = other }, published.Request);
        CliRun run = await RepairAsync([Cancelled("e1", "v2")]);
        Assert.NotEqual(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Atlantis", run.Error);
    }

    private async Task<PlanDocument> PublishAsync()
    {
        string path = _folder.Write(Town.Request());
        string[] options = ["--iterations", "500", "--out", _folder.Plan, "--html", _folder.Html];
        Assert.Equal(ExitCodes.Done, (await CliRun.Of(["plan", path, .. options])).ExitCode);
        return PlanReader.ReadFile(_folder.Plan);
    }

    private Task<CliRun> RepairAsync(PlanEvent[] events, params string[] options)
    {
        using var stream = new MemoryStream();
        EventWriter.Write(new EventDocument(events), Town.Request().Agency.TimeZone, stream);
        string path = _folder.Write("events.json", stream.ToArray());
        return CliRun.Of(["repair", _folder.Plan, "--events", path, .. options]);
    }

    private static ClinicianOut Out(string clinician) =>
        new(new EventId("out"), Sample.At("07:30"), new ClinicianId(clinician));

    private static VisitCancelled Cancelled(string id, string visit) =>
        new(new EventId(id), Sample.At("08:00"), new VisitId(visit));
}
