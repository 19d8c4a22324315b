namespace Planner.CpSat.Tests.Contract;

[Collection(WebAssemblyCollection.Name)]
public sealed class WebAssemblySchedulingTests(WebAssemblySolver solver) : SchedulingContract(solver);
