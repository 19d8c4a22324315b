using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Planner.Api.Tests;

/// <summary>Odd requests over all operations: no 5xx, no hang, and each 4xx a problem document of the catalogue.</summary>
public class FuzzTests
{
    /// <summary>How many requests; <c>tests/fuzz N</c> sets it.</summary>
    private const string Variable = "PLANNER_FUZZ";

    private const int Usual = 400;
    private const int AtOnce = 4;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>What computes takes turns, and its time; it must end nevertheless.</summary>
    private static readonly TimeSpan LongestComputed = TimeSpan.FromSeconds(120);
    private static readonly string[] Computed =
    [
        "explanations",
        "radar",
        "risk",
        "repairs",
        "fills",
        "slots",
        "offers",
        "events",
    ];

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task OddRequestsAreAnsweredWithProblemsAndNeverFail(string engine)
    {
        int count = int.Parse(
            Environment.GetEnvironmentVariable(Variable) ?? Usual.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
        using StorePlace place = new(engine);
        await using RunningService service = await RunningService.StartEmptyAsync(new HastyPlanner(), Roomy, place);
        FuzzRequests requests = await RequestsAsync(service);
        using HttpClient client = await ClientAsync(service);
        ConcurrentBag<string> faults = [];
        for (int done = 0; done < count && faults.Count < 10; done += AtOnce)
        {
            FuzzRequest[] batch = [.. Enumerable.Range(0, AtOnce).Select(_ => requests.Next())];
            await Task.WhenAll(batch.Select(request => TryAsync(client, request, faults)));
        }
        Assert.True(faults.IsEmpty, string.Join("\n\n", faults));
    }

    private static ApiOptions Roomy => new() { QueueLimit = 1_000_000, BranchQueueLimit = 1_000_000 };

    // The examples fill the store, so that odd requests meet things that are there.
    private static async Task<FuzzRequests> RequestsAsync(RunningService service)
    {
        using ExampleRun run = new(service);
        List<JsonObject> filled = [];
        foreach (JsonNode? call in OperationExamples.All["calls"]!.AsArray())
        {
            await run.DoAsync(call!.AsObject(), mayFail: true);
            filled.Add(run.Filled(call.AsObject()));
        }
        using HttpClient anyone = service.Anonymous();
        return new(20261121, await Operation.AllAsync(anyone), filled);
    }

    private static async Task<HttpClient> ClientAsync(RunningService service)
    {
        SocketsHttpHandler handler = new()
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            MaxConnectionsPerServer = AtOnce,
        };
        HttpClient client = new(handler) { BaseAddress = new Uri(service.Address), Timeout = LongestComputed };
        client.DefaultRequestHeaders.Authorization = await service.KeyAsync(Role.Manager);
        return client;
    }

    private static async Task TryAsync(HttpClient client, FuzzRequest request, ConcurrentBag<string> faults)
    {
        try
        {
            using HttpRequestMessage message = request.Message();
            using CancellationTokenSource late = new(
                Computed.Any(request.Address.Contains) ? LongestComputed : Longest
            );
            using HttpResponseMessage answer = await client.SendAsync(message, late.Token);
            if (await FaultOfAsync(request, answer) is { } fault)
                faults.Add($"{fault}\n{request}");
        }
        catch (HttpRequestException refused) when (request.Body?.Length > 1_000_000 || IsUnsendable(refused))
        {
            // A body that is refused while it is sent ends the connection; some requests no client can send.
        }
        catch (Exception hang)
        {
            faults.Add($"{hang.GetType().Name} {hang.Message} {hang.InnerException?.Message}\n{request}");
        }
    }

    private static bool IsUnsendable(HttpRequestException refused) =>
        refused.Message.Contains("Request headers must contain only", StringComparison.Ordinal);

    private static async Task<string?> FaultOfAsync(FuzzRequest request, HttpResponseMessage answer)
    {
        string text = await answer.Content.ReadAsStringAsync();
        if ((int)answer.StatusCode >= 500)
            return $"{(int)answer.StatusCode} {text}";
        if ((int)answer.StatusCode < 400 || request.Method == "HEAD")
            return null;
        if (answer.Content.Headers.ContentType?.MediaType != "application/problem+json")
            return $"{(int)answer.StatusCode} without a problem document: {text}";
        string? code = JsonElement.Parse(text).GetProperty("code").GetString();
        return ProblemCatalogue.All.Any(kind => kind.Code == code && kind.Status == (int)answer.StatusCode)
            ? null
            : $"{(int)answer.StatusCode} with the code {code}";
    }
}
