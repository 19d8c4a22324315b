namespace Planner.Store.Tests;

public sealed class BackupTests
{
    public static TheoryData<string, string> Ways =>
        new()
        {
            { "sqlite", "sqlite" },
            { "postgresql", "postgresql" },
            { "sqlite", "postgresql" },
            { "postgresql", "sqlite" },
        };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task RestoredStoreGivesTheSameBackupByteForByte(string from, string to)
    {
        using TestStore first = new(from);
        await FilledStore.FillAsync(first.Store);
        string written = Path.Combine(first.Folder, "first");
        StoreBackup.Write(first.Store, written, keys: null);

        using TestStore second = new(to, seal: first.Seal);
        using (StoreEngine engine = StoreAddress.Open(second.Address))
            StoreBackup.Restore(written, engine, keys: null, now: 1);
        string again = Path.Combine(second.Folder, "second");
        StoreBackup.Write(second.Reopen(), again, keys: null);

        Assert.Equal(Contents(written), Contents(again));
        Assert.Empty(StoreCheck.Run(second.Store).Findings);
        await second.Store.WriteAsync(Filled.Dispatcher, change => change.Record("read", "patients", "P1", "north"));
        Assert.True(second.Store.Read(reader => AuditVerifier.Run(reader)).IsSound);
    }

    [Fact]
    public async Task BackupHoldsRowsOfEveryTableButSessions()
    {
        using TestStore test = new("sqlite");
        await FilledStore.FillAsync(test.Store);

        BackupManifest manifest = StoreBackup.Write(test.Store, Path.Combine(test.Folder, "backup"), keys: null);

        Assert.All(manifest.Tables, table => Assert.True(table.Rows > 0, table.Name));
        Assert.DoesNotContain(manifest.Tables, table => table.Name == "session");
        Assert.Equal(test.Store.Read(reader => reader.Audit.Head()), manifest.AuditHead);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public void EveryTableAndEverySealedColumnOfTheSchemaIsKnown(string engine)
    {
        using TestStore test = new(engine);
        string[] tables = [.. test.Store.Read(reader => reader.Query<string>(reader.Context.Engine.TableNames))];

        Assert.Equal(
            tables.Except(["schema_migration"]).Order(StringComparer.Ordinal),
            StoreTables.All.Select(table => table.Name).Order(StringComparer.Ordinal)
        );
        foreach (StoreTable table in StoreTables.All)
            Assert.Equal(Bytes(test, table.Name), table.Sealed.Select(column => column.Name).Order());
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task BackupHoldsOneStateWhileOthersWrite(string engine)
    {
        using TestStore test = new(engine);
        await FilledStore.FillAsync(test.Store);
        using CancellationTokenSource stop = new();
        Task writing = Task.Run(async () =>
        {
            for (int i = 0; !stop.IsCancellationRequested; i++)
                await test.Store.WriteAsync(
                    Filled.Dispatcher,
                    change => change.Documents(DocumentKind.Patient).Insert(Filled.Patient($"N{i}"))
                );
        });

        for (int i = 0; i < 5; i++)
        {
            string folder = Path.Combine(test.Folder, $"b{i}");
            StoreBackup.Write(test.Store, folder, keys: null);
            // One audit row for each patient: both tables are of the same moment.
            StoreBackup.Verify(folder);
            int patients = File.ReadLines(Path.Combine(folder, "tables", "patient.jsonl"))
                .Count(l => l.Contains("\"N"));
            int traces = File.ReadLines(Path.Combine(folder, "tables", "audit.jsonl")).Count(l => l.Contains("\"N"));
            Assert.Equal(patients, traces);
        }
        await stop.CancelAsync();
        await writing;
    }

    [Fact]
    public async Task KeysComeBackWithTheBackupUnlessTheyWereLeftOut()
    {
        using TestStore test = new("sqlite");
        string keys = Path.Combine(test.Folder, "keys");
        DataSeal seal = DataSeal.InFolder(keys);
        using (PlannerStore store = Open(test, "kept.db", seal))
        {
            await FilledStore.FillAsync(store);
            StoreBackup.Write(store, Path.Combine(test.Folder, "with"), keys);
            StoreBackup.Write(store, Path.Combine(test.Folder, "without"), keys: null);
        }

        Restore(test, "with", "restored.db", Path.Combine(test.Folder, "keys2"));
        Restore(test, "without", "unreadable.db", keys: null);

        using PlannerStore restored = Open(test, "restored.db", DataSeal.InFolder(Path.Combine(test.Folder, "keys2")));
        Assert.Contains(
            "Åsa",
            restored.Read(r => r.Documents(DocumentKind.Patient).Find(Scope.All, "north", "a"))!.Personal
        );
        Assert.Throws<LostKeyException>(() =>
            Open(test, "unreadable.db", DataSeal.InFolder(Path.Combine(test.Folder, "keys3")))
        );
        Assert.False(Directory.Exists(Path.Combine(test.Folder, "without", "keys")));
    }

    private static void Restore(TestStore test, string backup, string file, string? keys)
    {
        using StoreEngine engine = StoreAddress.Open(Path.Combine(test.Folder, file));
        StoreBackup.Restore(Path.Combine(test.Folder, backup), engine, keys, now: 1);
    }

    private static PlannerStore Open(TestStore test, string file, DataSeal seal) =>
        PlannerStore.Open(StoreAddress.Open(Path.Combine(test.Folder, file)), seal, TimeProvider.System);

    private static Dictionary<string, string> Contents(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), BackupFolder.Sha256);

    private static string[] Bytes(TestStore test, string table)
    {
        string sql =
            test.Store.EngineName == "sqlite"
                ? $"SELECT name FROM pragma_table_info('{table}') WHERE type = 'BLOB'"
                : $"SELECT column_name FROM information_schema.columns WHERE table_name = '{table}' AND data_type = 'bytea' AND table_schema = current_schema()";
        return [.. test.Store.Read(reader => reader.Query<string>(sql).Order())];
    }
}
