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

    /// <summary>32 bytes with which the key files in the folder are encrypted; null leaves them to the folder's rights.</summary>
    public IReadOnlyList<byte>? Key { get; init; }

    /// <summary>A new key seals patients' data after so many days; 90 by default. Older ones still open.</summary>
    public int KeyDays { get; init; } = 90;

    /// <summary>A data set to load where the store has no branch yet; null = none.</summary>
    public string? Sample { get; init; }

    /// <summary>A folder from which data sets and road networks are looked for; null = the usual places.</summary>
    public string? Data { get; init; }

    /// <summary>Most jobs that wait for their turn; 200 by default. One more is refused with 503.</summary>
    public int QueueLimit { get; init; } = 200;

    /// <summary>Most requests of an account in a second; 5,000 by default, and twice as many in a burst.</summary>
    public int RequestsPerSecond { get; init; } = 5000;

    /// <summary>Whether a line is written about every request; not by default.</summary>
    public bool LogRequests { get; init; }

    /// <summary>Where an OpenTelemetry collector listens (OTLP over HTTP); null = nowhere.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>A person who does nothing for so long is signed out; 15 minutes by default.</summary>
    public TimeSpan SessionIdle { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>A person is signed out after so long in any case; 12 hours by default.</summary>
    public TimeSpan SessionLength { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Most jobs of one branch that wait; 50 by default.</summary>
    public int BranchQueueLimit { get; init; } = 50;

    /// <summary>Heavy solves at a time; 1 by default, as each uses every core.</summary>
    public int HeavySolves { get; init; } = 1;

    /// <summary>A job whose process gives no sign for so long is taken by another; 30 s by default.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A job that ends its process so often is given up; 3 by default.</summary>
    public int JobAttempts { get; init; } = 3;

    /// <summary>How often the ledger is looked at for jobs of other processes and of processes that ended; 1 s by default.</summary>
    public TimeSpan JobPoll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Longest that a job may take; then it is ended early. An hour by default.</summary>
    public TimeSpan JobLimit { get; init; } = TimeSpan.FromHours(1);

    /// <summary>A solver that is told to end and does not within this time is left behind; 30 s by default.</summary>
    public TimeSpan JobGrace { get; init; } = TimeSpan.FromSeconds(30);

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
