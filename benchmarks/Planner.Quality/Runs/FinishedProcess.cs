namespace Planner.Quality;

/// <summary>What a command left behind.</summary>
/// <param name="Wall">Seconds from start to end.</param>
/// <param name="PeakMemoryMb">Highest resident memory seen, in MiB.</param>
public sealed record FinishedProcess(int ExitCode, string Output, string Errors, double Wall, double PeakMemoryMb);
