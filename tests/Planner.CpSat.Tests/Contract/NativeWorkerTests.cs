namespace Planner.CpSat.Tests.Contract;

[Collection(NativeCollection.Name)]
public sealed class NativeWorkerTests(NativeSolver solver) : WorkerContract(solver);
