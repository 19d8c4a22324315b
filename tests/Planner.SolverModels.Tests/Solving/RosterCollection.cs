namespace Planner.SolverModels.Tests;

/// <summary>All tests that solve share one solver process.</summary>
[CollectionDefinition(Name)]
public sealed class RosterCollection : ICollectionFixture<RosterSolvers>
{
    public const string Name = "solvers";
}
