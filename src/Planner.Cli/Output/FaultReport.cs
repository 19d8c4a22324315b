using System.CommandLine;
using System.Text.Json.Nodes;
using Planner.Api;
using Planner.CpSat;
using Planner.Dispatch;
using Planner.Domain;
using Planner.Store;
using Planner.Travel;

namespace Planner.Cli;

/// <summary>Turns failures into words for people, one JSON document for programs, and an exit code.</summary>
internal sealed class FaultReport(Terminal terminal, bool asJson)
{
    public int BadUsage(ParseResult parsed)
    {
        var mistakes = parsed.Errors.Select(UsageWords.Of).ToList();
        return Write(
            "bad-usage",
            mistakes,
            $"See: planner {UsageWords.Path(parsed.CommandResult)}--help",
            ExitCodes.BadInput
        );
    }

    public int Report(Exception fault) =>
        fault switch
        {
            InvalidInputException bad => BadInput(bad.Mistakes),
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
            BackupException bad => Write("bad-backup", bad.Findings, "Nothing was changed.", ExitCodes.BadInput),
            LostKeyException lost => Failed("lost-key", lost.Message),
            IOException or UnauthorizedAccessException => Failed("io-failed", fault.Message),
            _ => Failed("unexpected", $"{fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}"),
        };

    private int BadInput(IReadOnlyList<InputMistake> mistakes)
    {
        if (!asJson)
            return Write(
                "bad-input",
                [.. mistakes.Select(mistake => mistake.ToString())],
                $"{Counted.Of(mistakes.Count, "mistake")} found; nothing was written.",
                ExitCodes.BadInput
            );
        var document = new JsonObject { ["error"] = "bad-input", ["mistakes"] = JsonParts.Each(mistakes, Json) };
        JsonOutput.Write(terminal.Out, document);
        return ExitCodes.BadInput;
    }

    private static JsonObject Json(InputMistake mistake) =>
        new()
        {
            ["place"] = mistake.Place,
            ["found"] = mistake.Found,
            ["rule"] = mistake.Rule,
            ["remedy"] = mistake.Remedy,
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
}
