using Planner.CpSat.Process;
using Planner.CpSat.Tests.Contract;

namespace Planner.CpSat.Tests.Hosts;

[Collection(WebAssemblyCollection.Name)]
public sealed class WebAssemblyChoiceTests(WebAssemblySolver solver)
{
    private static readonly CpSatEnvironment Bare = new();

    [SolverFact]
    public async Task AbsentLibraryFallsBackToWebAssemblyAndTheDiagnosisSaysWhy()
    {
        var diagnosis = await CpSatEngines.DiagnoseAsync(Bare with { LibraryPath = "/nowhere/libortools.so.9" });
        Assert.Equal(solver.Engine.Host, diagnosis.Host);
        Assert.Contains("/nowhere/libortools.so.9", diagnosis.Reason, StringComparison.Ordinal);
        Assert.StartsWith("9.15", diagnosis.SolverVersion, StringComparison.Ordinal);
        Assert.StartsWith("v", diagnosis.NodeVersion, StringComparison.Ordinal);
        Assert.True(diagnosis.Jspi);
        Assert.Null(diagnosis.LibraryPath);
    }

    [SolverFact]
    public async Task PublishedProgramFindsItsSolverBesideItself()
    {
        var command = TestSolvers.Command(CpSatHost.WebAssembly);
        var program = Directory.CreateTempSubdirectory("planner-published");
        var folder = program.CreateSubdirectory("cpsat-wasm").FullName;
        string[] files = [command.FileName, command.Arguments[0], .. Directory.GetFiles(command.Arguments[1])];
        foreach (var file in files)
        {
            File.CreateSymbolicLink(Path.Combine(folder, Path.GetFileName(file)), file);
        }

        var diagnosis = await CpSatEngines.DiagnoseAsync(Bare with { ProgramFolder = program.FullName });
        program.Delete(recursive: true);
        Assert.Equal(CpSatHost.WebAssembly, diagnosis.Host);
        Assert.StartsWith(folder, diagnosis.NodePath, StringComparison.Ordinal);
    }

    [SolverFact]
    public async Task NodeWithoutJspiSolvesToo()
    {
        const string older = "data:text/javascript,delete WebAssembly.promising";
        var command = TestSolvers.Command(CpSatHost.WebAssembly);
        await using var engine = new SupervisedEngine(
            command with
            {
                Arguments = ["--import", older, .. command.Arguments],
            }
        );
        await Expectations.StillSolves(engine);
        Assert.Contains("jspi=false", engine.Greeting, StringComparison.Ordinal);
    }

    [SolverFact]
    public async Task ForcedNodeThatIsNoNodeIsReportedWhenTheHostStarts()
    {
        var file = Path.GetTempFileName();
        await using var engine = CpSatEngines.Choose(Bare with { ForcedHost = "wasm", NodePath = file });
        var e = await Assert.ThrowsAsync<CpSatEngineException>(async () => await engine.WarmUpAsync());
        File.Delete(file);
        Assert.Equal(CpSatFailure.Missing, e.Failure);
    }
}
