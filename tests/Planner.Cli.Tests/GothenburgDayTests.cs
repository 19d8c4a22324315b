using System.Text.Json;
using Planner.Formats;

namespace Planner.Cli.Tests;

/// <summary>The sample agency on real roads, from the request to the checked plan.</summary>
public sealed class GothenburgDayTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheSameIterationsGiveTheSameBytesWithOneWorkerOrTwo()
    {
        CliRun first = await Plan("--workers", "1");
        byte[] one = await File.ReadAllBytesAsync(_folder.Plan);
        CliRun second = await Plan("--workers", "2");
        Assert.InRange(first.ExitCode, ExitCodes.Done, ExitCodes.Findings);
        Assert.Equal(first.ExitCode, second.ExitCode);
        Assert.Equal(one, await File.ReadAllBytesAsync(_folder.Plan));
    }

    [Fact]
    public async Task ThePlanHoldsAndNamesNoPathOfThisMachine()
    {
        JsonElement planned = (await Plan()).Json;
        JsonElement checkedAgain = (await CliRun.Of("check", _folder.Plan, "--json")).Json;
        Assert.Equal(0, checkedAgain.GetProperty("violations").GetArrayLength());
        Assert.Equal(
            planned.GetProperty("missedMandatory").GetArrayLength(),
            checkedAgain.GetProperty("missedMandatory").GetArrayLength()
        );
        Assert.True(planned.GetProperty("served").GetInt32() <= planned.GetProperty("servableUpperBound").GetInt32());
        Assert.DoesNotContain(Path.GetTempPath(), await File.ReadAllTextAsync(_folder.Plan));
    }

    [Fact]
    public async Task EveryVisitLeftOutHasAReasonForEveryClinician()
    {
        await Plan();
        PlanDocument document = PlanReader.ReadFile(_folder.Plan);
        var all = document.Request.Clinicians.Select(clinician => clinician.Id).ToHashSet();
        Assert.NotEmpty(document.Plan.Unassigned);
        Assert.All(
            document.Plan.Unassigned.Where(left => left.Servable),
            left => Assert.Superset(all, left.Reasons.SelectMany(reason => reason.Clinicians).ToHashSet())
        );
        Assert.All(document.Plan.Unassigned, left => Assert.NotEmpty(left.Reasons));
    }

    [Fact]
    public async Task APlanOfADayOutsideTheRequestIsRefused()
    {
        CliRun run = await Plan("--date", "1999-12-31");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Empty(_folder.Files);
    }

    [Fact]
    public async Task AnInterruptedSearchKeepsItsBestPlan()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(4));
        string day = Path.Combine(DataSets(), "gothenburg-day");
        string[] plan = ["plan", day, "--seconds", "900", "--out", _folder.Plan, "--html", _folder.Html];
        CliRun run = await CliRun.Of(stop.Token, plan);
        Assert.Equal(ExitCodes.Interrupted, run.ExitCode);
        Assert.InRange(PlanReader.ReadFile(_folder.Plan).Plan.Routes.Sum(route => route.Stops.Count), 100, 200);
    }

    private Task<CliRun> Plan(params string[] more) =>
        CliRun.Of([
            "plan",
            Path.Combine(DataSets(), "gothenburg-day"),
            "--iterations",
            "3000",
            "--json",
            "--out",
            _folder.Plan,
            "--html",
            _folder.Html,
            .. more,
        ]);

    private static string DataSets()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (!Directory.Exists(Path.Combine(folder!.FullName, "datasets")))
            folder = folder.Parent;
        return Path.Combine(folder.FullName, "datasets");
    }
}
