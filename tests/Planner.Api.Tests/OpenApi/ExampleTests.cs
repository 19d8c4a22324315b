using System.Text.Json.Nodes;

namespace Planner.Api.Tests;

/// <summary>The examples of the OpenAPI document, run one after the other against an empty service.</summary>
public class ExampleTests
{
    [Fact]
    public async Task EveryExampleOfTheDocumentWorks()
    {
        await using RunningService service = await RunningService.StartEmptyAsync();
        using ExampleRun run = new(service);
        foreach (JsonObject call in Calls())
            await run.DoAsync(call);
    }

    [Fact]
    public async Task EveryOperationHasAnExampleAndEveryExampleAnOperation()
    {
        await using RunningService service = await RunningService.StartEmptyAsync(new GatedPlanner());
        using HttpClient client = service.Anonymous();
        string[] operations = [.. (await Operation.AllAsync(client)).Select(operation => operation.Name)];
        string[] shown = [.. Calls().Select(call => (string)call["operation"]!).Distinct()];
        string missing = string.Join(", ", operations.Except(shown));
        Assert.True(missing.Length == 0, $"Add examples to src/Planner.Api/OpenApi/Examples.json: {missing}");
        Assert.Empty(shown.Except(operations));
    }

    [Fact]
    public async Task BodiesOfTheExamplesStandInTheDocument()
    {
        await using RunningService service = await RunningService.StartEmptyAsync(new GatedPlanner());
        using HttpClient client = service.Anonymous();
        foreach (Operation operation in await Operation.AllAsync(client))
            if (operation.Json.TryGetProperty("requestBody", out var body))
                Assert.True(
                    body.GetProperty("content").GetProperty("application/json").TryGetProperty("example", out _),
                    operation.Name
                );
    }

    private static IEnumerable<JsonObject> Calls() =>
        OperationExamples.All["calls"]!.AsArray().Select(call => call!.AsObject());
}
