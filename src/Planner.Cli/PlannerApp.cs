using System.CommandLine;
using System.CommandLine.Invocation;

namespace Planner.Cli;

/// <summary>The <c>planner</c> command: reads the arguments, runs a command and turns every failure into words and an exit code.</summary>
public static class PlannerApp
{
    // An argument that begins with @ is itself and no file of further arguments.
    private static readonly ParserConfiguration Words = new() { ResponseFileTokenReplacer = null };

    /// <param name="stop">Ctrl-C: a search ends early and keeps its best plan.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken stop)
    {
        var faults = new FaultReport(terminal, args.Contains(CommonOptions.JsonName));
        try
        {
            ParseResult parsed = Root(terminal).Parse(args, Words);
            if (parsed.Action is ParseErrorAction)
                return faults.BadUsage(parsed);
            var settings = new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(settings, stop);
        }
        catch (Exception fault)
        {
            // The last line of defence: nobody is shown a stack trace.
            return faults.Report(fault);
        }
    }

    private static RootCommand Root(Terminal terminal) =>
        new("Planner makes the rosters of a home health agency. Begin with: planner plan datasets/gothenburg-day")
        {
            new PlanCommand(terminal),
            CheckCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            new RepairCommand(terminal),
            new ReplayCommand(terminal),
            new RiskCommand(terminal),
            new FillCommand(terminal),
            new SlotsCommand(terminal),
            new RadarCommand(terminal),
            new SolveCommand(terminal),
            new WhatIfCommand(terminal),
            new OrdersCommand(terminal),
            new AcceptCommand(terminal),
            new GenerateCommand(terminal),
            new ImportCommand(terminal),
            DoctorCommand.Create(terminal),
            ServeCommand.Create(terminal),
            AuditCommand.Create(terminal),
            StoreCommand.Create(terminal),
        };
}
