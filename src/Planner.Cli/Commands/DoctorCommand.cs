using System.CommandLine;
using Planner.Dispatch;

namespace Planner.Cli;

/// <summary><c>planner doctor</c>: what runs here, and what is missing with its remedy.</summary>
internal static class DoctorCommand
{
    private const string About = """
        Say which CP-SAT solver runs here and why, which data sets are found, and what is missing with its remedy.

        Example:
          planner doctor --json
        """;

    public static Command Create(Terminal terminal)
    {
        Option<bool> json = CommonOptions.Json();
        var command = new Command("doctor", About) { json };
        command.SetAction(
            async (parsed, stop) =>
            {
                Diagnosis diagnosis = await Diagnose.RunAsync(NetworkLocator.Near(null), stop);
                if (parsed.GetValue(json))
                    JsonOutput.Write(terminal.Out, DiagnosisReport.Json(diagnosis));
                else
                    DiagnosisReport.Write(terminal, diagnosis);
                return diagnosis.Missing.Count == 0 ? ExitCodes.Done : ExitCodes.Findings;
            }
        );
        return command;
    }
}
