using System.CommandLine;

namespace Planner.Quality;

/// <summary>The options that say which runs are meant.</summary>
internal sealed class InstanceOptions
{
    private readonly Option<string> instances = new("--instances")
    {
        Description = "Folder with hhcrsp, uhhc and vrptw, each with best-known.csv.",
        DefaultValueFactory = _ => ProjectFiles.Datasets,
    };

    private readonly Option<string> set = new("--set")
    {
        Description = "The list of instances, or all.",
        DefaultValueFactory = _ => ProjectFiles.StandardSet,
    };

    private readonly Option<string[]> families = Words(
        "--families",
        "Families or classes: hhcrsp, vrptw, kummer-*.",
        []
    );
    private readonly Option<string[]> match = Words("--match", "Instance names, with * as wildcard.", ["*"]);

    private readonly Option<double[]> seconds = new("--seconds")
    {
        Description = "Wall clock of the whole command, one or more.",
        DefaultValueFactory = _ => [10],
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<long?> iterations = new("--iterations")
    {
        Description = "Deterministic budget instead of seconds.",
    };

    private readonly Option<int> seeds = new("--seeds") { Description = "Seeds 1..N.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> workers = new("--workers") { Description = "Threads, 0 = one per core." };
    private readonly Option<string> csv = new("--csv")
    {
        Description = "Finished runs; what stands there is not run again.",
        Required = true,
    };
    private readonly Option<string?> judge = new("--judge")
    {
        Description = "An outside judge: command INSTANCE SOLUTION.",
    };
    private readonly Option<string?> solutions = new("--solutions")
    {
        Description = "Folder of the families (datasets): the best solutions go to FAMILY/solutions.",
    };
    private readonly Option<string> planner = new("--planner")
    {
        Description = "The program under measurement.",
        DefaultValueFactory = _ => ProjectFiles.Planner,
    };

    private readonly Option<string?> label = new("--label")
    {
        Description =
            "Names what is measured, in the place of the program's version; runs under one label are not repeated.",
    };

    public void AddTo(Command command)
    {
        foreach (
            Option option in (Option[])
                [
                    instances,
                    set,
                    families,
                    match,
                    seconds,
                    iterations,
                    seeds,
                    workers,
                    csv,
                    judge,
                    solutions,
                    planner,
                    label,
                ]
        )
            command.Options.Add(option);
    }

    public QualityOptions Read(ParseResult parsed) =>
        new()
        {
            Instances = parsed.GetRequiredValue(instances),
            Set = parsed.GetRequiredValue(set) is "all" ? null : parsed.GetRequiredValue(set),
            Families = parsed.GetRequiredValue(families),
            Match = parsed.GetRequiredValue(match),
            Seconds = [.. parsed.GetRequiredValue(seconds).Order()],
            Iterations = parsed.GetValue(iterations),
            Seeds = parsed.GetValue(seeds),
            Workers = parsed.GetValue(workers),
            Csv = Path.GetFullPath(parsed.GetRequiredValue(csv)),
            Label = parsed.GetValue(label),
            Judge = parsed.GetValue(judge),
            Solutions = parsed.GetValue(solutions),
            Planner = parsed.GetRequiredValue(planner),
        };

    private static Option<string[]> Words(string name, string about, string[] usual) =>
        new(name)
        {
            Description = about,
            DefaultValueFactory = _ => usual,
            AllowMultipleArgumentsPerToken = true,
        };
}
