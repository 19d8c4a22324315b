using System.CommandLine;
using NodaTime;
using Planner.Coordination;
using Planner.Domain;

namespace Planner.Cli;

/// <summary>How long a repair is searched for, and how much it may disturb.</summary>
internal sealed class RepairLimits
{
    private readonly Option<double> _seconds = CommonOptions.Ranged(
        new Option<double>("--seconds")
        {
            Description = "Seconds from the events to the proposals.",
            DefaultValueFactory = _ => 1,
            HelpName = "S",
        },
        0.05,
        3600
    );

    private readonly Option<long?> _iterations = CommonOptions.Ranged(
        new Option<long?>("--iterations")
        {
            Description = "Deterministic budget instead of --seconds.",
            HelpName = "N",
        },
        1,
        1_000_000_000
    );

    private readonly Option<long> _seed = CommonOptions.Seed();

    private readonly Option<int> _workers = CommonOptions.Workers(
        "Threads; 0 = one per core. They never change what --iterations finds."
    );

    private readonly Option<int?> _people = CommonOptions.Ranged(
        new Option<int?>("--max-people") { Description = "Most people to call.", HelpName = "N" },
        0,
        10_000
    );

    private readonly Option<double?> _shift = CommonOptions.Ranged(
        new Option<double?>("--max-shift")
        {
            Description = "Furthest that a confirmed start may move, in minutes.",
            HelpName = "MIN",
        },
        0,
        1440
    );

    private readonly Option<string[]> _kept = new("--keep")
    {
        Description = "Patients who keep their clinician and their time.",
        HelpName = "PATIENT",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<double> _tolerance = CommonOptions.Ranged(
        new Option<double>("--tolerance")
        {
            Description = "Minutes that a start may move without a call.",
            DefaultValueFactory = _ => 15,
            HelpName = "MIN",
        },
        0,
        1440
    );

    private readonly FreedomOptions _freedom = new();
    private readonly AuthorOptions _author = new();

    public void AddTo(Command command)
    {
        command.Options.Add(_seconds);
        command.Options.Add(_iterations);
        command.Options.Add(_seed);
        command.Options.Add(_workers);
        command.Options.Add(_people);
        command.Options.Add(_shift);
        command.Options.Add(_kept);
        command.Options.Add(_tolerance);
        _freedom.AddTo(command);
        _author.AddTo(command);
    }

    public RepairPlanOptions Search(ParseResult parsed) =>
        new()
        {
            Seconds = parsed.GetValue(_seconds),
            Iterations = parsed.GetValue(_iterations),
            Seed = parsed.GetValue(_seed),
            Workers = parsed.GetValue(_workers),
            Actor = _author.Actor(parsed),
            Reason = _author.Reason(parsed),
        };

    public RepairBudget Budget(ParseResult parsed) =>
        new()
        {
            MaxPeople = parsed.GetValue(_people),
            MaxShift = parsed.GetValue(_shift) is { } minutes ? Duration.FromMinutes(minutes) : null,
            Tolerance = Duration.FromMinutes(parsed.GetValue(_tolerance)),
            Freedom = _freedom.Freedom(parsed),
            FreeFrom = _freedom.FreeFrom(parsed),
            Kept = [.. (parsed.GetValue(_kept) ?? []).Distinct().Select(id => new PatientId(id))],
        };
}
