using System.CommandLine;
using NodaTime;
using Planner.Orders;

namespace Planner.Cli;

/// <summary><c>planner orders</c>: ordered frequencies to visits by week and day, with the clocks that run.</summary>
internal sealed class OrdersCommand : Command
{
    private const string About = """
        Compile physicians' orders (2w4,1w5; 1-2w3; QD14; 3PRN) to the visits expected in each order week, spread them over
        days, and list the regulatory clocks with what is left of them. With --agency and --out the visits become a plan
        request: each may move over the open days of its week.

        Example:
          planner orders datasets/orders-sample
          planner orders datasets/orders-sample --agency datasets/gothenburg-week --out request.json
        """;

    private readonly Argument<string> _file = new("FILE")
    {
        Description = "An orders document (planner/orders/1), or a folder with orders.json.",
    };

    private readonly Option<string?> _agency = new("--agency")
    {
        Description =
            "The plan request the visits are added to, for --out: a file, or a folder with request.json[.gz].",
        HelpName = "AGENCY",
    };

    private readonly Option<Instant?> _at = MomentOption.Create(
        "--at",
        "The present; else the document's asOf, else now."
    );

    private readonly Option<string?> _out = new("--out")
    {
        Description = "Where the plan request goes.",
        HelpName = "REQUEST",
    };

    private readonly Option<double> _seconds = CommonOptions.Ranged(
        new Option<double>("--seconds")
        {
            Description = "Seconds to improve the spreading; the best found by then is kept.",
            DefaultValueFactory = _ => 10,
            HelpName = "S",
        },
        0.01,
        3600
    );

    private readonly Option<bool> _json = CommonOptions.Json();

    public OrdersCommand(Terminal terminal)
        : base("orders", About)
    {
        Arguments.Add(_file);
        Options.Add(_agency);
        Options.Add(_at);
        Options.Add(_out);
        Options.Add(_seconds);
        Options.Add(_json);
        SetAction((parsed, stop) => Run(terminal, parsed).RunAsync(parsed.GetRequiredValue(_file), stop));
    }

    private OrdersRun Run(Terminal terminal, ParseResult parsed) =>
        new(terminal, new PlanOrdersOptions { Seconds = parsed.GetValue(_seconds) })
        {
            Agency = parsed.GetValue(_agency),
            At = parsed.GetValue(_at),
            Out = parsed.GetValue(_out),
            AsJson = parsed.GetValue(_json),
        };
}
