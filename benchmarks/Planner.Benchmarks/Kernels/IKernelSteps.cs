namespace Planner.Benchmarks;

/// <summary>Single steps of a search, whatever its features.</summary>
internal interface IKernelSteps
{
    long BoundEveryPlace();
    bool Propagate();
    bool EvaluateAndUndo();
    int Undo();
    bool DrawnMove();
    int TakeOut();
    bool RuinAndRecreate();
}
