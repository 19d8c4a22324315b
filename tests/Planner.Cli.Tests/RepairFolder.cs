using Planner.Domain;
using Planner.Formats;
using Planner.TestKit;

namespace Planner.Cli.Tests;

/// <summary>A published plan of the town in a folder of its own, and commands on it.</summary>
internal sealed class RepairFolder : IDisposable
{
    public WorkFolder Work { get; } = new();

    public string Plan => Work.Plan;

    public string Out(string folder = "repaired") => Work.Of(folder);

    /// <summary>The plan file of a proposal, by what it is best at.</summary>
    public string Proposal(string best, string folder = "repaired") =>
        Directory.GetFiles(Out(folder)).Single(file => file.Contains(best, StringComparison.Ordinal));

    public async Task<PlanDocument> PublishAsync()
    {
        string path = Work.Write(Town.Request());
        string[] options = ["--iterations", "500", "--out", Plan, "--html", Work.Html];
        Assert.Equal(ExitCodes.Done, (await CliRun.Of(["plan", path, .. options])).ExitCode);
        return PlanReader.ReadFile(Plan);
    }

    public Task<CliRun> RepairAsync(PlanEvent[] events, params string[] options) => RepairAsync(Plan, events, options);

    public Task<CliRun> RepairAsync(string plan, PlanEvent[] events, params string[] options) =>
        CliRun.Of(["repair", plan, "--events", Write("events.json", events), .. options]);

    public Task<CliRun> ReplayAsync(string repaired, string parent, PlanEvent[] events, params string[] options) =>
        CliRun.Of(["replay", repaired, "--of", parent, "--events", Write("replayed.json", events), .. options]);

    public string Write(string name, PlanEvent[] events)
    {
        using var stream = new MemoryStream();
        EventWriter.Write(new EventDocument(events), Town.Request().Agency.TimeZone, stream);
        return Work.Write(name, stream.ToArray());
    }

    public void Dispose() => Work.Dispose();

    public static ClinicianOut Absent(string clinician) =>
        new(new EventId("out"), Sample.At("07:30"), new ClinicianId(clinician));

    public static VisitCancelled Cancelled(string id, string visit, string at = "08:00") =>
        new(new EventId(id), Sample.At(at), new VisitId(visit));
}
