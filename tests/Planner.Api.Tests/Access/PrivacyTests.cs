using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Planner.Api.Tests;

/// <summary>Names, addresses and phone numbers stay where they belong: not in analysts' answers, not in the log.</summary>
public class PrivacyTests
{
    [Fact]
    public async Task AnalystsAnswersAndTheLogNameNobodyAndNoAddress()
    {
        KeptLog log = new();
        await using RunningService service = await RunningService.StartEmptyAsync(
            null,
            new ApiOptions { LogRequests = true }
        );
        service.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        string[] secrets = SecretsOf("gothenburg-day");
        using ExampleRun run = new(service);
        using HttpClient analyst = await service.ClientOfAsync(Role.Analyst);
        int answered = 0;
        List<string> told = [];
        foreach (JsonObject call in Calls())
        {
            await run.DoAsync(call);
            if (!((string)call["operation"]!).StartsWith("GET", StringComparison.Ordinal))
                continue;
            using HttpRequestMessage request = run.Request(call);
            using HttpResponseMessage answer = await analyst.SendAsync(request);
            string text = await answer.Content.ReadAsStringAsync();
            answered += answer.IsSuccessStatusCode ? 1 : 0;
            told.AddRange(Told(secrets, text).Select(secret => $"{call["operation"]} tells \"{secret}\""));
        }
        Assert.True(answered > 20, $"{answered} answers");
        Assert.Contains("/v1/patients/{id}", log.Text, StringComparison.Ordinal);
        told.AddRange(Told(secrets, log.Text).Select(secret => $"the log tells \"{secret}\""));
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    // The first is enough to know where to look.
    private static IEnumerable<string> Told(string[] secrets, string text) =>
        secrets.Where(secret => text.Contains(secret, StringComparison.OrdinalIgnoreCase)).Take(1);

    // Every name, address and phone number of the data set, wherever in it; the agency's own name is no secret.
    private static string[] SecretsOf(string dataSet)
    {
        string file = Path.Combine(SourceTree.Folder("datasets"), dataSet, "request.json");
        JsonObject root = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        HashSet<string> found = [];
        foreach (string part in new[] { "patients", "clinicians", "visits" })
            Collect(root[part], found);
        Assert.True(found.Count > 150, $"{found.Count} names and addresses");
        return [.. found.Concat(["Patient 900", "Patient 901", "Ada Example"])];
    }

    private static void Collect(JsonNode? node, HashSet<string> found)
    {
        if (node is JsonArray items)
            foreach (JsonNode? item in items)
                Collect(item, found);
        if (node is JsonObject fields)
            foreach ((string name, JsonNode? value) in fields)
                if (name is "name" or "text" or "phone" && value is JsonValue)
                    found.Add((string)value!);
                else
                    Collect(value, found);
    }

    private static IEnumerable<JsonObject> Calls() =>
        OperationExamples.All["calls"]!.AsArray().Select(call => call!.AsObject());
}
