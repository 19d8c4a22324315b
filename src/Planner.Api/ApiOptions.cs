namespace Planner.Api;

/// <summary>Settings of the service.</summary>
public sealed record ApiOptions
{
    /// <summary>Addresses to listen on; this machine only, port 5080, by default. Port 0 = any free one.</summary>
    public IReadOnlyList<string> Urls { get; init; } = ["http://127.0.0.1:5080"];

    /// <summary>Where the service keeps its things: store and keys. Made where it is not there.</summary>
    public string Folder { get; init; } = "planner-data";

    /// <summary>The store: a file, or <c>Host=...;Database=...</c>; null = planner.db in the folder.</summary>
    public string? Store { get; init; }

    /// <summary>A folder from which data sets and road networks are looked for; null = the usual places.</summary>
    public string? Data { get; init; }

    /// <summary>Most plans that wait for their turn; 8 by default. One more is refused with 503.</summary>
    public int QueueLimit { get; init; } = 8;

    /// <summary>Most finished plans kept in memory; 30 by default. The oldest goes first.</summary>
    public int KeptPlans { get; init; } = 30;

    /// <summary>Largest body in bytes; 16 MB by default.</summary>
    public int MaxBodyBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most seconds one plan may be searched for; 600 by default.</summary>
    public double MaxSeconds { get; init; } = 600;

    /// <summary>Most iterations one plan may ask for; 100 million by default.</summary>
    public long MaxIterations { get; init; } = 100_000_000;

    /// <summary>Threads of the search; 0 = one per core, the default.</summary>
    public int Workers { get; init; }

    /// <summary>An event stream that has nothing to say says so after this time; 15 s by default.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(15);
}
