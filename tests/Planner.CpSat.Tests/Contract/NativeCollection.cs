namespace Planner.CpSat.Tests.Contract;

[CollectionDefinition(Name)]
public sealed class NativeCollection : ICollectionFixture<NativeSolver>
{
    public const string Name = "native solver";
}
