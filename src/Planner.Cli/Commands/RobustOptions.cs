using System.CommandLine;
using Planner.Analysis;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary>
/// <c>--robust</c>: the search keeps its whole budget, so that the plan never leaves out more than without it; a tenth on top goes
/// into plans near the best, to choose among them by expected cost.
/// </summary>
internal sealed class RobustOptions
{
    /// <summary>Of the budget, what is searched on top for plans near the best.</summary>
    private const double Added = 0.1;

    private readonly Option<bool> _robust = new("--robust")
    {
        Description =
            "Choose by expected cost over many scenarios, and put in the buffers that earn their cost; takes about a fifth longer.",
    };

    private readonly Option<int> _scenarios = CommonOptions.Ranged(
        new Option<int>("--scenarios")
        {
            Description = "Scenarios of --robust.",
            DefaultValueFactory = _ => 1000,
            HelpName = "N",
        },
        PlanRiskOptions.FewestScenarios,
        PlanRiskOptions.MostScenarios
    );

    private readonly Option<string?> _durations = DurationsFile.Option(
        " With --robust; a replay then checks the plan, it cannot make it again."
    );

    public void AddTo(Command command)
    {
        command.Options.Add(_robust);
        command.Options.Add(_scenarios);
        command.Options.Add(_durations);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_durations) is not null && !result.GetValue(_robust))
                result.AddError(
                    $"{DurationsFile.Name} needs --robust: without it no plan depends on how durations spread."
                );
        });
    }

    /// <summary>Null without <c>--robust</c>.</summary>
    /// <param name="budget">Of the search for the best plan.</param>
    public IPlanChoice? Choice(Terminal terminal, ParseResult parsed, PlanRosterOptions budget)
    {
        if (!parsed.GetValue(_robust))
            return null;
        (LearnedDurations Learned, string Hash)? log = DurationsFile.Learn(terminal, parsed.GetValue(_durations));
        return new RobustChoice(
            new RobustChoiceOptions
            {
                Scenarios = parsed.GetValue(_scenarios),
                Iterations = budget.Iterations is { } all ? Math.Max(1, (long)(all * Added)) : null,
                Seconds = budget.Seconds * Added,
                Seed = budget.Seed,
                Workers = budget.Workers,
                Model = DelayModel.Default with { Durations = log?.Learned.Model ?? DurationModel.Default },
                Durations = log?.Hash ?? "",
            }
        );
    }
}
