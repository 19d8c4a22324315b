namespace Planner.CpSat.Tests.Contract;

/// <summary>One engine for all contract tests of a host.</summary>
public abstract class SolverUnderTest : IAsyncLifetime
{
    private readonly Lazy<ICpSatEngine> engine;

    private protected SolverUnderTest(string host) =>
        engine = new Lazy<ICpSatEngine>(() => CpSatEngines.Choose(TestSolvers.Environment with { ForcedHost = host }));

    public ICpSatEngine Engine => engine.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (engine.IsValueCreated)
        {
            await engine.Value.DisposeAsync();
        }
    }
}
