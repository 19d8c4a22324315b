namespace Planner.SolverModels.Tests;

internal static class Faults
{
    /// <summary>Fails with every fault on a line of its own.</summary>
    public static void None(IReadOnlyList<string> faults) =>
        Assert.True(faults.Count == 0, $"{faults.Count} disagreements:\n{string.Join('\n', faults)}");
}
