namespace Planner.Store.Tests;

public sealed class DamagedBackupTests
{
    [Fact]
    public async Task EveryDamagedOrMissingTableIsNamed()
    {
        using TestStore test = await Backed();
        File.AppendAllText(Table(test, "patient"), "{}\n");
        File.Delete(Table(test, "visit"));

        string[] findings = Refusal(test);

        Assert.Equal(2, findings.Length);
        Assert.Contains(findings, text => text.StartsWith("Table patient:") && text.Contains("SHA-256"));
        Assert.Contains(findings, text => text.StartsWith("Table visit:") && text.Contains("missing"));
    }

    [Fact]
    public async Task AuditOfABackupIsHeldAgainstItsHashes()
    {
        using TestStore test = await Backed();
        string file = Table(test, "audit");
        string before = BackupFolder.Sha256(file);
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"u1\"", "\"u2\""));
        string manifest = Path.Combine(Backup(test), "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, BackupFolder.Sha256(file)));

        Assert.Contains(Refusal(test), text => text.Contains("Row 1 was changed"));
    }

    [Fact]
    public async Task FolderWithoutAManifestOrWithAnotherFormatIsRefused()
    {
        using TestStore test = await Backed();
        Assert.Contains("manifest.json", Assert.Throws<BackupException>(() => StoreBackup.Verify(test.Folder)).Message);

        string manifest = Path.Combine(Backup(test), "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("backup/1", "backup/2"));
        Assert.Contains("format", Refusal(test).Single());
        File.WriteAllText(manifest, "{");
        Assert.Contains("damaged", Refusal(test).Single());
    }

    [Fact]
    public async Task BackupOfANewerSchemaIsRefused()
    {
        using TestStore test = await Backed();
        string manifest = Path.Combine(Backup(test), "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("0001_base", "9999_later"));

        Assert.Contains("9999_later", Assert.Throws<BackupException>(() => Restore(test, "new.db")).Message);
    }

    [Fact]
    public async Task StoreThatIsNotEmptyIsLeftAsItIs()
    {
        using TestStore test = await Backed();
        AuditHead? head = test.Store.Read(reader => reader.Audit.Head());

        string message = Assert.Throws<BackupException>(() => Restore(test, test.Address)).Message;

        Assert.Contains("not empty", message);
        Assert.Contains("patient", message);
        Assert.Equal(head, test.Store.Read(reader => reader.Audit.Head()));
    }

    [Fact]
    public async Task DamagedBackupLeavesNoStoreBehind()
    {
        using TestStore test = await Backed();
        File.Delete(Table(test, "visit"));

        Assert.Throws<BackupException>(() => Restore(test, "new.db"));

        using StoreEngine engine = StoreAddress.Open(Path.Combine(test.Folder, "new.db"));
        using PlannerStore store = PlannerStore.Open(engine, test.Seal, TimeProvider.System);
        Assert.Empty(store.Read(reader => reader.Documents(DocumentKind.Branch).List(Scope.All, new())));
    }

    [Fact]
    public async Task BackupIsNotWrittenOverOthers()
    {
        using TestStore test = await Backed();
        Assert.Throws<BackupException>(() => StoreBackup.Write(test.Store, Backup(test), keys: null));
    }

    [Fact]
    public async Task KeyFilesOfAnotherStoreAreNotWrittenOver()
    {
        using TestStore test = new("sqlite");
        string keys = Path.Combine(test.Folder, "keys");
        DataSeal.InFolder(keys).Close("p", [1]);
        StoreBackup.Write(test.Store, Backup(test), keys);
        string file = KeyFolder.Files(keys).Single();
        File.WriteAllText(file, "another");

        Assert.Contains(
            "another key file",
            Assert
                .Throws<BackupException>(() =>
                {
                    using StoreEngine engine = StoreAddress.Open(Path.Combine(test.Folder, "new.db"));
                    StoreBackup.Restore(Backup(test), engine, keys, now: 1);
                })
                .Message
        );
        Assert.Equal("another", File.ReadAllText(file));
    }

    private static async Task<TestStore> Backed()
    {
        TestStore test = new("sqlite");
        await FilledStore.FillAsync(test.Store);
        StoreBackup.Write(test.Store, Backup(test), keys: null);
        return test;
    }

    private static string Backup(TestStore test) => Path.Combine(test.Folder, "backup");

    private static string Table(TestStore test, string name) => Path.Combine(Backup(test), "tables", $"{name}.jsonl");

    private static string[] Refusal(TestStore test) =>
        [.. Assert.Throws<BackupException>(() => StoreBackup.Verify(Backup(test))).Findings];

    private static void Restore(TestStore test, string file)
    {
        using StoreEngine engine = StoreAddress.Open(Path.Combine(test.Folder, file));
        StoreBackup.Restore(Backup(test), engine, keys: null, now: 1);
    }
}
