using System.CommandLine;
using Planner.Analysis;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary><c>--robust</c>: of the whole budget a part goes into plans near the best, to choose among them by expected cost.</summary>
internal sealed class RobustOptions
{
    /// <summary>Of the budget, what the search for the best plan keeps.</summary>
    private const double Kept = 0.9;

    private readonly Option<bool> _robust = new("--robust")
    {
        Description = "Choose by expected cost over many scenarios, and put in the buffers that earn their cost.",
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

    public void AddTo(Command command)
    {
        command.Options.Add(_robust);
        command.Options.Add(_scenarios);
    }

    /// <summary>What is left of the budget for the search for the best plan.</summary>
    public PlanRosterOptions Rest(ParseResult parsed, PlanRosterOptions asked) =>
        !parsed.GetValue(_robust)
            ? asked
            : asked with
            {
                Seconds = asked.Seconds * Kept,
                Iterations = asked.Iterations is { } all ? Math.Max(1, (long)(all * Kept)) : null,
            };

    /// <summary>Null without <c>--robust</c>.</summary>
    public IPlanChoice? Choice(ParseResult parsed, PlanRosterOptions asked)
    {
        if (!parsed.GetValue(_robust))
            return null;
        PlanRosterOptions rest = Rest(parsed, asked);
        return new RobustChoice(
            new RobustChoiceOptions
            {
                Scenarios = parsed.GetValue(_scenarios),
                Iterations = asked.Iterations - rest.Iterations,
                Seconds = asked.Seconds - rest.Seconds,
                Seed = asked.Seed,
                Workers = asked.Workers,
            }
        );
    }
}
