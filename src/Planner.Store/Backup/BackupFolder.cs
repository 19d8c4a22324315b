using System.Security.Cryptography;

namespace Planner.Store;

/// <summary>Where the files of a backup lie.</summary>
internal sealed record BackupFolder(string Path)
{
    public string Table(string name) => System.IO.Path.Combine(Path, "tables", $"{name}.jsonl");

    public string Key(string name) => System.IO.Path.Combine(Path, "keys", name);

    public IEnumerable<string> Lines(string table) => File.ReadLines(Table(table));

    /// <summary>Every file that is not as the manifest says, in words.</summary>
    public IEnumerable<string> Damage(BackupManifest manifest)
    {
        string[] wanted = [.. StoreTables.All.Where(table => table.IsKept).Select(table => table.Name)];
        foreach (string table in wanted.Except(manifest.Tables.Select(file => file.Name)))
            yield return $"Table {table} is not in the backup.";
        foreach (string table in manifest.Tables.Select(file => file.Name).Except(wanted))
            yield return $"Table {table} is not one of the store.";
        foreach (BackupFile file in manifest.Tables.Where(file => wanted.Contains(file.Name)))
            if (Damage(file, Table(file.Name)) is { } damage)
                yield return $"Table {file.Name}: {damage}";
        foreach (BackupFile file in manifest.Keys)
            if (System.IO.Path.GetFileName(file.Name) != file.Name)
                yield return $"Key {file.Name}: this is not the name of a file.";
            else if (Damage(file, Key(file.Name)) is { } damage)
                yield return $"Key {file.Name}: {damage}";
    }

    public static string Sha256(string file)
    {
        using FileStream stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static string? Damage(BackupFile expected, string file) =>
        !File.Exists(file) ? $"the file {file} is missing."
        : Sha256(file) is var found && found != expected.Sha256
            ? $"the file {file} was changed or cut off (SHA-256 {found}, written as {expected.Sha256})."
        : null;
}
