namespace Planner.CpSat.Tests.Contract;

[Collection(NativeCollection.Name)]
public sealed class NativeSchedulingTests(NativeSolver solver) : SchedulingContract(solver);
