namespace Planner.CpSat.Tests.Contract;

[Collection(WebAssemblyCollection.Name)]
public sealed class WebAssemblyResultTests(WebAssemblySolver solver) : ResultContract(solver);
