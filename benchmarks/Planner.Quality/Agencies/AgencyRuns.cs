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
            var series = new AgencyRuns(planner, Share(parts), workers, log);
            var runs = new List<AgencyRun>();
            var split = new AreaSplit(request, parts);
            foreach (JsonObject part in split.Requests())
            {
                string own = Path.Combine(folder, $"part-{runs.Count + 1}");
                Directory.CreateDirectory(own);
                await File.WriteAllTextAsync(Path.Combine(own, "request.json"), part.ToJsonString());
                runs.Add(await series.RunAsync(own, seed));
            }
            return AgencyRun.Sum(NameOf(agency), budget, runs, split.Unstaffed);
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
        string name = NameOf(agency);
        var blank = new AgencyRun(name, budget, seed, 0, 0, 0, 0, double.NaN, -1, 0, plan.Wall, plan.PeakMemoryMb);
        if (File.Exists(file))
            return AgencyReport.Of(blank, plan, await CommandLine.RunAsync(planner, "check", file, "--json"));
        log.WriteLine($"{name}: exit {plan.ExitCode}: {plan.Errors.Trim()}");
        return blank;
    }

    /// <summary>The budget of one of some parts: tenths of a second, or whole iterations.</summary>
    private string Share(int parts)
    {
        string[] words = budget.Split(' ');
        double share = double.Parse(words[1], CultureInfo.InvariantCulture) / parts;
        double given = words[0] == "--iterations" ? Math.Floor(share) : Math.Round(share, 1);
        return string.Create(CultureInfo.InvariantCulture, $"{words[0]} {given}");
    }

    private static string NameOf(string agency) => Path.GetFileName(Path.TrimEndingDirectorySeparator(agency));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
