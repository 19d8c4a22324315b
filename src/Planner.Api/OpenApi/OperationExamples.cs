using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace Planner.Api;

/// <summary>Examples of operations, from the file Examples.json; the tests run them in its order.</summary>
public static class OperationExamples
{
    private static readonly Lazy<JsonObject> File = new(Read);

    /// <summary>Everything the file holds: "values" that stand for ids of a running service, and "calls" in order.</summary>
    public static JsonObject All => File.Value;

    /// <summary>Text with the names in braces (<c>{{plan}}</c>) replaced.</summary>
    public static string Fill(string text, Func<string, string> valueOf) =>
        System.Text.RegularExpressions.Regex.Replace(
            text,
            @"\{\{(\w+)\}\}",
            match => valueOf(match.Groups[1].Value),
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromSeconds(1)
        );

    internal static void Add(OpenApiOperation operation, string method, string path)
    {
        string name = $"{method} {path}";
        JsonObject? call = All["calls"]!
            .AsArray()
            .Select(item => item!.AsObject())
            .FirstOrDefault(item => (string?)item["operation"] == name);
        if (call is null)
            return;
        JsonObject shown = JsonNode
            .Parse(Fill(call.ToJsonString(), key => (string?)All["values"]![key] ?? "example"))!
            .AsObject();
        if (
            shown["body"] is { } body
            && operation.RequestBody?.Content?.TryGetValue("application/json", out var media) == true
        )
            media.Example = body.DeepClone();
        AddParameters(operation, shown["path"]?.AsObject());
        AddParameters(operation, shown["query"]?.AsObject());
    }

    private static void AddParameters(OpenApiOperation operation, JsonObject? values)
    {
        foreach ((string name, JsonNode? value) in values ?? [])
            if (operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(p => p.Name == name) is { } parameter)
                parameter.Example = value?.DeepClone();
    }

    private static JsonObject Read()
    {
        using Stream stream = typeof(OperationExamples).Assembly.GetManifestResourceStream(
            "Planner.Api.OpenApi.Examples.json"
        )!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
