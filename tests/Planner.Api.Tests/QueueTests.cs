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
        await service.Client.SubmitAsync();
        await service.Client.SubmitAsync();
        HttpResponseMessage refused = await service.Client.PostAsync("/v1/plans", Samples.Json(Samples.RequestText));
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
            await service.Client.SubmitAsync(),
            await service.Client.SubmitAsync(),
            await service.Client.SubmitAsync(),
        ];
        foreach (string plan in plans)
        {
            planner.Release();
            Assert.Equal("done", await LastStateAsync(service, plan));
        }
        Assert.Equal(1, planner.MostAtOnce);
    }

    [Fact]
    public async Task AWaitingPlanIsCancelledAtOnce()
    {
        await using RunningService service = await RunningService.StartAsync(new GatedPlanner());
        await RunningAsync(service);
        string waiting = await service.Client.SubmitAsync();
        HttpResponseMessage answer = await service.Client.DeleteAsync(waiting);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("cancelled", await LastStateAsync(service, waiting));
        await (await service.Client.GetAsync(waiting + "/page")).ProblemAsync(ProblemCatalogue.NoPlanYet);
    }

    [Fact]
    public async Task TheOldestFinishedPlanIsForgotten()
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner, new ApiOptions { KeptPlans = 1 });
        string[] plans = new string[3];
        for (int i = 0; i < plans.Length; i++)
        {
            plans[i] = await service.Client.SubmitAsync();
            planner.Release();
            await LastStateAsync(service, plans[i]);
        }
        await (await service.Client.GetAsync(plans[0])).ProblemAsync(ProblemCatalogue.UnknownPlan);
        Assert.Equal(
            ["p3", "p2"],
            (await service.Client.JsonAsync("/v1/plans")).EnumerateArray().Select(p => p.GetProperty("id").GetString())
        );
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
        await service.Client.SubmitAsync("?iterations=77&seed=-4");
        planner.Release();
        Assert.Equal("done", await LastStateAsync(service, "/v1/plans/p1"));
        Assert.Equal(77, planner.Asked.Single().Iterations);
        Assert.Equal(-4, planner.Asked.Single().Seed);
    }

    private static async Task<string> LastStateAsync(RunningService service, string plan)
    {
        string state = "";
        await foreach (var item in service.Client.FollowAsync(plan))
            state = item.Kind == "state" ? item.Data.GetProperty("state").GetString()! : state;
        return state;
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
