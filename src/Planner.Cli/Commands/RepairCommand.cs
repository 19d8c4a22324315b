using System.CommandLine;
using NodaTime;

namespace Planner.Cli;

/// <summary><c>planner repair</c>: what to do about events, in up to three proposals.</summary>
internal sealed class RepairCommand : Command
{
    private const string About = """
        Repair a published plan after something happened: up to three proposals (fewest changes, least driving, least overtime),
        each with its changes, the people to call and its price. What has happened stays as it happened.

        Example:
          planner repair plan.json --events events.json --max-people 3 --max-shift 15 --out repaired
        """;

    private readonly Argument<string> _plan = new("PLAN") { Description = "The published plan." };

    private readonly Option<string> _events = new("--events")
    {
        Description = "A document of events (datasets/schema/events.schema.json).",
        Required = true,
        HelpName = "FILE",
    };

    private readonly Option<Instant?> _at = MomentOption.Create(
        "--at",
        "The present time; the last event's unless said."
    );
    private readonly RepairLimits _limits = new();

    private readonly Option<string?> _folder = new("--out")
    {
        Description = "A folder for one plan file a proposal; it is made. Without it nothing is written.",
        HelpName = "DIR",
    };

    private readonly Option<double?> _prove = CommonOptions.Ranged(
        new Option<double?>("--prove")
        {
            Description =
                "So many more seconds in which CP-SAT tries to prove that proposal 1 is the best there is, or finds a better one: for small days, some 20 visits.",
            HelpName = "S",
        },
        0.1,
        3600
    );

    private readonly Option<bool> _json = CommonOptions.Json();

    public RepairCommand(Terminal terminal)
        : base("repair", About)
    {
        Arguments.Add(_plan);
        Options.Add(_events);
        Options.Add(_at);
        _limits.AddTo(this);
        Options.Add(_folder);
        Options.Add(_prove);
        Options.Add(_json);
        SetAction(
            (parsed, stop) =>
                new RepairRun(terminal, parsed.GetRequiredValue(_plan), parsed.GetRequiredValue(_events))
                {
                    At = parsed.GetValue(_at),
                    Options = _limits.Search(parsed),
                    Budget = _limits.Budget(parsed),
                    Folder = parsed.GetValue(_folder),
                    ProofSeconds = parsed.GetValue(_prove),
                    AsJson = parsed.GetValue(_json),
                }.RunAsync(stop)
        );
    }
}
