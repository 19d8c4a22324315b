using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using Planner.Store;

namespace Planner.Cli.Tests;

/// <summary>The README's walk through the service, run as it stands there.</summary>
public sealed class ReadmeWalkTests : IDisposable
{
    private static readonly string Root = RepositoryRoot();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-walk-");

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgresql")]
    public async Task WalkThroughTheServiceWorksAsTheReadmeShowsIt(string engine)
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "src"), Path.Combine(Root, "src"));
        string script = "set -eu\ntrap 'kill %1; wait' EXIT\n" + Block("## The service");

        (int exitCode, string output) = await BashAsync(script, engine == "sqlite" ? null : NewDatabase());

        Assert.True(exitCode == 0, output);
        Assert.Contains("event: better", output);
        Assert.Contains("\"state\":\"done\"", output);
        string[] actions = [.. Audit(output).Select(row => row.GetProperty("action").GetString()!)];
        Assert.Contains("create", actions);
        Assert.Contains("schedule", actions);
        Assert.Contains("cancelled", actions);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    // The last answer is the audit of the cancelled visit.
    private static IEnumerable<JsonElement> Audit(string output) =>
        JsonDocument
            .Parse(output[output.LastIndexOf("{\"items\":", StringComparison.Ordinal)..])
            .RootElement.GetProperty("items")
            .EnumerateArray();

    private static string Block(string heading)
    {
        string readme = File.ReadAllText(Path.Combine(Root, "README.md"));
        string part = readme[readme.IndexOf(heading, StringComparison.Ordinal)..];
        int begin = part.IndexOf("```sh\n", StringComparison.Ordinal) + "```sh\n".Length;
        return part[begin..part.IndexOf("```", begin, StringComparison.Ordinal)];
    }

    private async Task<(int ExitCode, string Output)> BashAsync(string script, string? store)
    {
        ProcessStartInfo start = new("bash", ["-c", script])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PLANNER_URLS"] = $"http://127.0.0.1:{FreePort()}";
        start.Environment["PLANNER_DATASETS"] = Path.Combine(Root, "datasets");
        start.Environment["PLANNER_STORE"] = store;
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, process.ExitCode == 0 ? output : output + await errors);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string NewDatabase()
    {
        string server =
            Environment.GetEnvironmentVariable("PLANNER_TEST_POSTGRES")
            ?? throw new InvalidOperationException(
                "Set PLANNER_TEST_POSTGRES to the connection string that 'tests/postgres start FOLDER' prints; tests/run does."
            );
        string name = $"walk_{Environment.ProcessId}";
        using StoreEngine engine = StoreAddress.Open(server);
        using var connection = engine.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"CREATE DATABASE {name}";
        command.ExecuteNonQuery();
        return string.Join(
            ';',
            server
                .Split(';')
                .Select(part =>
                    part.StartsWith("Database=", StringComparison.OrdinalIgnoreCase) ? $"Database={name}" : part
                )
        );
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Planner.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside a checkout.");
    }
}
