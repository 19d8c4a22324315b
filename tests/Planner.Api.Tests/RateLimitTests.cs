namespace Planner.Api.Tests;

public class RateLimitTests
{
    [Fact]
    public async Task AnAccountThatAsksTooOftenIsToldToWaitAndOthersAreNot()
    {
        await using RunningService service = await RunningService.StartAsync(
            new GatedPlanner(),
            new ApiOptions { RequestsPerSecond = 10 }
        );
        using HttpClient other = await service.ClientOfAsync(Role.Manager);
        HttpResponseMessage[] answers = await Task.WhenAll(
            Enumerable.Range(0, 60).Select(_ => service.Client.GetAsync("/v1/session"))
        );
        HttpResponseMessage refused = answers.First(answer => !answer.IsSuccessStatusCode);
        await refused.ProblemAsync(ProblemCatalogue.RateLimited);
        Assert.Equal(1, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.True((await other.GetAsync("/v1/session")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task EveryAnswerHasAnId()
    {
        await using RunningService service = await RunningService.StartAsync(new GatedPlanner());
        string[] ids =
        [
            (await service.Client.GetAsync("/v1/session")).Headers.GetValues("X-Request-Id").Single(),
            (await service.Client.GetAsync("/nowhere")).Headers.GetValues("X-Request-Id").Single(),
        ];
        Assert.Equal(2, ids.Distinct().Count());
    }
}
