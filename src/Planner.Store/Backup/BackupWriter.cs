namespace Planner.Store;

/// <summary>Writes the files of a backup.</summary>
internal sealed class BackupWriter(StoreReader reader, string folder)
{
    private readonly BackupFolder _files = new(folder);

    public BackupManifest Write(string? keys)
    {
        Directory.CreateDirectory(Path.Combine(folder, "tables"));
        BackupManifest manifest = new(
            BackupManifest.CurrentFormat,
            new Migrator(reader.Context.Engine).Names,
            reader.Audit.Head(),
            [.. StoreTables.All.Where(table => table.IsKept).Select(Table)],
            keys is null ? [] : [.. KeyFolder.Files(keys).Select(Key)]
        );
        manifest.Write(folder);
        return manifest;
    }

    private BackupFile Table(StoreTable table)
    {
        string file = _files.Table(table.Name);
        long rows = 0;
        using (FileStream stream = File.Create(file))
            reader.Each(
                $"SELECT * FROM {table.Name} ORDER BY {Order(table)}",
                row =>
                {
                    BackupRow.Write(stream, row);
                    rows++;
                }
            );
        return new(table.Name, rows, BackupFolder.Sha256(file));
    }

    // Numbers take no order of texts.
    private string Order(StoreTable table) =>
        string.Join(
            ", ",
            table.Key.Select(column =>
                StoreTables.NumberKeys.Contains((table.Name, column))
                    ? column
                    : $"{column} {reader.Context.Engine.ByCode}"
            )
        );

    private BackupFile Key(string file)
    {
        string name = Path.GetFileName(file);
        Directory.CreateDirectory(Path.Combine(folder, "keys"));
        File.Copy(file, _files.Key(name));
        return new(name, 0, BackupFolder.Sha256(_files.Key(name)));
    }
}
