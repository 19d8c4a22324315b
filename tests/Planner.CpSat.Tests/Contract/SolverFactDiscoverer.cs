using Xunit.Abstractions;
using Xunit.Sdk;

namespace Planner.CpSat.Tests.Contract;

/// <summary>Makes the test cases of <see cref="SolverFactAttribute"/>.</summary>
public sealed class SolverFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(
        ITestFrameworkDiscoveryOptions discoveryOptions,
        ITestMethod testMethod,
        IAttributeInfo factAttribute
    ) =>
        new SolverTestCase(
            DiagnosticMessageSink,
            discoveryOptions.MethodDisplayOrDefault(),
            discoveryOptions.MethodDisplayOptionsOrDefault(),
            testMethod
        );
}
