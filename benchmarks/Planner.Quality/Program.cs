using System.CommandLine;
using Planner.Quality;

var instances = new Option<DirectoryInfo>("--instances")
{
    Description = "Folder with hhcrsp/*.json.gz and best-known.csv.",
    Required = true,
};
var match = new Option<string[]>("--match")
{
    Description = "Instance names, with * as wildcard: mankowska-100-*.",
    DefaultValueFactory = _ => ["*"],
    AllowMultipleArgumentsPerToken = true,
};
var seconds = new Option<double>("--seconds") { Description = "Search time per run.", DefaultValueFactory = _ => 10 };
var seeds = new Option<int>("--seeds") { Description = "Runs per instance, seeds 1..N.", DefaultValueFactory = _ => 1 };
var workers = new Option<int>("--workers") { Description = "Threads, 0 = one per core.", DefaultValueFactory = _ => 0 };
var csv = new Option<FileInfo?>("--csv") { Description = "A row per run." };

var root = new RootCommand("Gap tables on public instances: cost of checked solutions against the best known.")
{
    instances,
    match,
    seconds,
    seeds,
    workers,
    csv,
};
root.SetAction(parse =>
{
    var options = new QualityOptions(
        parse.GetValue(instances)!.FullName,
        parse.GetValue(match)!,
        TimeSpan.FromSeconds(parse.GetValue(seconds)),
        parse.GetValue(seeds),
        parse.GetValue(workers)
    );
    var runs = QualityRuns.Run(options, Console.Error).ToList();
    if (parse.GetValue(csv) is { } file)
        File.WriteAllLines(file.FullName, QualityTable.Csv(runs));
    foreach (string line in QualityTable.Markdown(runs))
        Console.WriteLine(line);
    return runs.TrueForAll(r => r.Violations == 0) ? 0 : 1;
});
return root.Parse(args).Invoke();
