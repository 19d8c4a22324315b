namespace Planner.Store;

/// <summary>Where a job stands.</summary>
public static class JobState
{
    /// <summary>Waits for its turn.</summary>
    public const string Queued = "queued";

    /// <summary>Somebody holds its lease.</summary>
    public const string Running = "running";

    /// <summary>There is a result.</summary>
    public const string Done = "done";

    /// <summary>It cannot be done; the problem says why.</summary>
    public const string Failed = "failed";

    /// <summary>Stopped before there was any result.</summary>
    public const string Cancelled = "cancelled";

    /// <summary>Given up after several attempts; it stands among the exceptions.</summary>
    public const string Dead = "dead";

    /// <summary>Whether nothing more will happen to it.</summary>
    public static bool IsOver(string state) => state is not (Queued or Running);
}
