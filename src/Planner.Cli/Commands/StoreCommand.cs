using System.CommandLine;
using Planner.Api;
using Planner.Store;

namespace Planner.Cli;

/// <summary><c>planner store</c>: backups, checks and keys of the service's store. The service may run meanwhile.</summary>
internal static class StoreCommand
{
    private const string AboutBackup = """
        Write one state of the store into a new folder: the rows of each table, the keys, a manifest with checksums.

        The same store gives the same files, byte for byte, and SQLite and PostgreSQL restore each other's. With its keys a
        backup opens patients' data: keep it as safe as the store, or leave them out and keep the folder "keys" elsewhere.

        Example:
          planner store backup --folder my-agency --out backups/monday
        """;

    private const string AboutRestore = """
        Restore a backup into a store that is empty. All of it is there afterwards, or nothing.

        Example:
          planner store restore backups/monday --folder my-agency-again
        """;

    private const string AboutReseal = """
        Make a new key and seal everything with it anew, the audit excepted: its bytes are part of its chain, so keep the
        older keys. The service may run meanwhile; restart it afterwards, so that it seals with the new key too.

        Example:
          planner store reseal --folder my-agency
        """;

    public static Command Create(Terminal terminal) =>
        new("store", "Backups, checks and keys of the service's store.")
        {
            Backup(terminal),
            Restore(terminal),
            StoreVerifyCommand.Create(terminal),
            Reseal(terminal),
        };

    private static Command Backup(Terminal terminal)
    {
        StoreOptions store = new();
        Option<string> output = new("--out")
        {
            Description = "A folder of its own for the backup.",
            HelpName = "FOLDER",
            Required = true,
        };
        Option<bool> withoutKeys = new("--without-keys") { Description = "Leave out the keys." };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("backup", AboutBackup) { output, withoutKeys, json };
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            string? keys = parsed.GetValue(withoutKeys) ? null : StoreOpening.Keys(store.Read(parsed));
            using PlannerStore open = store.Open(parsed);
            BackupManifest manifest = StoreBackup.Write(open, parsed.GetRequiredValue(output), keys);
            StoreWords.Backup(
                terminal,
                manifest,
                $"Next: planner store verify --backup {parsed.GetValue(output)}",
                parsed.GetValue(json)
            );
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Restore(Terminal terminal)
    {
        StoreOptions store = new();
        Argument<string> backup = new("BACKUP") { Description = "The folder of the backup." };
        Option<bool> json = CommonOptions.Json();
        var command = new Command("restore", AboutRestore) { backup, json };
        store.AddTo(command);
        command.SetAction(parsed =>
        {
            ApiOptions options = store.Read(parsed);
            Directory.CreateDirectory(options.Folder);
            using StoreEngine engine = StoreOpening.Engine(options);
            long now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
            BackupManifest manifest = StoreBackup.Restore(
                parsed.GetRequiredValue(backup),
                engine,
                StoreOpening.Keys(options),
                now
            );
            StoreWords.Backup(
                terminal,
                manifest,
                $"Next: planner serve --folder {options.Folder}",
                parsed.GetValue(json)
            );
            return ExitCodes.Done;
        });
        return command;
    }

    private static Command Reseal(Terminal terminal)
    {
        StoreOptions store = new();
        var command = new Command("reseal", AboutReseal);
        store.AddTo(command);
        command.SetAction(
            async (parsed, _) =>
            {
                ApiOptions options = store.Read(parsed);
                StoreOpening.OpenExisting(options).Dispose();
                StoreOpening.Seal(options).AddKey(TimeProvider.System.GetUtcNow(), options.KeyDays);
                using PlannerStore open = StoreOpening.OpenExisting(options);
                long values = await Resealing.RunAsync(open, Author.System with { Reason = "planner store reseal" });
                terminal.Out.WriteLine(
                    FormattableString.Invariant($"{values} values sealed anew. Next: restart the service.")
                );
                return ExitCodes.Done;
            }
        );
        return command;
    }
}
