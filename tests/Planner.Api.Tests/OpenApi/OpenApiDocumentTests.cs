using System.Diagnostics;
using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class OpenApiDocumentTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(new GatedPlanner());

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task TheDocumentIsValidByAnIndependentValidator()
    {
        string folder = SourceTree.Folder("tests/Planner.Api.Tests/OpenApi");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            Assert.Equal("", (await RunAsync(folder, "npm", "ci --no-audit --no-fund --silent", "")).Error);
        string text = await _service.Client.GetStringAsync("/openapi/v1.json");
        Assert.StartsWith("3.1", JsonElement.Parse(text).GetProperty("openapi").GetString());
        (string answer, string error) = await RunAsync(folder, "node", "check.mjs", text);
        Assert.True(answer.Length > 0, error);
        Assert.True(JsonElement.Parse(answer).GetProperty("valid").GetBoolean(), answer);
    }

    [Fact]
    public async Task TheValidatorRefusesWhatIsNoDocument()
    {
        string folder = SourceTree.Folder("tests/Planner.Api.Tests/OpenApi");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
            await RunAsync(folder, "npm", "ci --no-audit --no-fund --silent", "");
        (string answer, _) = await RunAsync(folder, "node", "check.mjs", """{"openapi":"3.1.1","info":{}}""");
        Assert.False(JsonElement.Parse(answer).GetProperty("valid").GetBoolean());
    }

    [Fact]
    public async Task EveryOperationIsSummedUpNamedOnceAndTellsItsProblems()
    {
        List<string> names = [];
        foreach (Operation operation in await Operation.AllAsync(_service.Client))
        {
            Assert.EndsWith(".", operation.Json.GetProperty("summary").GetString());
            Assert.True(operation.Json.GetProperty("responses").TryGetProperty("default", out _), operation.Name);
            Assert.True(operation.Json.TryGetProperty("security", out _), operation.Name);
            names.Add(operation.Json.GetProperty("operationId").GetString()!);
        }
        Assert.Equal(names.Count, names.Distinct().Count());
    }

    private static async Task<(string Out, string Error)> RunAsync(
        string folder,
        string program,
        string arguments,
        string input
    )
    {
        using Process process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (output, process.ExitCode == 0 ? "" : $"{program} ended with {process.ExitCode}: {await error}");
    }
}
