using System.CommandLine;
using NodaTime;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary><c>planner accept</c>: whether a referred patient can be taken, and why.</summary>
internal sealed class AcceptCommand : Command
{
    private const string About = """
        Answer a referral: yes, no, or with conditions. The first visit is tried against its regulatory clock, the visits a
        week against the room that the roster leaves, the skills against the staff; nothing planned changes its day or its
        clinician. The rationale is written for the file that 42 CFR 484.105(i) asks for.

        Example:
          planner accept datasets/gothenburg-week --referral datasets/orders-sample/referral.json --out rationale.json
        """;

    private readonly Argument<string> _agency = new("AGENCY")
    {
        Description = "A plan file, or a request (file or folder), which is planned first.",
    };

    private readonly Option<string> _referral = new("--referral")
    {
        Description = "The referral (planner/referral/1).",
        Required = true,
        HelpName = "FILE",
    };

    private readonly Option<Instant?> _at = MomentOption.Create("--at", "The present; else when the referral came in.");

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Where the rationale goes.",
        HelpName = "FILE",
    };

    private readonly BudgetOptions _budget = new("Seconds of search, where a request is planned first.");
    private readonly Option<bool> _json = CommonOptions.Json();

    public AcceptCommand(Terminal terminal)
        : base("accept", About)
    {
        Arguments.Add(_agency);
        Options.Add(_referral);
        Options.Add(_at);
        Options.Add(_out);
        _budget.AddTo(this);
        Options.Add(_json);
        SetAction((parsed, stop) => Run(terminal, parsed).RunAsync(parsed.GetRequiredValue(_agency), stop));
    }

    private AcceptRun Run(Terminal terminal, ParseResult parsed) =>
        new(terminal, Budget(parsed))
        {
            Referral = parsed.GetRequiredValue(_referral),
            At = parsed.GetValue(_at),
            Out = parsed.GetValue(_out),
            AsJson = parsed.GetValue(_json),
        };

    private PlanRosterOptions Budget(ParseResult parsed) =>
        new()
        {
            Seconds = _budget.Seconds(parsed),
            Iterations = _budget.Iterations(parsed),
            Seed = _budget.Seed(parsed),
            Workers = _budget.Workers(parsed),
        };
}
