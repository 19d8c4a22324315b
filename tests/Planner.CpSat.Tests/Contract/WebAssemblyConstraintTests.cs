namespace Planner.CpSat.Tests.Contract;

[Collection(WebAssemblyCollection.Name)]
public sealed class WebAssemblyConstraintTests(WebAssemblySolver solver) : ConstraintContract(solver);
