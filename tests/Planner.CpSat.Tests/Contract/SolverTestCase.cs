using Xunit.Abstractions;
using Xunit.Sdk;

namespace Planner.CpSat.Tests.Contract;

/// <summary>A test case that is skipped where its collection's solver is not installed.</summary>
public sealed class SolverTestCase : XunitTestCase
{
    [Obsolete("For deserialisation only.")]
    public SolverTestCase() { }

    public SolverTestCase(
        IMessageSink diagnostics,
        TestMethodDisplay display,
        TestMethodDisplayOptions displayOptions,
        ITestMethod testMethod
    )
        : base(diagnostics, display, displayOptions, testMethod) { }

    protected override string GetSkipReason(IAttributeInfo factAttribute)
    {
        var collection = TestMethod.TestClass.Class.GetCustomAttributes(typeof(CollectionAttribute)).Single();
        var isNative = Equals(collection.GetConstructorArguments().Single(), NativeCollection.Name);
        return TestSolvers.WhyMissing(isNative ? "native" : "wasm") ?? base.GetSkipReason(factAttribute);
    }
}
