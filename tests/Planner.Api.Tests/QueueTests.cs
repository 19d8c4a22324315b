using System.Net;
using System.Text.Json;

namespace Planner.Api.Tests;

public class QueueTests
{
    [Fact]
    public async Task AFullQueueSaysWhenToTryAgain()
    {
        await using RunningService service = await RunningService.StartAsync(
            new GatedPlanner(),
            new ApiOptions { QueueLimit = 2 }
        );
        await RunningAsync(service);
        await service.Client.SubmitAsync("?seed=2");
        await service.Client.SubmitAsync("?seed=3");
        HttpResponseMessage refused = await service.Client.AskAsync("/v1/plans?seed=4", Samples.RequestText);
        await refused.ProblemAsync(ProblemCatalogue.QueueFull);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 600);
        await (await service.Client.GetAsync("/health/ready")).ProblemAsync(ProblemCatalogue.QueueFull);
    }

    [Fact]
    public async Task OnePlanIsMadeAtATime()
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner);
        string[] plans =
        [
            await service.Client.SubmitAsync("?seed=1"),
            await service.Client.SubmitAsync("?seed=2"),
            await service.Client.SubmitAsync("?seed=3"),
        ];
        foreach (string plan in plans)
        {
            planner.Release();
            Assert.Equal("done", await service.Client.LastStateAsync(plan));
        }
        Assert.Equal(1, planner.MostAtOnce);
    }

    [Fact]
    public async Task AWaitingPlanIsCancelledAtOnce()
    {
        await using RunningService service = await RunningService.StartAsync(new GatedPlanner());
        await RunningAsync(service);
        string waiting = await service.Client.SubmitAsync("?seed=2");
        HttpResponseMessage answer = await service.Client.DeleteAsync(waiting);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("cancelled", await service.Client.LastStateAsync(waiting));
        await (await service.Client.GetAsync(waiting + "/page")).ProblemAsync(ProblemCatalogue.NoPlanYet);
    }

    [Fact]
    public async Task TheSameQuestionTwiceIsOnePlanWhileItIsOpen()
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner);
        string first = await RunningAsync(service);
        Assert.Equal(first, await service.Client.SubmitAsync());
        planner.Release();
        Assert.Equal("done", await service.Client.LastStateAsync(first));
        Assert.NotEqual(first, await service.Client.SubmitAsync());
    }

    [Fact]
    public async Task EndingTheServiceEndsTheSearchAndTheStreams()
    {
        RunningService service = await RunningService.StartAsync(new GatedPlanner());
        await using IAsyncEnumerator<(string Id, string Kind, JsonElement Data)> events = service
            .Client.FollowAsync(await RunningAsync(service))
            .GetAsyncEnumerator();
        Assert.True(await events.MoveNextAsync());
        await service.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task OptionsOfTheQueryReachThePlanner()
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner);
        string plan = await service.Client.SubmitAsync("?iterations=77&seed=-4");
        planner.Release();
        Assert.Equal("done", await service.Client.LastStateAsync(plan));
        Assert.Equal(77, planner.Asked.Single().Iterations);
        Assert.Equal(-4, planner.Asked.Single().Seed);
    }

    // Submits a plan and waits until it has left the queue.
    private static async Task<string> RunningAsync(RunningService service)
    {
        string plan = await service.Client.SubmitAsync();
        await foreach (var item in service.Client.FollowAsync(plan))
            if (item.Kind == "progress")
                break;
        return plan;
    }
}
