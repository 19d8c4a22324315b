namespace Planner.CpSat.Tests.Contract;

[Collection(WebAssemblyCollection.Name)]
public sealed class WebAssemblyWorkerTests(WebAssemblySolver solver) : WorkerContract(solver);
