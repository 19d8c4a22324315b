using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Planner.Load;

/// <summary>Calls the service with an API key.</summary>
internal sealed class ServiceClient : IDisposable
{
    private readonly HttpClient _client;

    public ServiceClient(Uri address, string? key = null)
    {
        Key = key;
        _client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(20) };
        if (key is not null)
            _client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", key);
    }

    /// <summary>The API key; null where the calls are not signed in.</summary>
    public string? Key { get; }

    /// <summary>Posts JSON; each call with a key of its own unless one is given.</summary>
    public Task<HttpResponseMessage> PostAsync(string path, JsonNode? body, string idempotencyKey) =>
        SendAsync(HttpMethod.Post, path, body, request => request.Headers.Add("Idempotency-Key", idempotencyKey));

    /// <summary>Changes what has this version.</summary>
    public Task<HttpResponseMessage> PatchAsync(string path, JsonNode body, string etag) =>
        SendAsync(HttpMethod.Patch, path, body, request => request.Headers.TryAddWithoutValidation("If-Match", etag));

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(path);

    public async Task<JsonNode> ReadAsync(string path)
    {
        using HttpResponseMessage response = await GetAsync(path);
        return await DocumentAsync(response);
    }

    /// <summary>The answer's document.</summary>
    /// <exception cref="InvalidOperationException">It is no success; the text is the problem.</exception>
    public static async Task<JsonNode> DocumentAsync(HttpResponseMessage response)
    {
        string text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode
            ? JsonNode.Parse(text)!
            : throw new InvalidOperationException(
                $"{response.RequestMessage?.RequestUri} answers {response.StatusCode}: {text}"
            );
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method,
        string path,
        JsonNode? body,
        Action<HttpRequestMessage> prepare
    )
    {
        using HttpRequestMessage request = new(method, path) { Content = JsonContent.Create(body) };
        prepare(request);
        return await _client.SendAsync(request);
    }
}
