using System.CommandLine;
using NodaTime;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary><c>planner plan</c>: a roster for the day or days of a request.</summary>
internal static class PlanCommand
{
    private const string About = """
        Make a roster: who visits whom, when, in what order.

        Example:
          planner plan datasets/gothenburg-day --seconds 10 --out plan.json --html plan.html
        """;

    public static Command Create(Terminal terminal)
    {
        var agency = new Argument<string>("AGENCY")
        {
            Description = "A request file, or a folder with request.json[.gz].",
        };
        Option<LocalDate?> date = DateOption.Create();
        Option<double> seconds = CommonOptions.Seconds();
        Option<long> seed = CommonOptions.Seed();
        Option<long?> iterations = CommonOptions.Iterations();
        Option<int> workers = CommonOptions.Workers();
        var polish = new Option<bool>("--polish")
        {
            Description = "Let CP-SAT prove or improve the times of the routes afterwards.",
        };
        Option<bool> json = CommonOptions.Json();
        Option<string> plan = CommonOptions.Output(
            "--out",
            "plan.json",
            "The roster, with the request it was made from."
        );
        Option<string> html = CommonOptions.Output("--html", "plan.html", "A page of the roster that opens offline.");
        var command = new Command("plan", About)
        {
            agency,
            date,
            seconds,
            seed,
            iterations,
            workers,
            polish,
            plan,
            html,
            json,
        };
        command.SetAction(
            (parsed, stop) =>
            {
                var options = new PlanRosterOptions
                {
                    Seconds = parsed.GetValue(seconds),
                    Iterations = parsed.GetValue(iterations),
                    Seed = parsed.GetValue(seed),
                    Workers = parsed.GetValue(workers),
                };
                var files = new PlanFiles(parsed.GetRequiredValue(plan), parsed.GetRequiredValue(html));
                var run = new PlanRun(
                    terminal,
                    options,
                    parsed.GetValue(date),
                    parsed.GetValue(polish),
                    files,
                    parsed.GetValue(json)
                );
                return run.RunAsync(parsed.GetRequiredValue(agency), stop);
            }
        );
        return command;
    }
}
