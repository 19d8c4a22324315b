using System.Text.Json.Nodes;

namespace Planner.Api.Tests;

/// <summary>Seeded requests over every operation of the OpenAPI document: good ones, broken a little or a lot.</summary>
/// <param name="examples">The calls of the examples, with the ids of the running service.</param>
internal sealed class FuzzRequests(int seed, IReadOnlyList<Operation> operations, IReadOnlyList<JsonObject> examples)
{
    private readonly Random _random = new(seed);
    private readonly OddBodies _bodies = new(new Random(seed + 1));

    public FuzzRequest Next()
    {
        Operation operation = operations[_random.Next(operations.Count)];
        JsonObject? example = examples.FirstOrDefault(call => (string)call["operation"]! == operation.Name);
        string method = _random.Next(25) == 0 ? One(OddValues.Methods) : operation.Method;
        string address = Path(operation, example) + Query(operation, example);
        byte[]? body = method is "GET" or "HEAD" or "TRACE" ? null : _bodies.Make(example?["body"]?.ToJsonString());
        return new(method, address, body, _random.Next(12) == 0 ? One(OddValues.Types) : "application/json", Headers());
    }

    private string Path(Operation operation, JsonObject? example) =>
        string.Join('/', operation.Path.Split('/').Select(part => part.StartsWith('{') ? Part(part, example) : part));

    private string Part(string part, JsonObject? example) =>
        _random.Next(3) > 0 && (string?)example?["path"]?[part.Trim('{', '}')] is { } known
            ? Uri.EscapeDataString(known)
            : NotEmpty(One(OddValues.Text));

    // A NUL in the path is refused by the web server itself, before anything of the service runs.
    private static string NotEmpty(string text) =>
        text.Trim().Length == 0 ? "x" : text.Replace("\"", "%22").Replace("%00", "%01");

    private string Query(Operation operation, JsonObject? example)
    {
        List<string> pairs = [];
        foreach (string name in Names(operation))
            if (_random.Next(4) == 0)
                pairs.Add($"{name}={One(OddValues.Text)}");
            else if (example?["query"]?[name] is { } good && _random.Next(2) == 0)
                pairs.Add($"{name}={Uri.EscapeDataString($"{good}")}");
        if (_random.Next(20) == 0)
            pairs.Add($"{One(OddValues.Text)}={One(OddValues.Text)}");
        return pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);
    }

    private static IEnumerable<string> Names(Operation operation) =>
        operation.Json.TryGetProperty("parameters", out var all)
            ? all.EnumerateArray()
                .Where(parameter => parameter.GetProperty("in").GetString() == "query")
                .Select(parameter => parameter.GetProperty("name").GetString()!)
            : [];

    private List<(string, string)> Headers()
    {
        List<(string, string)> headers = [];
        if (_random.Next(10) > 0)
            headers.Add(("Idempotency-Key", $"fuzz-{_random.Next(1 << 20)}"));
        if (_random.Next(10) > 0)
            headers.Add(("If-Match", _random.Next(3) > 0 ? "*" : $"\"{_random.Next(1, 6)}\""));
        if (_random.Next(8) == 0)
            headers.Add((One(OddValues.Headers), One(OddValues.Text)));
        return headers;
    }

    private string One(string[] of) => of[_random.Next(of.Length)];
}
