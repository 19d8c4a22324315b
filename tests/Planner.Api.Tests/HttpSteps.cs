using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>Steps that many tests take.</summary>
internal static class HttpSteps
{
    /// <summary>Asks for a plan of the sample and gives its address.</summary>
    public static async Task<string> SubmitAsync(this HttpClient client, string query = "")
    {
        HttpResponseMessage answer = await client.AskAsync("/v1/plans" + query, Samples.RequestText);
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Posts JSON with a key of its own.</summary>
    public static Task<HttpResponseMessage> AskAsync(this HttpClient client, string address, string json) =>
        client.SendAsync(HttpMethod.Post, address, json);

    /// <summary>Sends JSON (or nothing) with a key of its own.</summary>
    /// <param name="version">Sent in If-Match; null = no such header.</param>
    public static async Task<HttpResponseMessage> SendAsync(
        this HttpClient client,
        HttpMethod method,
        string address,
        string? json = null,
        long? version = null
    )
    {
        using HttpRequestMessage request = new(method, address);
        request.Headers.Add("Idempotency-Key", Convert.ToHexString(RandomNumberGenerator.GetBytes(8)));
        if (version is { } known)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{known}\"");
        if (json is not null)
            request.Content = Samples.Json(json);
        return await client.SendAsync(request);
    }

    /// <summary>Follows a plan to the end of its search and gives the last state.</summary>
    public static async Task<string> LastStateAsync(this HttpClient client, string plan)
    {
        string state = "";
        await foreach (var item in client.FollowAsync(plan))
            state = item.Kind == "state" ? item.Data.GetProperty("state").GetString()! : state;
        return state;
    }

    public static Task<JsonElement> JsonAsync(this HttpClient client, string address) =>
        client.GetFromJsonAsync<JsonElement>(address);

    /// <summary>The events of a plan, as (id, kind, data), until the stream ends.</summary>
    public static async IAsyncEnumerable<(string Id, string Kind, JsonElement Data)> FollowAsync(
        this HttpClient client,
        string plan,
        string? lastEventId = null
    )
    {
        using HttpRequestMessage request = new(HttpMethod.Get, plan + "/events");
        if (lastEventId is not null)
            request.Headers.TryAddWithoutValidation("Last-Event-ID", lastEventId);
        using HttpResponseMessage answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        using StreamReader reader = new(await answer.Content.ReadAsStreamAsync());
        (string id, string kind) = ("", "");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("id: "))
                id = line[4..];
            else if (line.StartsWith("event: "))
                kind = line[7..];
            else if (line.StartsWith("data: "))
                yield return (id, kind, JsonElement.Parse(line[6..]));
            else if (line.StartsWith(':'))
                yield return ("", "comment", default);
        }
    }

    /// <summary>Posts a thing to make under a key (a new one by default).</summary>
    public static Task<HttpResponseMessage> PostOnceAsync(
        this HttpClient client,
        string address,
        object body,
        string? key = null
    )
    {
        HttpRequestMessage request = new(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        request.Headers.Add("Idempotency-Key", key ?? KeySecret.Make());
        return client.SendAsync(request);
    }

    /// <summary>Changes a thing that was read at a version.</summary>
    public static Task<HttpResponseMessage> ChangeAsync(
        this HttpClient client,
        HttpMethod method,
        string address,
        string version,
        object? body = null
    )
    {
        HttpRequestMessage request = new(method, address);
        request.Headers.TryAddWithoutValidation("If-Match", version);
        if (body is not null)
            request.Content = JsonContent.Create(body);
        return client.SendAsync(request);
    }

    /// <summary>Asserts a problem document of the catalogue.</summary>
    public static async Task<JsonElement> ProblemAsync(this HttpResponseMessage answer, ProblemKind kind)
    {
        Assert.Equal(kind.Status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        JsonElement problem = JsonElement.Parse(await answer.Content.ReadAsStringAsync());
        Assert.Equal(kind.Code, problem.GetProperty("code").GetString());
        Assert.Equal(kind.Status, problem.GetProperty("status").GetInt32());
        return problem;
    }
}
