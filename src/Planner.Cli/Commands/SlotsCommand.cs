using System.CommandLine;
using Planner.Api;
using Planner.Coordination;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner slots</c>: the best times of a plan for one more visit.</summary>
internal sealed class SlotsCommand : Command
{
    private const string About = """
        Find the best slots for a visit that a plan does not serve: an entry of its waitlist, or a visit it leaves out.
        One slot per shift, the cheapest first, each accepted by the checker; nobody planned moves by more than
        --max-shift minutes. Where there is none: who would have to move to another clinician for one (one visit, or two),
        at what price, and whom to call. Grades: good = at most 10 min dearer than the best and nobody moves, fair = at most 30.

        Example:
          planner slots plan.json --for W012
        """;

    private readonly Argument<string> _plan = new("PLAN")
    {
        Description = "A plan file that planner check finds clean.",
    };
    private readonly Option<string> _for = new("--for")
    {
        Description = "An entry of the waitlist, or a visit left out.",
        Required = true,
        HelpName = "ID",
    };

    private readonly Option<int> _top = FillOptions.Top("Slots told.");

    private readonly Option<int> _maxShift = FillOptions.MaxShift();
    private readonly Option<bool> _json = CommonOptions.Json();

    public SlotsCommand(Terminal terminal)
        : base("slots", About)
    {
        Arguments.Add(_plan);
        Options.Add(_for);
        Options.Add(_top);
        Options.Add(_maxShift);
        Options.Add(_json);
        SetAction((parsed, stop) => RunAsync(terminal, parsed, stop));
    }

    private async Task<int> RunAsync(Terminal terminal, ParseResult parsed, CancellationToken stop)
    {
        string path = parsed.GetRequiredValue(_plan);
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        SlotAnswer answer = await new FindSlots(new TravelDesk(NetworkLocator.Near(path))).ForAsync(
            document,
            parsed.GetRequiredValue(_for),
            parsed.GetValue(_top),
            parsed.GetValue(_maxShift),
            stop
        );
        var report = new SlotsReport(terminal, document.Request);
        if (parsed.GetValue(_json))
            JsonOutput.Write(terminal.Out, SlotsJson.Of(document.Request, parsed.GetRequiredValue(_for), answer));
        else
            report.Write(parsed.GetRequiredValue(_for), answer, path);
        return answer.Offers.Count + answer.Chains.Count > 0 ? ExitCodes.Done : ExitCodes.Findings;
    }
}
