namespace Planner.CpSat.Tests.Contract;

[Collection(NativeCollection.Name)]
public sealed class NativeResultTests(NativeSolver solver) : ResultContract(solver);
