namespace Planner.CpSat.Tests.Contract;

public sealed class WebAssemblySolver() : SolverUnderTest("wasm");
