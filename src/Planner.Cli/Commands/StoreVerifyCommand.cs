using System.CommandLine;
using Planner.Store;

namespace Planner.Cli;

/// <summary><c>planner store verify</c>: whether a store, or a backup, is as it should be.</summary>
internal static class StoreVerifyCommand
{
    private const string About = """
        Read a whole store: the database, the audit's chain, what rows refer to, bookings against rosters, and whether all
        that is sealed can be opened. With --backup a backup is read instead: its checksums and its audit.

        Examples:
          planner store verify --folder my-agency
          planner store verify --backup backups/monday
        """;

    public static Command Create(Terminal terminal)
    {
        StoreOptions store = new();
        Option<string?> backup = new("--backup") { Description = "The folder of a backup.", HelpName = "FOLDER" };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("verify", About) { backup, json };
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            bool asJson = parsed.GetValue(json);
            if (parsed.GetValue(backup) is { } folder)
                return Backup(terminal, folder, asJson);
            using PlannerStore open = store.Open(parsed);
            StoreReport report = StoreCheck.Run(open);
            StoreWords.Check(terminal, report, asJson);
            return report.IsSound ? ExitCodes.Done : ExitCodes.Findings;
        });
        return command;
    }

    private static int Backup(Terminal terminal, string folder, bool asJson)
    {
        StoreWords.Backup(terminal, StoreBackup.Verify(folder), "The backup is whole.", asJson);
        return ExitCodes.Done;
    }
}
