namespace Planner.Cli;

/// <summary>What the program tells the shell.</summary>
public static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Done, but with findings: violations, or visits left out that had to be served.</summary>
    public const int Findings = 1;

    /// <summary>Bad usage or bad input; nothing was written.</summary>
    public const int BadInput = 2;

    /// <summary>A component failed.</summary>
    public const int Failed = 3;

    /// <summary>Interrupted; the best plan is kept.</summary>
    public const int Interrupted = 130;
}
