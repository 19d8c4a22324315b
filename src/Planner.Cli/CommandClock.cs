using System.Diagnostics;

namespace Planner.Cli;

/// <summary>How long a command has been running, so that a budget of seconds can mean the whole command.</summary>
/// <param name="before">Time used before this clock was made.</param>
public sealed class CommandClock(TimeSpan before)
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();

    public TimeSpan Elapsed => before + _watch.Elapsed;

    /// <summary>Counts from the start of the process: loading and compiling the program is part of what the user waits for.</summary>
    public static CommandClock OfProcess()
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = TimeProvider.System.GetLocalNow().DateTime - process.StartTime;
        return new CommandClock(before > TimeSpan.Zero ? before : TimeSpan.Zero);
    }
}
