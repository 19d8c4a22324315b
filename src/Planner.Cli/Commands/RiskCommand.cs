using System.CommandLine;
using NodaTime;
using Planner.Analysis;
using Planner.Api;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner risk</c>: how likely each visit is on time when visits and ways take longer than planned.</summary>
internal sealed class RiskCommand : Command
{
    private const string About = """
        Work a plan off in many scenarios: how likely each visit is on time, what lateness and overtime cost on average, which visits
        are at risk and why, and which buffers earn their cost.

        With --durations the chances follow what visits really took: a log of planned and actual durations, by type of visit
        and by patient. Without it the deviations are assumptions.

        Example:
          planner risk plan.json --scenarios 1000
          planner risk plan.json --durations datasets/durations-sample/durations.json
        """;

    private readonly Argument<string> _plan = new("PLAN") { Description = "A plan file." };

    private readonly Option<int> _scenarios = CommonOptions.Ranged(
        new Option<int>("--scenarios")
        {
            Description = "How often the days are worked off.",
            DefaultValueFactory = _ => 1000,
            HelpName = "N",
        },
        PlanRiskOptions.FewestScenarios,
        PlanRiskOptions.MostScenarios
    );

    private readonly Option<int> _top = CommonOptions.Ranged(
        new Option<int>("--top")
        {
            Description = "How many visits at risk and how many buffers are shown.",
            DefaultValueFactory = _ => 10,
            HelpName = "N",
        },
        0,
        1000
    );

    private readonly Option<int> _early = CommonOptions.Ranged(
        new Option<int>("--early")
        {
            Description = "Minutes a visit may begin before its planned start, never before its window.",
            DefaultValueFactory = _ => 10,
            HelpName = "MIN",
        },
        0,
        720
    );

    private readonly Option<string?> _durations = DurationsFile.Option();
    private readonly Option<long> _seed = CommonOptions.Seed();
    private readonly Option<bool> _json = CommonOptions.Json();

    public RiskCommand(Terminal terminal)
        : base("risk", About)
    {
        Arguments.Add(_plan);
        Options.Add(_scenarios);
        Options.Add(_top);
        Options.Add(_early);
        Options.Add(_durations);
        Options.Add(_seed);
        Options.Add(_json);
        SetAction((parsed, stop) => RunAsync(terminal, parsed, stop));
    }

    private async Task<int> RunAsync(Terminal terminal, ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetRequiredValue(_plan);
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        LearnedDurations? learned = DurationsFile.Learn(terminal, parsed.GetValue(_durations))?.Learned;
        var desk = new TravelDesk(NetworkLocator.Near(path));
        RiskReport report = await new PlanRisk(desk, Settings(parsed, learned)).RunAsync(document, stop);
        int top = parsed.GetValue(_top);
        if (parsed.GetValue(_json))
            JsonOutput.Write(terminal.Out, RiskJson.Of(report, document.Request, learned));
        else
            new RiskTables(terminal, document.Request).Write(report, top, learned);
        return ExitCodes.Done;
    }

    private PlanRiskOptions Settings(ParseResult parsed, LearnedDurations? learned) =>
        new()
        {
            Scenarios = parsed.GetValue(_scenarios),
            Seed = parsed.GetValue(_seed),
            Explained = parsed.GetValue(_top),
            Buffers = parsed.GetValue(_top),
            Model = DelayModel.Default with
            {
                Durations = learned?.Model ?? DurationModel.Default,
                MayBeginEarly = Duration.FromMinutes(parsed.GetValue(_early)),
            },
        };
}
