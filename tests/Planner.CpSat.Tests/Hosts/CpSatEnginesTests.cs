namespace Planner.CpSat.Tests.Hosts;

public sealed class CpSatEnginesTests
{
    private static readonly CpSatEnvironment Bare = new() { SearchPath = "" };

    [Fact]
    public void UnknownHostIsRefusedWithTheRemedy()
    {
        var e = Assert.Throws<CpSatEngineException>(() => CpSatEngines.Choose(Bare with { ForcedHost = "quantum" }));
        Assert.Equal(CpSatFailure.Missing, e.Failure);
        Assert.Contains("native or wasm", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void ForcedNativeWithoutItsLibraryNamesTheVariableToSet()
    {
        var e = Assert.Throws<CpSatEngineException>(() => CpSatEngines.Choose(Bare with { ForcedHost = "native" }));
        Assert.Contains("PLANNER_ORTOOLS_LIBRARY", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task DiagnosisOfNothingStatesTheRemedyInsteadOfThrowing()
    {
        var empty = Directory.CreateTempSubdirectory("planner-cpsat");
        var diagnosis = await CpSatEngines.DiagnoseAsync(Bare with { ProgramFolder = empty.FullName });
        empty.Delete();
        Assert.Null(diagnosis.Host);
        Assert.NotNull(diagnosis.Remedy);
    }

    [Fact]
    public async Task FileThatIsNoLibraryIsReportedWhenTheHostStarts()
    {
        var file = Path.GetTempFileName();
        var environment = Bare with { ForcedHost = "native", LibraryPath = file };
        await using var engine = CpSatEngines.Choose(environment);
        var e = await Assert.ThrowsAsync<CpSatEngineException>(async () => await engine.WarmUpAsync());
        File.Delete(file);
        Assert.Equal(CpSatFailure.Missing, e.Failure);
        Assert.Contains(file, e.Cause, StringComparison.Ordinal);
    }
}
