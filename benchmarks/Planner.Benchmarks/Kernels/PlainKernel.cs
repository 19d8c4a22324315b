using BenchmarkDotNet.Attributes;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>Steps of the lean kernel: 100 patients, soft lateness, synchronized pairs.</summary>
public class PlainKernel : Kernel
{
    private Workbench<PlainFeatures>? bench;

    private protected override IKernelSteps Open => bench!;

    [GlobalSetup]
    public void Start() => bench = new Workbench<PlainFeatures>(PlainDay.Problem());
}
