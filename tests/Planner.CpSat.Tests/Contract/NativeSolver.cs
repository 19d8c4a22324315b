namespace Planner.CpSat.Tests.Contract;

public sealed class NativeSolver() : SolverUnderTest("native");
