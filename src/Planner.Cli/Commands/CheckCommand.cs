using System.CommandLine;
using Planner.Dispatch;
using Planner.Formats;

namespace Planner.Cli;

/// <summary><c>planner check</c>: every violation of a plan, and its price.</summary>
internal static class CheckCommand
{
    private const string About = """
        Check a plan: every broken rule with who, what and by how much, and the cost by term.

        Example:
          planner check plan.json
        """;

    public static Command Create(Terminal terminal)
    {
        var plan = new Argument<string>("PLAN") { Description = "A plan file." };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("check", About) { plan, json };
        command.SetAction(
            (parsed, stop) => RunAsync(terminal, parsed.GetRequiredValue(plan), parsed.GetValue(json), stop)
        );
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string path, bool asJson, CancellationToken stop)
    {
        PlanDocument document = InputFile.Read(path, file => PlanReader.ReadFile(file));
        var desk = new TravelDesk(NetworkLocator.Near(path));
        PlanVerdict verdict = await new CheckPlan(desk).RunAsync(document, stop);
        if (asJson)
            JsonOutput.Write(terminal.Out, VerdictJson.Of(verdict));
        else
            new VerdictTables(terminal).Write(verdict);
        return verdict.IsClean ? ExitCodes.Done : ExitCodes.Findings;
    }
}
