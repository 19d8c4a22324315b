using System.Globalization;

namespace Planner.Quality;

/// <summary>Makes and checks rosters of agencies, one after the other.</summary>
/// <param name="planner">The program under measurement.</param>
/// <param name="budget">"--seconds 10" or "--iterations 100000".</param>
public sealed class AgencyRuns(string planner, string budget, int workers, TextWriter log)
{
    public async Task<AgencyRun> RunAsync(string agency, int seed)
    {
        string folder = Directory.CreateTempSubdirectory("planner-quality-").FullName;
        try
        {
            AgencyRun run = await RunAsync(agency, seed, Path.Combine(folder, "plan.json"));
            log.WriteLine(AgencyTable.Row(run));
            return run;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task<AgencyRun> RunAsync(string agency, int seed, string file)
    {
        string[] always = ["--out", file, "--html", Path.ChangeExtension(file, "html"), "--json"];
        string[] chosen = ["--seed", Text(seed), "--workers", Text(workers)];
        FinishedProcess plan = await CommandLine.RunAsync(
            planner,
            ["plan", agency, .. budget.Split(' '), .. chosen, .. always]
        );
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(agency));
        var blank = new AgencyRun(name, budget, seed, 0, 0, 0, 0, double.NaN, -1, 0, plan.Wall, plan.PeakMemoryMb);
        if (File.Exists(file))
            return AgencyReport.Of(blank, plan, await CommandLine.RunAsync(planner, "check", file, "--json"));
        log.WriteLine($"{name}: exit {plan.ExitCode}: {plan.Errors.Trim()}");
        return blank;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
