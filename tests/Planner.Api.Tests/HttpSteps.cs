using System.Net.Http.Json;
using System.Text.Json;

namespace Planner.Api.Tests;

/// <summary>Steps that many tests take.</summary>
internal static class HttpSteps
{
    /// <summary>Asks for a plan of the sample and gives its address.</summary>
    public static async Task<string> SubmitAsync(this HttpClient client, string query = "")
    {
        HttpResponseMessage answer = await client.PostAsync("/v1/plans" + query, Samples.Json(Samples.RequestText));
        Assert.True(answer.StatusCode == System.Net.HttpStatusCode.Accepted, await answer.Content.ReadAsStringAsync());
        return answer.Headers.Location!.ToString();
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
