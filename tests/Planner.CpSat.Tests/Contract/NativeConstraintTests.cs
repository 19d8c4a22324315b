namespace Planner.CpSat.Tests.Contract;

[Collection(NativeCollection.Name)]
public sealed class NativeConstraintTests(NativeSolver solver) : ConstraintContract(solver);
