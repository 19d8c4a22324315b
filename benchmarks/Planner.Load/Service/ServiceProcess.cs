using System.Diagnostics;
using System.Text.Json.Nodes;

namespace Planner.Load;

/// <summary>A running <c>planner serve</c>, a process of its own.</summary>
internal sealed class ServiceProcess : IDisposable
{
    private const string Program = "src/Planner.Cli/bin/Release/net10.0/planner";
    private readonly Process _process;

    private ServiceProcess(Process process, JsonNode told, TimeSpan ready) =>
        (_process, Told, Ready) = (process, told, ready);

    /// <summary>What the service said when it listened.</summary>
    public JsonNode Told { get; }

    /// <summary>From start to the first answer of /health/ready.</summary>
    public TimeSpan Ready { get; }

    public Uri Address => new(Told["urls"]![0]!.GetValue<string>());

    public static async Task<ServiceProcess> StartAsync(string folder, string? store, string url = "http://127.0.0.1:0")
    {
        long begun = TimeProvider.System.GetTimestamp();
        ProcessStartInfo start = new(Program, ["serve", "--json", "--folder", folder, "--urls", url])
        {
            RedirectStandardOutput = true,
        };
        if (store is not null)
            start.Environment["PLANNER_STORE"] = store;
        Process process = Process.Start(start)!;
        JsonNode told = JsonNode.Parse(await DocumentAsync(process.StandardOutput))!;
        ServiceProcess service = new(process, told, TimeSpan.Zero);
        using HttpClient client = new() { BaseAddress = service.Address };
        while (!(await client.GetAsync("/health/ready")).IsSuccessStatusCode)
            await Task.Delay(20);
        return new(process, told, TimeProvider.System.GetElapsedTime(begun));
    }

    /// <summary>As <c>kill -9</c>: it ends at once, without a word.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    // The document ends with a line that is a closing brace.
    private static async Task<string> DocumentAsync(StreamReader output)
    {
        List<string> lines = [];
        while (await output.ReadLineAsync() is { } line)
        {
            lines.Add(line);
            if (line == "}" || (lines.Count == 1 && line.EndsWith('}')))
                return string.Join('\n', lines);
        }
        throw new InvalidOperationException("The service ended before it listened: " + string.Join('\n', lines));
    }
}
