using Planner.CpSat.Tests.Contract;

namespace Planner.CpSat.Tests.Hosts;

[Collection(NativeCollection.Name)]
public sealed class NativeChoiceTests(NativeSolver native)
{
    [SolverFact]
    public async Task NativeIsChosenWhereItsLibraryIsFound()
    {
        Assert.Equal(CpSatHost.Native, native.Engine.Host);
        var diagnosis = await CpSatEngines.DiagnoseAsync(TestSolvers.Environment with { ForcedHost = null });
        Assert.Equal(CpSatHost.Native, diagnosis.Host);
        Assert.Equal(TestSolvers.Environment.LibraryPath, diagnosis.LibraryPath);
        Assert.StartsWith("9.", diagnosis.SolverVersion, StringComparison.Ordinal);
        Assert.Null(diagnosis.Jspi);
    }
}
