using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;
using Planner.Analysis;

namespace Planner.Cli;

/// <summary><c>planner what-if</c>: what days would have looked like with other staff, visits, places or wages.</summary>
internal sealed class WhatIfCommand : Command
{
    private const string About = """
        Replay days with changes, side by side with the agency as it is: one RN more, a certificate for three aides,
        shifts an hour longer, an area moved, 10 % more visits, one office instead of two, another wage.

        Every day is planned without and with each change, with the same seeds and the same budget, so that the difference
        is the change's and not the search's. Differences come with a 95 % interval over the days.

        Examples:
          planner what-if datasets/gothenburg-week --scenario datasets/gothenburg-week/scenarios/one-rn-more.json
          planner what-if datasets/gothenburg-week --marginal --days 2
          planner what-if datasets/gothenburg-week --fleet --days 1
        """;

    private readonly Argument<string> _agency = new("AGENCY")
    {
        Description = "A request file, or a folder with request.json[.gz].",
    };

    private readonly Option<string?> _scenario = new("--scenario")
    {
        Description = "The changes to compare: a planner/scenario/1 file.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _marginal = new("--marginal")
    {
        Description =
            "Rank one clinician, certificate or hour more by discipline and area; of --scenario only \"given\" is used.",
    };

    private readonly Option<bool> _fleet = new("--fleet")
    {
        Description =
            "Which of today's clinicians, or doubles of them, would serve the visits at the least cost; needs CP-SAT.",
    };

    private readonly Option<decimal> _hourCost = CommonOptions.Ranged(
        new Option<decimal>("--hour-cost")
        {
            Description = "With --fleet: minute-equivalents of a paid hour.",
            DefaultValueFactory = _ => new FleetOptions().HourCost,
            HelpName = "M",
        },
        0,
        10_000
    );

    private readonly Option<LocalDate?> _date = DateOption.Create("First day that is replayed, as 2026-03-02.");
    private readonly WhatIfBudget _replay = new();

    private readonly Option<string?> _out = new("--out")
    {
        Description = "A folder for what-if.json and the request of each scenario, ready to be planned.",
        HelpName = "DIR",
    };

    private readonly Option<bool> _json = CommonOptions.Json();

    public WhatIfCommand(Terminal terminal)
        : base("what-if", About)
    {
        Arguments.Add(_agency);
        Options.Add(_scenario);
        Options.Add(_marginal);
        Options.Add(_fleet);
        Options.Add(_hourCost);
        Options.Add(_date);
        _replay.AddTo(this);
        Options.Add(_out);
        Options.Add(_json);
        Validators.Add(CheckQuestion);
        SetAction((parsed, stop) => RunAsync(terminal, parsed, stop));
    }

    private void CheckQuestion(CommandResult result)
    {
        bool isFleet = result.GetValue(_fleet);
        if (result.GetValue(_scenario) is null && !result.GetValue(_marginal) && !isFleet)
            result.AddError("Say what to compare: --scenario FILE, --marginal or --fleet.");
        if (isFleet && (result.GetValue(_scenario) is not null || result.GetValue(_marginal)))
            result.AddError("--fleet is a question of its own: leave --scenario and --marginal out.");
        if (isFleet && (_replay.HasSeconds(result) || result.GetValue(_out) is not null))
            result.AddError("--fleet knows neither --seconds nor --out.");
    }

    private Task<int> RunAsync(Terminal terminal, ParseResult parsed, CancellationToken stop)
    {
        string agency = parsed.GetRequiredValue(_agency);
        if (!parsed.GetValue(_fleet))
            return Run(terminal, parsed).RunAsync(agency, stop);
        var options = new FleetOptions
        {
            Replay = _replay.Of(parsed) with { From = parsed.GetValue(_date) },
            HourCost = parsed.GetValue(_hourCost),
        };
        return new FleetRun(terminal, options, parsed.GetValue(_json)).RunAsync(agency, stop);
    }

    private WhatIfRun Run(Terminal terminal, ParseResult parsed) =>
        new(terminal, _replay.Of(parsed) with { From = parsed.GetValue(_date) })
        {
            Scenario = parsed.GetValue(_scenario),
            IsMarginal = parsed.GetValue(_marginal),
            Folder = parsed.GetValue(_out),
            AsJson = parsed.GetValue(_json),
        };
}
