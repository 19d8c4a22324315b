namespace Planner.CpSat.Tests.Contract;

[Collection(NativeCollection.Name)]
public sealed class NativeSupervisionTests(NativeSolver solver) : SupervisionContract(solver);
