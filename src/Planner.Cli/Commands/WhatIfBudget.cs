using System.CommandLine;
using System.CommandLine.Parsing;
using Planner.Analysis;

namespace Planner.Cli;

/// <summary>How many days are replayed, how often, and how long each search takes. Deterministic unless asked otherwise.</summary>
internal sealed class WhatIfBudget
{
    private static readonly WhatIfOptions Usual = new();

    private readonly Option<int?> _days = CommonOptions.Ranged(
        new Option<int?>("--days") { Description = "Most days that are replayed; all unless said.", HelpName = "N" },
        1,
        366
    );

    private readonly Option<int> _seeds = CommonOptions.Ranged(
        new Option<int>("--seeds")
        {
            Description = "Searches of every day, each with a seed of its own.",
            DefaultValueFactory = _ => Usual.Seeds,
            HelpName = "K",
        },
        1,
        100
    );

    private readonly Option<long> _seed = CommonOptions.Seed();

    private readonly Option<long> _iterations = CommonOptions.Ranged(
        new Option<long>("--iterations")
        {
            Description = "Budget of each search: the same bytes every time, on every machine.",
            DefaultValueFactory = _ => Usual.Iterations,
            HelpName = "N",
        },
        1,
        1_000_000_000_000
    );

    private readonly Option<double?> _seconds = CommonOptions.Ranged(
        new Option<double?>("--seconds")
        {
            Description = "Seconds of each search instead of --iterations; results may then differ between runs.",
            HelpName = "S",
        },
        0.01,
        86_400
    );

    private readonly Option<int> _workers = CommonOptions.Workers("Days searched side by side; 0 = one per core.");

    public void AddTo(Command command)
    {
        command.Options.Add(_days);
        command.Options.Add(_seeds);
        command.Options.Add(_seed);
        command.Options.Add(_iterations);
        command.Options.Add(_seconds);
        command.Options.Add(_workers);
    }

    public bool HasSeconds(CommandResult result) => result.GetValue(_seconds) is not null;

    public WhatIfOptions Of(ParseResult parsed) =>
        new()
        {
            Days = parsed.GetValue(_days),
            Seeds = parsed.GetValue(_seeds),
            Seed = parsed.GetValue(_seed),
            Iterations = parsed.GetValue(_iterations),
            Seconds = parsed.GetValue(_seconds),
            Workers = parsed.GetValue(_workers),
        };
}
