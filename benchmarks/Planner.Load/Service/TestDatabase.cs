using System.Diagnostics;

namespace Planner.Load;

/// <summary>Where the service keeps its store in a measurement: a file, or a PostgreSQL server of the measurement's own.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string? _server;

    private TestDatabase(string? address, string? server) => (Address, _server) = (address, server);

    /// <summary>For <c>PLANNER_STORE</c>; null = the file in the service's folder.</summary>
    public string? Address { get; }

    public bool IsServer => _server is not null;

    public static TestDatabase Start(string engine)
    {
        if (engine == "sqlite")
            return new(null, null);
        string folder = Directory.CreateTempSubdirectory("planner-pg-").FullName;
        return new(Script("start", folder), folder);
    }

    /// <summary>Kills the server at once and starts it again; nothing where the store is a file.</summary>
    public void KillServer()
    {
        if (_server is not null)
            Script("kill", _server);
    }

    public void Dispose()
    {
        if (_server is not null)
            Script("stop", _server);
    }

    private static string Script(string verb, string folder)
    {
        ProcessStartInfo start = new("tests/postgres", [verb, folder]) { RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"tests/postgres {verb} ended with {process.ExitCode}.");
    }
}
