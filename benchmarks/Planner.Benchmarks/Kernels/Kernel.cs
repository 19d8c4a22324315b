using BenchmarkDotNet.Attributes;

namespace Planner.Benchmarks;

/// <summary>
/// The steps of the search on a state that 20,000 moves have smoothed; each figure is one step.
/// </summary>
public abstract class Kernel
{
    private const int Steps = 256;

    private protected abstract IKernelSteps Open { get; }

    /// <summary>One service against every place of the day.</summary>
    [Benchmark]
    public long BoundEveryPlace() => Open.BoundEveryPlace();

    [Benchmark(OperationsPerInvoke = Steps)]
    public void Propagate() => Repeat(() => Open.Propagate());

    [Benchmark(OperationsPerInvoke = Steps)]
    public void EvaluateAndUndo() => Repeat(() => Open.EvaluateAndUndo());

    [Benchmark(OperationsPerInvoke = Steps)]
    public void Undo() => Repeat(() => Open.Undo());

    [Benchmark(OperationsPerInvoke = Steps)]
    public void DrawnMove() => Repeat(() => Open.DrawnMove());

    [Benchmark(OperationsPerInvoke = Steps)]
    public void Ruin() => Repeat(() => Open.TakeOut());

    [Benchmark(OperationsPerInvoke = Steps)]
    public void RuinAndRecreate() => Repeat(() => Open.RuinAndRecreate());

    private static void Repeat(Action step)
    {
        for (int k = 0; k < Steps; k++)
            step();
    }
}
