using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planner.Api.Tests;

/// <summary>Runs examples and keeps what their answers name, for those that follow.</summary>
public sealed class ExampleRun : IDisposable
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);
    private readonly Person _person;
    private readonly HttpClient _nobody;

    public ExampleRun(RunningService service)
    {
        _person = Person.Nobody(service);
        _nobody = service.Anonymous();
        _values["code"] = service.SetupCode ?? "";
    }

    /// <summary>Calls it, holds its status against the example and takes the values that it names.</summary>
    /// <param name="mayFail">Goes on where it does not answer as it should.</param>
    public async Task DoAsync(JsonObject call, bool mayFail = false)
    {
        string operation = (string)call["operation"]!;
        using HttpRequestMessage request = Request(call);
        HttpClient client = (string?)call["as"] == "nobody" ? _nobody : _person.Client;
        using HttpResponseMessage answer = await client.SendAsync(request);
        string text = await answer.Content.ReadAsStringAsync();
        if (mayFail && (int)answer.StatusCode != (int)call["status"]!)
            return;
        Assert.True((int)answer.StatusCode == (int)call["status"]!, $"{operation}: {(int)answer.StatusCode} {text}");
        if (text.Contains("\"csrfToken\"", StringComparison.Ordinal))
            _person.TakeToken(JsonElement.Parse(text));
        foreach ((string name, JsonNode? path) in call["takes"]?.AsObject() ?? [])
            _values[name] = At(JsonElement.Parse(text), (string)path!);
    }

    public void Dispose()
    {
        _person.Dispose();
        _nobody.Dispose();
    }

    private string ValueOf(string name) =>
        _values.TryGetValue(name, out string? value) ? value : (string?)OperationExamples.All["values"]![name] ?? "";

    /// <summary>An example with what answers before it named.</summary>
    public JsonObject Filled(JsonObject example) =>
        JsonNode.Parse(OperationExamples.Fill(example.ToJsonString(), ValueOf))!.AsObject();

    /// <summary>The request of an example, with what answers before it named.</summary>
    public HttpRequestMessage Request(JsonObject example)
    {
        JsonObject call = Filled(example);
        string operation = (string)call["operation"]!;
        (string method, string path) = (operation.Split(' ')[0], operation.Split(' ')[1]);
        foreach ((string name, JsonNode? value) in call["path"]?.AsObject() ?? [])
            path = path.Replace("{" + name + "}", Uri.EscapeDataString((string)value!), StringComparison.Ordinal);
        string[] query =
        [
            .. (call["query"]?.AsObject() ?? []).Select(pair => $"{pair.Key}={Uri.EscapeDataString($"{pair.Value}")}"),
        ];
        HttpRequestMessage request = new(
            new HttpMethod(method),
            path + (query.Length == 0 ? "" : "?" + string.Join('&', query))
        );
        if (call["body"] is { } body)
            request.Content = JsonContent.Create(body, new MediaTypeHeaderValue("application/json"));
        request.Headers.TryAddWithoutValidation("If-Match", (string?)call["ifMatch"] ?? "*");
        if (method == "POST")
            request.Headers.Add("Idempotency-Key", KeySecret.Make());
        return request;
    }

    private static string At(JsonElement answer, string path)
    {
        foreach (string step in path.Split('.'))
            answer = int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                ? answer[index]
                : answer.GetProperty(step);
        return answer.ToString();
    }
}
