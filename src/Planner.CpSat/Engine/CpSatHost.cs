namespace Planner.CpSat;

/// <summary>Where the CP-SAT solver runs.</summary>
public enum CpSatHost
{
    /// <summary>The OR-Tools library in a .NET child process; all cores, interruptible.</summary>
    Native,

    /// <summary>The solver compiled to WebAssembly in a Node process; one worker, 2 GiB.</summary>
    WebAssembly,
}
