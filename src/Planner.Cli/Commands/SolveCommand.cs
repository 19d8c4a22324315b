using System.CommandLine;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary><c>planner solve</c>: a public benchmark instance.</summary>
internal static class SolveCommand
{
    private const string About = """
        Solve a public benchmark instance (HHCRSP, plain or .gz) and judge the solution.

        Example:
          planner solve mankowska-25-6.json.gz --seconds 20 --out solution.json
        """;

    public static Command Create(Terminal terminal)
    {
        var instance = new Argument<string>("INSTANCE") { Description = "An instance file, plain or .gz." };
        Option<string> format = new Option<string>("--format")
        {
            Description = "The instance's family.",
            DefaultValueFactory = _ => "hhcrsp",
        };
        format.AcceptOnlyFromAmong("hhcrsp");
        Option<double> seconds = CommonOptions.Seconds();
        Option<long> seed = CommonOptions.Seed();
        Option<long?> iterations = CommonOptions.Iterations();
        Option<int> workers = CommonOptions.Workers();
        var target = new Option<string?>("--out") { Description = "Where the solution goes.", HelpName = "SOL" };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("solve", About)
        {
            instance,
            format,
            seconds,
            seed,
            iterations,
            workers,
            target,
            json,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var options = new SolveInstanceOptions
                {
                    Seconds = parsed.GetValue(seconds),
                    Iterations = parsed.GetValue(iterations),
                    Seed = parsed.GetValue(seed),
                    Workers = parsed.GetValue(workers),
                };
                var run = new SolveRun(terminal, options, parsed.GetValue(target), parsed.GetValue(json));
                return run.RunAsync(parsed.GetRequiredValue(instance), stop);
            }
        );
        return command;
    }
}
