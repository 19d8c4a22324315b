using Xunit.Sdk;

namespace Planner.CpSat.Tests.Contract;

/// <summary>A test that needs the solver of its collection; where that is not installed it is skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("Planner.CpSat.Tests.Contract.SolverFactDiscoverer", "Planner.CpSat.Tests")]
public sealed class SolverFactAttribute : FactAttribute;
