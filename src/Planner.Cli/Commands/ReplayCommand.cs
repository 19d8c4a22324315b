using System.CommandLine;
using Planner.Analysis;
using Planner.Api;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner replay</c>: runs a plan's recorded inputs again and compares.</summary>
internal sealed class ReplayCommand : Command
{
    private const string About = """
        Run a plan's recorded inputs again, with its seed and budget, and say what differs. A plan made with --iterations
        comes out the same byte for byte; one made by time is checked again and its cost compared. A repair is made again
        from the plan it repairs and the events.

        Example:
          planner replay plan.json --against datasets/gothenburg-day
          planner replay repaired/proposal-1-fewest-changes.json --of plan.json --events events.json
        """;

    private readonly Argument<string> _plan = new("PLAN") { Description = "A plan file." };

    private readonly Option<string?> _against = new("--against")
    {
        Description = "The agency as it is now: says what was changed in it since the plan was made.",
        HelpName = "AGENCY",
    };

    private readonly Option<string?> _parent = new("--of")
    {
        Description = "For a repair: the plan that was repaired.",
        HelpName = "PLAN",
    };

    private readonly Option<string?> _events = new("--events")
    {
        Description = "For a repair: the events it was made for.",
        HelpName = "FILE",
    };

    private readonly Option<int> _workers = CommonOptions.Workers(
        "Threads; 0 = one per core. They never change what --iterations finds."
    );

    private readonly Option<bool> _json = CommonOptions.Json();
    private readonly Terminal _terminal;

    public ReplayCommand(Terminal terminal)
        : base("replay", About)
    {
        _terminal = terminal;
        Arguments.Add(_plan);
        Options.Add(_against);
        Options.Add(_parent);
        Options.Add(_events);
        Options.Add(_workers);
        Options.Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetRequiredValue(_plan);
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        PlanRequest? today = parsed.GetValue(_against) is { } agency
            ? InputFile.Read(agency, file => PlanRequestReader.ReadFile(file))
            : null;
        var repair = new ReplayOfRepair(parsed.GetValue(_parent), parsed.GetValue(_events));
        int workers = parsed.GetValue(_workers);
        ReplayVerdict verdict = repair.IsWanted(document.Plan.Origin)
            ? await repair.RunAsync(path, document, today, workers, stop)
            : await AgainAsync(path, document, today, workers, stop);
        if (parsed.GetValue(_json))
            JsonOutput.Write(_terminal.Out, ReplayJson.Of(verdict));
        else
            new ReplayTables(_terminal).Write(verdict);
        return verdict.IsSame ? ExitCodes.Done : ExitCodes.Findings;
    }

    private async Task<ReplayVerdict> AgainAsync(
        string path,
        PlanDocument document,
        PlanRequest? today,
        int workers,
        CancellationToken stop
    )
    {
        var budget = RecordedBudget.Read(document.Plan.Origin.Budget);
        var watch = new RosterWatch(_terminal, new SearchBudget(budget.Seconds ?? 0, budget.Iterations));
        try
        {
            var desk = new TravelDesk(NetworkLocator.Near(path));
            var options = new ReplayOptions { Workers = workers };
            var polish = new TimingPolish(() => CpSatEngines.Choose());
            var search = new ProvingSearch(() => CpSatEngines.Choose());
            return await new ReplayPlan(desk, options, watch, polish, search, Choice).RunAsync(document, today, stop);
        }
        finally
        {
            watch.Finish();
        }
    }

    private static IPlanChoice? Choice(PlanOrigin origin) =>
        RobustRecipe.Read(origin.Recipe, origin.Seed, 0) is { } robust ? new RobustChoice(robust) : null;
}
