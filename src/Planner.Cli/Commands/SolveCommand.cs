using System.CommandLine;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner solve</c>: a public benchmark instance.</summary>
internal sealed class SolveCommand : Command
{
    private const string About = """
        Solve a public benchmark instance (HHCRSP, UHHC or VRPTW, plain or .gz) and judge the solution.

        Example:
          planner solve mankowska-25-6.json.gz --seconds 20 --out solution.json
        """;

    private readonly Argument<string> _instance = new("INSTANCE") { Description = "An instance file, plain or .gz." };

    private readonly Option<string?> _format = new("--format")
    {
        Description = "The instance's family; seen from the content unless said.",
    };

    private readonly Option<bool> _relaxed = new("--relaxed")
    {
        Description =
            "UHHC only: let the two independent services of a patient share a caregiver and lie in two windows, as the family's validator does; published costs do not.",
    };

    private readonly BudgetOptions _budget = new("Seconds for the whole command, start and writing included.");
    private readonly Option<string?> _target = new("--out")
    {
        Description = "Where the solution goes.",
        HelpName = "SOL",
    };
    private readonly Option<bool> _json = CommonOptions.Json();

    public SolveCommand(Terminal terminal)
        : base("solve", About)
    {
        _format.AcceptOnlyFromAmong([.. Enum.GetValues<InstanceFamily>().Select(JsonChoice.Name)]);
        Arguments.Add(_instance);
        Options.Add(_format);
        Options.Add(_relaxed);
        _budget.AddTo(this);
        Options.Add(_target);
        Options.Add(_json);
        SetAction((parsed, stop) => Run(terminal, parsed).RunAsync(parsed.GetRequiredValue(_instance), stop));
    }

    private SolveRun Run(Terminal terminal, ParseResult parsed) =>
        new(
            terminal,
            Budget(terminal, parsed),
            Family(parsed),
            parsed.GetValue(_relaxed),
            parsed.GetValue(_target),
            parsed.GetValue(_json)
        );

    private InstanceFamily? Family(ParseResult parsed) =>
        parsed.GetValue(_format) is { } name
            ? Enum.GetValues<InstanceFamily>().Single(family => JsonChoice.Name(family) == name)
            : null;

    private SolveInstanceOptions Budget(Terminal terminal, ParseResult parsed) =>
        new()
        {
            Seconds = _budget.Seconds(parsed),
            Used = () => terminal.Clock.Elapsed,
            Iterations = _budget.Iterations(parsed),
            Seed = _budget.Seed(parsed),
            Workers = _budget.Workers(parsed),
            Search = new ProvingSearch(() => CpSatEngines.Choose()),
        };
}
