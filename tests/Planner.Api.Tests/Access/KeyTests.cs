using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Planner.Api.Tests;

public sealed class KeyTests : IAsyncLifetime
{
    private readonly MovableTime _time = new();
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(new GatedPlanner(), time: _time);

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task AKeyIsShownOnceAndWorksUntilItExpires()
    {
        JsonElement made = await MakeAsync(new { name = "EHR", days = 30 });
        using HttpClient system = With(made);
        Assert.Equal("integration", (await system.JsonAsync("/v1/session")).GetProperty("role").GetString());
        string list = await _service.Client.GetStringAsync("/v1/keys");
        Assert.Contains("EHR", list);
        Assert.DoesNotContain(made.GetProperty("secret").GetString()!, list);
        _time.Move(TimeSpan.FromDays(30));
        Assert.Equal(HttpStatusCode.Unauthorized, (await system.GetAsync("/v1/session")).StatusCode);
    }

    [Fact]
    public async Task ARevokedKeyStopsAtOnce()
    {
        JsonElement made = await MakeAsync(new { name = "old" });
        using HttpClient system = With(made);
        string id = made.GetProperty("key").GetProperty("id").GetString()!;
        HttpResponseMessage gone = await _service.Client.ChangeAsync(HttpMethod.Delete, "/v1/keys/" + id, "*");
        Assert.Equal(HttpStatusCode.NoContent, gone.StatusCode);
        await (await system.GetAsync("/v1/session")).ProblemAsync(ProblemCatalogue.NotSignedIn);
    }

    [Theory]
    [InlineData("")]
    [InlineData("pk_")]
    [InlineData("pk_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("' OR 1=1 --")]
    public async Task AKeyThatIsNoneSignsNobodyIn(string key)
    {
        using HttpClient anyone = _service.Anonymous();
        anyone.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + key);
        await (await anyone.GetAsync("/v1/session")).ProblemAsync(ProblemCatalogue.NotSignedIn);
    }

    [Fact]
    public async Task AKeyNamesOnlyBranchesThatThereAre()
    {
        HttpResponseMessage answer = await _service.Client.PostOnceAsync(
            "/v1/keys",
            new { name = "x", branches = new[] { "nowhere" } }
        );
        await answer.ProblemAsync(ProblemCatalogue.UnknownReference);
    }

    [Fact]
    public async Task AStrangersVersionOfAKeyIsStale()
    {
        string id = (await MakeAsync(new { name = "x" })).GetProperty("key").GetProperty("id").GetString()!;
        HttpResponseMessage stale = await _service.Client.ChangeAsync(HttpMethod.Delete, "/v1/keys/" + id, "\"7\"");
        await stale.ProblemAsync(ProblemCatalogue.Stale);
        HttpResponseMessage blind = await _service.Client.DeleteAsync("/v1/keys/" + id);
        await blind.ProblemAsync(ProblemCatalogue.IfMatchMissing);
    }

    private async Task<JsonElement> MakeAsync(object body)
    {
        HttpResponseMessage answer = await _service.Client.PostOnceAsync("/v1/keys", body);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private HttpClient With(JsonElement made)
    {
        HttpClient client = _service.Anonymous();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue(
            "Bearer",
            made.GetProperty("secret").GetString()
        );
        return client;
    }
}
