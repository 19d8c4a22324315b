using System.Diagnostics;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Planner.Load;

/// <summary>A <c>planner serve</c> on a folder of its own, set up with a manager's key and a sample agency; it can be killed and started again.</summary>
internal sealed class ServiceRun : IAsyncDisposable
{
    public const string Branch = "gothenburg";
    private const string Program = "src/Planner.Cli/bin/Release/net10.0/planner";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("planner-load-");
    private readonly IReadOnlyList<string> _flags;
    private Process? _process;

    private ServiceRun(TestDatabase database, IReadOnlyList<string> flags) => (Database, _flags) = (database, flags);

    public TestDatabase Database { get; }
    public ServiceClient Client { get; private set; } = null!;

    /// <summary>From start to the first answer of /health/ready, the last time.</summary>
    public TimeSpan Ready { get; private set; }

    /// <summary>Processor time of the service since it was started.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <param name="engine">"sqlite" or "postgresql".</param>
    /// <param name="sample">The data set to load.</param>
    public static async Task<ServiceRun> StartAsync(string engine, string sample, params IReadOnlyList<string> flags)
    {
        ServiceRun run = new(TestDatabase.Start(engine), flags);
        JsonNode told = await run.BeginAsync(null);
        string key = await SetUpAsync(run.Address(told), told["setupCode"]!.GetValue<string>());
        run.Client = new ServiceClient(run.Address(told), key);
        JsonObject body = new() { ["dataset"] = sample, ["branch"] = Branch };
        await ServiceClient.DocumentAsync(await run.Client.PostAsync("/v1/samples", body, "sample"));
        return run;
    }

    /// <summary>Ends the service as <c>kill -9</c> does.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    /// <summary>Starts it again, at another address.</summary>
    public async Task RestartAsync()
    {
        string? key = Client.Key;
        Client.Dispose();
        Client = new ServiceClient(Address(await BeginAsync(key)), key);
    }

    /// <summary>Runs another command on the same store; its output where it ended well.</summary>
    public string Run(params IReadOnlyList<string> command)
    {
        ProcessStartInfo start = new(Program, [.. command, "--folder", _folder.FullName])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["PLANNER_STORE"] = Database.Address;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{command[0]}: {output}");
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await KillAsync();
        Database.Dispose();
        _folder.Delete(recursive: true);
    }

    private async Task<JsonNode> BeginAsync(string? key)
    {
        long begun = TimeProvider.System.GetTimestamp();
        string[] usual = ["serve", "--json", "--folder", _folder.FullName, "--urls", "http://127.0.0.1:0"];
        ProcessStartInfo start = new(Program, [.. usual, .. _flags]) { RedirectStandardOutput = true };
        start.Environment["PLANNER_STORE"] = Database.Address;
        _process = Process.Start(start)!;
        JsonNode told = JsonNode.Parse(await DocumentAsync(_process.StandardOutput))!;
        using ServiceClient client = new(Address(told), key);
        while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
            await Task.Delay(10);
        Ready = TimeProvider.System.GetElapsedTime(begun);
        return told;
    }

    private Uri Address(JsonNode told) => new(told["urls"]![0]!.GetValue<string>());

    // The first manager signs in by a cookie and makes a key for the measurement.
    private static async Task<string> SetUpAsync(Uri address, string code)
    {
        using HttpClient client = new() { BaseAddress = address };
        JsonObject manager = new()
        {
            ["code"] = code,
            ["login"] = "load",
            ["name"] = "Load",
            ["password"] = "as long as it is only a measurement",
        };
        using HttpResponseMessage made = await client.PostAsJsonAsync("/v1/setup", manager);
        JsonNode session = await ServiceClient.DocumentAsync(made);
        using HttpRequestMessage ask = new(HttpMethod.Post, "/v1/keys")
        {
            Content = JsonContent.Create(new JsonObject { ["name"] = "load", ["role"] = "manager" }),
        };
        ask.Headers.Add("Idempotency-Key", "key");
        ask.Headers.Add("X-CSRF-Token", session["csrfToken"]!.GetValue<string>());
        using HttpResponseMessage key = await client.SendAsync(ask);
        return (await ServiceClient.DocumentAsync(key))["secret"]!.GetValue<string>();
    }

    // The document ends with a line that is a closing brace.
    private static async Task<string> DocumentAsync(StreamReader output)
    {
        List<string> lines = [];
        while (await output.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line == "}")
                return string.Join('\n', lines);
        }
        throw new InvalidOperationException("The service ended before it listened: " + string.Join('\n', lines));
    }
}
