namespace Planner.CpSat.Tests.Contract;

[Collection(WebAssemblyCollection.Name)]
public sealed class WebAssemblySupervisionTests(WebAssemblySolver solver) : SupervisionContract(solver);
