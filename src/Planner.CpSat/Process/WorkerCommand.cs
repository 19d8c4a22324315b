namespace Planner.CpSat.Process;

/// <summary>How a solver process is started.</summary>
/// <param name="Host">Which solver it is.</param>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record WorkerCommand(CpSatHost Host, string FileName, IReadOnlyList<string> Arguments);
