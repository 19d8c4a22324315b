using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Planner.Store;

namespace Planner.Cli;

/// <summary><c>planner audit</c>: whether anybody changed what was recorded.</summary>
internal static class AuditCommand
{
    private const string AboutVerify = """
        Read the whole audit and name every row that was changed, removed, moved or put in since it was written.

        Prints the last row's number and hash: note them down elsewhere, and give them with --noted the next time. Then
        somebody who writes the whole audit anew is found out too.

        Example:
          planner audit verify --folder my-agency
        """;

    public static Command Create(Terminal terminal) =>
        new("audit", "What the service recorded: who read and changed what, when and why.") { Verify(terminal) };

    private static Command Verify(Terminal terminal)
    {
        StoreOptions store = new();
        Option<AuditHead?> noted = new("--noted")
        {
            Description = "An end that was noted down: number and hash of a row.",
            HelpName = "SEQ:HASH",
            CustomParser = ReadHead,
        };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("verify", AboutVerify) { noted, json };
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            using PlannerStore open = store.Open(parsed);
            AuditReport report = open.ReadSnapshot(reader => AuditVerifier.Run(reader, parsed.GetValue(noted)));
            if (parsed.GetValue(json))
                JsonOutput.Write(terminal.Out, AuditWords.Json(report));
            else
                AuditWords.Write(terminal.Out, report);
            return report.Findings.Count == 0 ? ExitCodes.Done : ExitCodes.Findings;
        });
        return command;
    }

    private static AuditHead? ReadHead(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        bool isHead =
            colon > 0
            && text.Length == colon + 65
            && text[(colon + 1)..].All(char.IsAsciiHexDigitLower)
            && long.TryParse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out _);
        if (isHead)
            return new AuditHead
            {
                Seq = long.Parse(text.AsSpan(0, colon), CultureInfo.InvariantCulture),
                Hash = text[(colon + 1)..],
            };
        result.AddError(
            $"--noted is {text}; it is what \"planner audit verify\" printed, as 1234:64 hexadecimal digits."
        );
        return null;
    }
}
