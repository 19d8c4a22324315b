using System.CommandLine;

namespace Planner.Quality;

/// <summary><c>agencies</c>: rosters of agencies, each checked by the program itself.</summary>
internal sealed class AgenciesCommand : Command
{
    private readonly Argument<string[]> agencies = new("AGENCY") { Description = "Folders with a request." };
    private readonly Option<string> budget = new("--budget")
    {
        Description = "\"--seconds 10\" or \"--iterations 100000\".",
        DefaultValueFactory = _ => "--seconds 10",
    };
    private readonly Option<int> seeds = new("--seeds") { Description = "Seeds 1..N.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> workers = new("--workers") { Description = "Threads, 0 = one per core." };
    private readonly Option<int> areas = new("--areas")
    {
        Description = "Plans each agency also in so many areas by themselves, with the same budget together.",
    };
    private readonly Option<string> planner = new("--planner")
    {
        Description = "The program under measurement.",
        DefaultValueFactory = _ => ProjectFiles.Planner,
    };

    public AgenciesCommand()
        : base("agencies", "Plan agencies and check the plans.")
    {
        Arguments.Add(agencies);
        foreach (Option option in (Option[])[budget, seeds, workers, areas, planner])
            Options.Add(option);
        SetAction((parsed, _) => RunAsync(parsed));
    }

    private async Task<int> RunAsync(ParseResult parsed)
    {
        var series = new AgencyRuns(
            parsed.GetRequiredValue(planner),
            parsed.GetRequiredValue(budget),
            parsed.GetValue(workers),
            Console.Error
        );
        var runs = new List<AgencyRun>();
        foreach (string agency in parsed.GetRequiredValue(agencies))
        foreach (int seed in Enumerable.Range(1, parsed.GetValue(seeds)))
        {
            runs.Add(await series.RunAsync(agency, seed));
            if (parsed.GetValue(areas) is > 1 and var parts)
                runs.Add(await series.RunInPartsAsync(agency, seed, parts));
        }
        foreach (string line in AgencyTable.Head.Concat(runs.Select(AgencyTable.Row)))
            Console.WriteLine(line);
        return runs.TrueForAll(r => r.Violations == 0) ? 0 : 1;
    }
}
