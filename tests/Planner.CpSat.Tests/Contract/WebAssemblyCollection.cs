namespace Planner.CpSat.Tests.Contract;

[CollectionDefinition(Name)]
public sealed class WebAssemblyCollection : ICollectionFixture<WebAssemblySolver>
{
    public const string Name = "WebAssembly solver";
}
