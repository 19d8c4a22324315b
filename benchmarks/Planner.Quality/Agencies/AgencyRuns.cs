using System.Globalization;
using System.Text.Json.Nodes;

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

    /// <summary>The parts of an agency, each with its share of the seconds, one after the other; together they are one run.</summary>
    public async Task<AgencyRun> RunInPartsAsync(string agency, int seed, int parts)
    {
        string folder = Directory.CreateTempSubdirectory("planner-quality-").FullName;
        try
        {
            var request = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(agency, "request.json")))!.AsObject();
            double seconds = double.Parse(budget.Split(' ')[1], CultureInfo.InvariantCulture) / parts;
            var series = new AgencyRuns(
                planner,
                string.Create(CultureInfo.InvariantCulture, $"{budget.Split(' ')[0]} {seconds:0.#}"),
                workers,
                log
            );
            var runs = new List<AgencyRun>();
            var split = new AreaSplit(request, parts);
            foreach (JsonObject part in split.Requests())
            {
                string own = Path.Combine(folder, $"part-{runs.Count + 1}");
                Directory.CreateDirectory(own);
                await File.WriteAllTextAsync(Path.Combine(own, "request.json"), part.ToJsonString());
                runs.Add(await series.RunAsync(own, seed));
            }
            return AgencyRun.Sum(
                Path.GetFileName(Path.TrimEndingDirectorySeparator(agency)),
                budget,
                runs,
                split.Unstaffed
            );
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
