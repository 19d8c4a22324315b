using System.CommandLine;
using System.Globalization;
using Planner.Coordination;
using Planner.CpSat;

namespace Planner.Quality;

/// <summary>Incidents on small days: the search's repair with the fewest changes against the proven optimum.</summary>
internal sealed class RepairProofsCommand : Command
{
    /// <summary>The search meets the optimum in at least this share of the proven.</summary>
    private const double Target = 0.95;

    private readonly Argument<string> _folder = new("FOLDER")
    {
        Description = "Published plans (NAME.plan.json.gz), each with a folder NAME of its incidents.",
    };
    private readonly Option<int> _count = Number("--count", 60, "Incidents; their kinds in turn.");
    private readonly Option<int> _seed = Number("--seed", 1, "Which clinicians stay in a slice of a day.");
    private readonly Option<int> _seeds = Number("--seeds", 1, "So many seeds, one after the other.");
    private readonly Option<int> _searchSeed = Number("--search-seed", 1, "The seed of the repairs.");
    private readonly Option<int> _iterations = Number("--iterations", 20_000, "Budget of a repair.");
    private readonly Option<int> _seconds = Number("--seconds", 60, "Limit of a proof.");
    private readonly Option<int> _workers = Number("--workers", 1, "Threads of the search and workers of the solver.");
    private readonly Option<string?> _match = new("--match")
    {
        Description = "Only incidents whose name contains this.",
    };
    private readonly Option<string?> _csv = new("--csv") { Description = "Every incident as a line of this file." };

    public RepairProofsCommand()
        : base("repair-proofs", "Incidents on slices of days: is the repair the optimum that CP-SAT proves?")
    {
        Arguments.Add(_folder);
        Option[] options = [_count, _seed, _seeds, _searchSeed, _iterations, _seconds, _workers, _match, _csv];
        Array.ForEach(options, Options.Add);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        var days = await DaysAsync(parsed.GetRequiredValue(_folder), stop);
        var chosen = Enumerable
            .Range(parsed.GetValue(_seed), parsed.GetValue(_seeds))
            .SelectMany(seed => new SmallDays(seed).Of(days, parsed.GetValue(_count)));
        var proven = new List<ProvenDay>();
        await using (ICpSatEngine engine = CpSatEngines.Choose(CpSatEnvironment.Current()))
        {
            foreach (SmallDay day in chosen.Where(d => d.Name.Contains(parsed.GetValue(_match) ?? "")))
            {
                proven.Add(await ProveAsync(day, parsed, engine, stop));
                Tell(proven[^1]);
            }
        }
        if (proven.Count == 0)
        {
            Console.Error.WriteLine("No incident is called so. Next: the same without --match.");
            return 2;
        }
        var table = new ProofTable(proven);
        table.WriteMarkdown(Console.Out);
        if (parsed.GetValue(_csv) is { } csv)
        {
            using var file = new StreamWriter(csv);
            table.WriteCsv(file);
        }
        return table.EqualShare < Target || proven.Exists(day => day.IsFault) ? 1 : 0;
    }

    private static async Task<IReadOnlyList<(string, IncidentDay)>> DaysAsync(string folder, CancellationToken stop)
    {
        var days = new List<(string, IncidentDay)>();
        foreach (
            string plan in Directory.EnumerateFiles(folder, "*.plan.json.gz").Order(StringComparer.Ordinal).Reverse()
        )
        {
            string name = Path.GetFileName(plan)[..^".plan.json.gz".Length];
            days.Add((name, await IncidentDay.LoadAsync(plan, Path.Combine(folder, name), stop)));
        }
        return days;
    }

    private async Task<ProvenDay> ProveAsync(
        SmallDay day,
        ParseResult parsed,
        ICpSatEngine engine,
        CancellationToken stop
    )
    {
        var options = new RepairPlanOptions
        {
            Iterations = parsed.GetValue(_iterations),
            Seed = parsed.GetValue(_searchSeed),
            Workers = parsed.GetValue(_workers),
        };
        var limit = TimeSpan.FromSeconds(parsed.GetValue(_seconds));
        RepairOutcome searched = new RepairPlan(options).Run(day.Rest, day.Budget, stop);
        RepairProof proof = await new ProveRepair(options, limit, engine).RunAsync(
            day.Rest,
            day.Budget,
            searched,
            stop
        );
        return new ProvenDay(day, searched, proof);
    }

    private static void Tell(ProvenDay day) =>
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{day.Day.Name} {day.Day.Kind, -16} {day.Day.BudgetName, -18} {day.Proof.Services, 2} services {day.Proof.Ways, 5} ways {day.Proof.Elapsed.TotalSeconds, 6:F1} s {day.Proof.DeterministicTime, 6:F2} d, search {day.Searched.Elapsed.TotalSeconds:F2} s {day.Searched.Iterations}: {day.Proof.Verdict} {day.Proof.Gain?.Level} {day.Proof.Gain?.Amount:0.###} {(day.Proof.IsProven ? "" : "open")} {string.Join("; ", day.Proof.Refused.Concat(day.Searched.Refused).Select(v => v.Message))}"
            )
        );

    private static Option<int> Number(string name, int value, string about) =>
        new(name) { Description = about, DefaultValueFactory = _ => value };
}
