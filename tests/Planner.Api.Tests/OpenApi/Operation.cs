using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>An operation of the OpenAPI document.</summary>
/// <param name="Path">With its parameters in braces.</param>
public sealed record Operation(string Method, string Path, JsonElement Json)
{
    public string Name => $"{Method} {Path}";

    /// <summary>Every operation, in the order of the document.</summary>
    public static async Task<IReadOnlyList<Operation>> AllAsync(HttpClient client)
    {
        JsonElement document = JsonElement.Parse(await client.GetStringAsync("/openapi/v1.json"));
        return
        [
            .. document
                .GetProperty("paths")
                .EnumerateObject()
                .SelectMany(path =>
                    path.Value.EnumerateObject()
                        .Select(operation => new Operation(
                            operation.Name.ToUpperInvariant(),
                            path.Name,
                            operation.Value
                        ))
                ),
        ];
    }
}
