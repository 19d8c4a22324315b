using System.CommandLine;
using NodaTime;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary><c>planner plan</c>: a roster for the day or days of a request.</summary>
internal sealed class PlanCommand : Command
{
    private const string About = """
        Make a roster: who visits whom, when, in what order.

        Example:
          planner plan datasets/gothenburg-day --seconds 10 --out plan.json --html plan.html
        """;

    private readonly Argument<string> _agency = new("AGENCY")
    {
        Description = "A request file, or a folder with request.json[.gz].",
    };

    private readonly Option<LocalDate?> _date = DateOption.Create();
    private readonly BudgetOptions _budget = new();

    private readonly Option<bool> _polish = new("--polish")
    {
        Description = "Let CP-SAT prove or improve the times of the routes after a search by time.",
    };

    private readonly RobustOptions _robust = new();
    private readonly AuthorOptions _author = new();

    private readonly Option<string> _plan = CommonOptions.Output(
        "--out",
        "plan.json",
        "The roster, with the request it was made from."
    );

    private readonly Option<string> _html = CommonOptions.Output(
        "--html",
        "plan.html",
        "A page of the roster that opens offline."
    );

    private readonly Option<bool> _json = CommonOptions.Json();

    public PlanCommand(Terminal terminal)
        : base("plan", About)
    {
        Arguments.Add(_agency);
        Options.Add(_date);
        _budget.AddTo(this);
        Options.Add(_polish);
        _robust.AddTo(this);
        _author.AddTo(this);
        Options.Add(_plan);
        Options.Add(_html);
        Options.Add(_json);
        SetAction((parsed, stop) => Run(terminal, parsed).RunAsync(parsed.GetRequiredValue(_agency), stop));
    }

    private PlanRun Run(Terminal terminal, ParseResult parsed) =>
        new(terminal, Budget(parsed), new PlanFiles(parsed.GetRequiredValue(_plan), parsed.GetRequiredValue(_html)))
        {
            Date = parsed.GetValue(_date),
            Polishes = parsed.GetValue(_polish),
            Choice = _robust.Choice(terminal, parsed, Budget(parsed)),
            AsJson = parsed.GetValue(_json),
        };

    private PlanRosterOptions Budget(ParseResult parsed) =>
        new()
        {
            Seconds = _budget.Seconds(parsed),
            Iterations = _budget.Iterations(parsed),
            Seed = _budget.Seed(parsed),
            Workers = _budget.Workers(parsed),
            Actor = _author.Actor(parsed),
            Reason = _author.Reason(parsed),
        };
}
