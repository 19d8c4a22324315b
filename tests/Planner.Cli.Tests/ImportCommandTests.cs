using Planner.Domain;
using Planner.Formats;

namespace Planner.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    private string Sheets => _folder.Of("sheets");

    private string Agency => _folder.Of("agency");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task TheTemplateImportsAndPlansAsItIs()
    {
        Assert.Equal(ExitCodes.Done, (await CliRun.Of("import", "--template", Sheets)).ExitCode);
        Assert.Contains("README.md", Directory.GetFiles(Sheets).Select(file => Path.GetFileName(file)));
        CliRun run = await Import();
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Contains("Next: planner plan", run.Out);
        Assert.Equal(ExitCodes.Done, (await Plan()).ExitCode);
    }

    [Fact]
    public async Task ATemplateIsNotWrittenOverFiles()
    {
        await Template();
        CliRun run = await CliRun.Of("import", "--template", Sheets);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("not written over", run.Error);
    }

    [Fact]
    public async Task TheSampleImportsCleanlyAndPlans()
    {
        string sample = DataSet("import-sample");
        CliRun run = await CliRun.Of("import", sample, "--out", Agency, "--json");
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Assert.Equal(0, run.Json.GetProperty("rejectedRows").GetInt32());
        Assert.Equal(160, run.Json.GetProperty("visits").GetInt32());
        Assert.Equal(12, run.Json.GetProperty("waiting").GetInt32());
        Assert.Empty(run.Json.GetProperty("notes").EnumerateArray());
        CliRun planned = await Plan();
        Assert.Contains("Violations 0.", planned.Out);
    }

    [Fact]
    public async Task ABadRowKeepsTheAgencyUnwrittenAndTheRowsInADraft()
    {
        await Template();
        Append("visits.csv", "V2,P1,2026-03-02,09:00,11:00,ages,RN\r\n");
        CliRun run = await Import();
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("visits.csv, row 3, column minutes: ages", run.Error);
        Assert.False(File.Exists(Path.Combine(Agency, "request.json")));
        string rejected = await File.ReadAllTextAsync(Path.Combine(Agency, "draft", "visits.rejected.csv"));
        Assert.Contains("V2,P1", rejected);
        Assert.Contains("minutes: ages", rejected);
        Assert.DoesNotContain("V2,P1", await File.ReadAllTextAsync(Path.Combine(Agency, "draft", "visits.csv")));
    }

    [Fact]
    public async Task ARejectedRowThatIsCorrectedInTheDraftIsImported()
    {
        await Template();
        Append("visits.csv", "V2,P1,2026-03-02,09:00,11:00,ages,RN\r\n");
        await Import();
        string draft = Path.Combine(Agency, "draft");
        string rejected = Path.Combine(draft, "visits.rejected.csv");
        string corrected = (await File.ReadAllTextAsync(rejected)).Replace(
            "11:00,ages,",
            "11:00,30,",
            StringComparison.Ordinal
        );
        await File.WriteAllTextAsync(rejected, corrected);
        CliRun run = await CliRun.Of("import", draft, "--out", Agency);
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        PlanRequest request = PlanRequestReader.ReadFile(Agency);
        Assert.Equal(["V1", "V2"], request.Visits.Select(visit => visit.Id.Value));
    }

    [Fact]
    public async Task GoodRowsAreKeptWhereThatIsAskedFor()
    {
        await Template();
        Append("visits.csv", "V2,P1,2026-03-02,09:00,11:00,ages,RN\r\n");
        CliRun run = await Import("--keep-good");
        Assert.Equal(ExitCodes.Findings, run.ExitCode);
        Assert.Contains("The agency has the good rows only", run.Error);
        Assert.Equal("V1", Assert.Single(PlanRequestReader.ReadFile(Agency).Visits).Id.Value);
    }

    [Fact]
    public async Task AnAddressFarFromTheRoadsIsNamedByItsRow()
    {
        await Template();
        Append("patients.csv", "P2,Patient Two,Elsewhere 1,59.33,18.06\r\n");
        CliRun run = await Import();
        Assert.Equal(ExitCodes.Done, run.ExitCode);
        Append("visits.csv", "V2,P2,2026-03-02,09:00,11:00,45,RN\r\n");
        run = await Import("--json");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        string[] places =
        [
            .. run.Json.GetProperty("mistakes").EnumerateArray().Select(m => m.GetProperty("place").GetString()!),
        ];
        Assert.Equal(["patients.csv, row 3, column address", "visits.csv, row 3, column patient"], places);
    }

    [Fact]
    public async Task AMissingFolderIsBadInput()
    {
        CliRun run = await Import();
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("no such folder", run.Error);
    }

    [Theory]
    [InlineData("--template")]
    [InlineData("--out")]
    public async Task AFileInsteadOfAFolderIsNamedBeforeAnyWork(string option)
    {
        string file = _folder.Write("taken", "");
        string[] import = ["import", DataSet("import-sample"), "--out", file];
        CliRun run = await CliRun.Of(option == "--out" ? import : ["import", option, file]);
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains($"{option}: ", run.Error);
        Assert.Contains("taken is a file.", run.Error);
    }

    [Fact]
    public async Task AHeaderOfALongLineIsShownByItsBeginning()
    {
        await Template();
        File.WriteAllText(Path.Combine(Sheets, "visits.csv"), new string('a', 1_000_000));
        CliRun run = await Import("--json");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.InRange(run.Out.Length, 100, 20_000);
    }

    [Fact]
    public async Task AnEmptyNameOfAFolderIsRefused()
    {
        CliRun run = await CliRun.Of("import", DataSet("import-sample"), "--out", "");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("This is no name of a folder.", run.Error);
    }

    [Fact]
    public async Task AFolderOrATemplateMustBeSaid()
    {
        CliRun run = await CliRun.Of("import");
        Assert.Equal(ExitCodes.BadInput, run.ExitCode);
        Assert.Contains("--template FOLDER", run.Error);
    }

    private Task<CliRun> Template() => CliRun.Of("import", "--template", Sheets);

    private Task<CliRun> Import(params string[] options) => CliRun.Of(["import", Sheets, "--out", Agency, .. options]);

    private Task<CliRun> Plan() =>
        CliRun.Of("plan", Agency, "--iterations", "200", "--out", _folder.Plan, "--html", _folder.Html);

    private void Append(string file, string row) => File.AppendAllText(Path.Combine(Sheets, file), row);

    /// <summary>A folder of the data sets beside the road networks.</summary>
    private static string DataSet(string name) =>
        Dispatch.NetworkLocator.Near(null).DataSetFolders().First(folder => Path.GetFileName(folder) == name);
}
