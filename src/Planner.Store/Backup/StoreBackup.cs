namespace Planner.Store;

/// <summary>
/// Backups that any engine can restore: a folder with the rows of each table as lines of JSON in the order of their keys, the
/// keys that open what is sealed, and a manifest with checksums. The same store gives the same files, byte for byte.
/// </summary>
public static class StoreBackup
{
    /// <summary>Writes one state of a store, whatever is written to it meanwhile.</summary>
    /// <param name="folder">Must not be there, or be empty.</param>
    /// <param name="keys">
    /// Folder of the keys; null leaves them out: what is sealed can then be read only where the keys are.
    /// </param>
    /// <exception cref="BackupException">The folder is in use.</exception>
    public static BackupManifest Write(PlannerStore store, string folder, string? keys)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
            throw new BackupException($"{folder} is not empty: give a folder of its own to each backup.");
        string partial = folder.TrimEnd(Path.DirectorySeparatorChar) + ".partial";
        if (Directory.Exists(partial))
            Directory.Delete(partial, recursive: true);
        BackupManifest manifest = store.ReadSnapshot(reader => new BackupWriter(reader, partial).Write(keys));
        if (Directory.Exists(folder))
            Directory.Delete(folder);
        Directory.Move(partial, folder);
        return manifest;
    }

    /// <summary>Reads a backup and holds it against its checksums and its audit against its hashes.</summary>
    /// <exception cref="BackupException">Everything that is wrong with it, each table by name.</exception>
    public static BackupManifest Verify(string folder)
    {
        BackupManifest manifest = BackupManifest.Read(folder);
        BackupFolder files = new(folder);
        string[] damage = [.. files.Damage(manifest)];
        if (damage.Length > 0)
            throw new BackupException(damage);
        string[] audit = [.. BackupAudit.Findings(files, manifest)];
        return audit.Length > 0 ? throw new BackupException(audit) : manifest;
    }

    /// <summary>Restores a backup into an empty store. All of it is there afterwards, or nothing.</summary>
    /// <param name="engine">Stays the caller's.</param>
    /// <param name="keys">Folder for the keys; null = they are where they belong already.</param>
    /// <param name="now">Unix milliseconds.</param>
    /// <exception cref="BackupException">The backup is damaged, of a newer version, or the store is not empty.</exception>
    public static BackupManifest Restore(string folder, StoreEngine engine, string? keys, long now)
    {
        BackupManifest manifest = Verify(folder);
        new BackupRestore(new(folder), manifest, engine).Run(keys, now);
        return manifest;
    }
}
