namespace Planner.CpSat.Process;

/// <summary>How one attempt at a solve ended.</summary>
internal enum SolveEnd
{
    Answered,
    Died,
    OutOfMemory,
    Hung,
    Cancelled,
}
