using Planner.Store;

namespace Planner.Cli.Tests;

public sealed class StoreCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-store-command-");

    [Fact]
    public async Task BackupRestoredIntoAnEmptyFolderGivesTheSameBackup()
    {
        await WriteAsync("agency");

        await CliRun.Of("store", "backup", "--folder", In("agency"), "--out", In("one"));
        CliRun restored = await CliRun.Of("store", "restore", In("one"), "--folder", In("again"));
        await CliRun.Of("store", "backup", "--folder", In("again"), "--out", In("two"));

        Assert.Equal(ExitCodes.Done, restored.ExitCode);
        Assert.Equal(Files("one"), Files("two"));
    }

    [Fact]
    public async Task BackupIsNotRestoredIntoAStoreThatIsInUse()
    {
        await WriteAsync("agency");
        await CliRun.Of("store", "backup", "--folder", In("agency"), "--out", In("one"));

        CliRun refused = await CliRun.Of("store", "restore", In("one"), "--folder", In("agency"));

        Assert.Equal(ExitCodes.BadInput, refused.ExitCode);
        Assert.Contains("not empty", refused.Error);
    }

    [Fact]
    public async Task DamagedBackupIsRefusedWithTheTableNamed()
    {
        await WriteAsync("agency");
        await CliRun.Of("store", "backup", "--folder", In("agency"), "--out", In("one"));
        string file = Directory.EnumerateFiles(In("one"), "branch*", SearchOption.AllDirectories).Single();
        File.AppendAllText(file, "\n");

        CliRun refused = await CliRun.Of("store", "verify", "--backup", In("one"));

        Assert.Equal(ExitCodes.BadInput, refused.ExitCode);
        Assert.Contains("branch", refused.Error);
    }

    [Fact]
    public async Task SoundStoreHasNoFindingsAlsoAfterItsKeysAreReplaced()
    {
        await WriteAsync("agency");

        CliRun resealed = await CliRun.Of("store", "reseal", "--folder", In("agency"));
        CliRun verified = await CliRun.Of("store", "verify", "--folder", In("agency"));
        CliRun audited = await CliRun.Of("audit", "verify", "--folder", In("agency"));

        Assert.Equal(ExitCodes.Done, resealed.ExitCode);
        Assert.Contains("0 findings", verified.Out);
        Assert.Contains("0 findings", audited.Out);
    }

    [Fact]
    public async Task FolderWithoutAStoreIsSaidAndNotMade()
    {
        CliRun run = await CliRun.Of("store", "verify", "--folder", In("nothing"));

        Assert.Equal(ExitCodes.Failed, run.ExitCode);
        Assert.False(Directory.Exists(In("nothing")));
    }

    [Fact]
    public async Task AuditThatDoesNotHoldTheNotedEndIsAFinding()
    {
        await WriteAsync("agency");

        CliRun run = await CliRun.Of(
            "audit",
            "verify",
            "--folder",
            In("agency"),
            "--noted",
            $"1:{new string('a', 64)}"
        );

        Assert.Equal(ExitCodes.Findings, run.ExitCode);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task WriteAsync(string name)
    {
        using PlannerStore store = Api.StoreOpening.Open(new() { Folder = In(name) });
        await store.WriteAsync(
            Author.System,
            change =>
                change
                    .Documents(DocumentKind.Branch)
                    .Insert(
                        new()
                        {
                            BranchId = "north",
                            Id = "north",
                            Document = "{}",
                            Personal = """{"name":"Åsa"}""",
                        }
                    )
        );
    }

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private List<(string, string)> Files(string name) =>
        [
            .. Directory
                .EnumerateFiles(In(name), "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetRelativePath(In(name), file), File.ReadAllText(file))),
        ];
}
