using System.CommandLine;
using System.Text.Json.Nodes;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Travel;

namespace Planner.Cli;

/// <summary>Turns failures into words for people, one JSON document for programs, and an exit code.</summary>
internal sealed class FaultReport(Terminal terminal, bool asJson)
{
    public int BadUsage(ParseResult parsed)
    {
        var mistakes = parsed.Errors.Select(error => error.Message).ToList();
        return Write("bad-usage", mistakes, $"See: planner {Path(parsed)}--help", ExitCodes.BadInput);
    }

    public int Report(Exception fault) =>
        fault switch
        {
            InvalidInputException bad => Write(
                "bad-input",
                [.. bad.Mistakes.Select(mistake => mistake.ToString())],
                $"{Count(bad.Mistakes.Count, "mistake")} found; nothing was written.",
                ExitCodes.BadInput
            ),
            NetworkNotFoundException or OtherRoadsException or RoadNetworkException or PlaceTooFarException => Write(
                "bad-input",
                [fault.Message],
                "Nothing was written.",
                ExitCodes.BadInput
            ),
            OperationCanceledException => Write(
                "interrupted",
                ["Stopped before there was a plan."],
                "",
                ExitCodes.Interrupted
            ),
            RefusedPlanException or CpSatEngineException => Failed("component-failed", fault.Message),
            IOException or UnauthorizedAccessException => Failed("not-written", fault.Message),
            _ => Failed("unexpected", $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}"),
        };

    private int Failed(string code, string message) => Write(code, [message], "", ExitCodes.Failed);

    private int Write(string code, IReadOnlyList<string> messages, string next, int exitCode)
    {
        if (asJson)
        {
            var errors = new JsonArray([.. messages.Select(message => (JsonNode)message)]);
            JsonOutput.Write(terminal.Out, new JsonObject { ["error"] = code, ["messages"] = errors });
            return exitCode;
        }
        foreach (string message in messages)
            terminal.Error.WriteLine(message);
        if (next.Length > 0)
            terminal.Error.WriteLine(next);
        return exitCode;
    }

    private static string Count(int count, string thing) =>
        FormattableString.Invariant($"{count} {thing}{(count == 1 ? "" : "s")}");

    private static string Path(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";
}
