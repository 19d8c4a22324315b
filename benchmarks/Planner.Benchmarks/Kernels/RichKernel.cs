using BenchmarkDotNet.Attributes;
using Planner.Routing;

namespace Planner.Benchmarks;

/// <summary>Steps of the full kernel: an agency's day with every rule.</summary>
public class RichKernel : Kernel
{
    private Workbench<RichFeatures>? bench;

    private protected override IKernelSteps Open => bench!;

    [Params("gothenburg-day", "gothenburg-600")]
    public string Agency { get; set; } = "";

    [GlobalSetup]
    public void Start() => bench = new Workbench<RichFeatures>(AgencyDay.Read(Agency).Problem());
}
