using System.Net;
using System.Net.Http.Json;

namespace Planner.Api.Tests;

public sealed class IdempotencyTests : IAsyncLifetime
{
    private RunningService _service = null!;

    public async Task InitializeAsync() => _service = await RunningService.StartAsync(new GatedPlanner());

    public async Task DisposeAsync() => await _service.DisposeAsync();

    [Fact]
    public async Task TwoHundredIdenticalPostsAtOnceMakeOneThing()
    {
        HttpResponseMessage[] answers = await Task.WhenAll(
            Enumerable.Range(0, 200).Select(_ => _service.Client.PostOnceAsync("/v1/keys", new { name = "one" }, "k1"))
        );
        Assert.All(answers, answer => Assert.Contains((int)answer.StatusCode, new[] { 201, 409 }));
        Assert.Single(await NamesAsync(), "one");
        string[] made = await Task.WhenAll(
            answers.Where(a => a.StatusCode == HttpStatusCode.Created).Select(a => a.Content.ReadAsStringAsync())
        );
        Assert.Single(made.Distinct());
    }

    [Fact]
    public async Task TheFirstAnswerIsGivenAgainWithItsHeaders()
    {
        HttpResponseMessage first = await _service.Client.PostOnceAsync("/v1/keys", new { name = "one" }, "k1");
        HttpResponseMessage again = await _service.Client.PostOnceAsync("/v1/keys", new { name = "one" }, "k1");
        Assert.Equal(first.StatusCode, again.StatusCode);
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(await first.Content.ReadAsStringAsync(), await again.Content.ReadAsStringAsync());
        Assert.Equal("true", again.Headers.GetValues("Idempotency-Replayed").Single());
    }

    [Fact]
    public async Task TheSameKeyWithAnotherBodyIsAMistake()
    {
        await _service.Client.PostOnceAsync("/v1/keys", new { name = "one" }, "k1");
        HttpResponseMessage other = await _service.Client.PostOnceAsync("/v1/keys", new { name = "two" }, "k1");
        await other.ProblemAsync(ProblemCatalogue.IdempotencyMismatch);
    }

    [Fact]
    public async Task ARefusedRequestMayBeSentAgainUnderItsKey()
    {
        HttpResponseMessage refused = await _service.Client.PostOnceAsync("/v1/keys", new { nam = "one" }, "k1");
        await refused.ProblemAsync(ProblemCatalogue.BadInput);
        HttpResponseMessage made = await _service.Client.PostOnceAsync("/v1/keys", new { name = "one" }, "k1");
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
    }

    [Fact]
    public async Task TheSameKeyOfAnotherAccountIsAnotherKey()
    {
        using HttpClient other = await _service.ClientOfAsync(Role.Manager);
        await _service.Client.PostOnceAsync("/v1/keys", new { name = "one" }, "k1");
        HttpResponseMessage made = await other.PostOnceAsync("/v1/keys", new { name = "one" }, "k1");
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(2, (await NamesAsync()).Count(name => name == "one"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a b")]
    [InlineData("")]
    public async Task ARequestWithoutAUsableKeyIsRefused(string? key)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/v1/keys")
        {
            Content = JsonContent.Create(new { name = "one" }),
        };
        if (key is not null)
            request.Headers.TryAddWithoutValidation("Idempotency-Key", key);
        request.Headers.Authorization = await _service.KeyAsync(Role.Manager);
        using HttpClient plain = _service.Anonymous();
        HttpResponseMessage answer = await plain.SendAsync(request);
        await answer.ProblemAsync(ProblemCatalogue.IdempotencyKeyMissing);
    }

    private async Task<List<string>> NamesAsync() =>
        [
            .. (await _service.Client.JsonAsync("/v1/keys?limit=500"))
                .GetProperty("items")
                .EnumerateArray()
                .Select(item => item.GetProperty("name").GetString()!),
        ];
}
