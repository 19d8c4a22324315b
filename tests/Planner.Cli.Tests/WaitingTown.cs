using NodaTime;
using Planner.Domain;
using Planner.TestKit;

namespace Planner.Cli.Tests;

/// <summary>The town with people who wait: W1 for the planned day, W2 with two nurses, W3 for another day.</summary>
internal static class WaitingTown
{
    public static PlanRequest Request() =>
        (
            Sample.Request() with
            {
                Patients =
                [
                    .. Sample.Request().Patients,
                    Sample.Patient("q1", 15),
                    Sample.Patient("q2", 25),
                    Sample.Patient("q3", 35),
                ],
                Waitlist =
                [
                    Entry("W1", "q1", Sample.Day) with
                    {
                        LatestDate = Sample.Day.PlusDays(1),
                    },
                    Entry("W2", "q2", Sample.Day) with
                    {
                        Services = [Sample.Need(), Sample.Need()],
                    },
                    Entry("W3", "q3", Sample.Day.PlusDays(5)),
                ],
            }
        ).ToTown();

    /// <summary>Plans the town, or an edit of it, into the folder.</summary>
    public static async Task PlanAsync(WorkFolder folder, Func<PlanRequest, PlanRequest>? edit = null)
    {
        PlanRequest request = edit is null ? Request() : edit(Request());
        string path = folder.Write(request);
        CliRun run = await CliRun.Of("plan", path, "--iterations", "500", "--out", folder.Plan, "--html", folder.Html);
        Assert.True(run.ExitCode is ExitCodes.Done or ExitCodes.Findings, run.Error);
    }

    private static WaitlistEntry Entry(string id, string patient, LocalDate day) =>
        new()
        {
            Id = new WaitlistEntryId(id),
            Patient = new PatientId(patient),
            Services = [Sample.Need()],
            Days = [day],
            WaitingSince = Sample.Day.PlusDays(-3),
        };
}
