using System.CommandLine;
using Planner.Api;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner fill</c>: whom of the waitlist an open slot suits, and whom to ask first.</summary>
internal sealed class FillCommand : Command
{
    private const string About = """
        Fill open slots of a plan from the waitlist: per slot the candidates, best first, each with its exact added
        cost and the reasons, and the order in which to ask them. Without --slot the open slots are found in the plan.

        Candidates are compared class by class: slack of the clock (none left, up to 2, up to 7 days, more, no clock),
        continuity, added cost in steps of ten minutes, priority, earlier declines, longest wait. With --orders the
        clocks of the regulations count as well, read from the episodes of those who wait.

        Example:
          planner fill plan.json
          planner fill plan.json --slot C006@13:00-14:30 --top 3
          planner fill plan.json --orders orders.json
        """;

    private readonly Argument<string> _plan = new("PLAN")
    {
        Description = "A plan file that planner check finds clean.",
    };
    private readonly Option<string?> _slot = new("--slot")
    {
        Description = "One slot; a plan of several days needs the day: C006@2026-03-02T13:00-14:30.",
        HelpName = "CLINICIAN@FROM-TO",
    };

    private readonly Option<int> _top = FillOptions.Top("Candidates per slot.");

    private readonly Option<string?> _orders = new("--orders")
    {
        Description = "An orders document (planner/orders/1) with the episodes of those who wait.",
        HelpName = "FILE",
    };

    private readonly Option<int> _maxShift = FillOptions.MaxShift();
    private readonly Option<bool> _json = CommonOptions.Json();

    public FillCommand(Terminal terminal)
        : base("fill", About)
    {
        Arguments.Add(_plan);
        Options.Add(_slot);
        Options.Add(_top);
        Options.Add(_orders);
        Options.Add(_maxShift);
        Options.Add(_json);
        SetAction((parsed, stop) => RunAsync(terminal, parsed, stop));
    }

    private async Task<int> RunAsync(Terminal terminal, ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetRequiredValue(_plan);
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        var fill = new FillWaitlist(new TravelDesk(NetworkLocator.Near(path)));
        var question = new FillQuestion
        {
            Slot = parsed.GetValue(_slot),
            Top = parsed.GetValue(_top),
            Orders = parsed.GetValue(_orders) is { } orders ? FillOptions.Orders(orders) : null,
            MaxShiftMinutes = parsed.GetValue(_maxShift),
        };
        FillAnswer answer = await fill.RunAsync(document, question, stop);
        if (parsed.GetValue(_json))
            JsonOutput.Write(terminal.Out, FillJson.Of(answer));
        else
            new FillTables(terminal).Write(answer, path);
        return ExitCodes.Done;
    }
}
