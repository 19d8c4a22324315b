using Planner.Store;

namespace Planner.Api.Tests;

/// <summary>Jobs and plans outlive processes, faults and restarts.</summary>
public sealed class SurvivalTests
{
    private static readonly ApiOptions Quick = new()
    {
        Lease = TimeSpan.FromMilliseconds(600),
        JobPoll = TimeSpan.FromMilliseconds(50),
    };

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task JobOfAKilledProcessIsTakenUpByAnother(string engine)
    {
        using StorePlace place = new(engine);
        await using RunningService first = await RunningService.StartAsync(new GatedPlanner(), Quick, place);
        string plan = await first.Client.SubmitAsync();
        await UntilRunningAsync(first, plan);
        first.Kill();

        GatedPlanner planner = new();
        await using RunningService second = await RunningService.StartAsync(planner, Quick, place);
        planner.Release();
        Assert.Equal("done", await second.Client.LastStateAsync(plan));

        JobRow job = Assert.Single(second.Store.Read(reader => reader.Jobs.List(Scope.All, 10)));
        Assert.Equal((2L, JobState.Done), (job.Attempts, job.State));
        Assert.Single(second.Store.Read(reader => reader.Plans.Versions(job.PlanId!)));
    }

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task JobIsHandedBackWhenTheServiceEnds(string engine)
    {
        using StorePlace place = new(engine);
        RunningService first = await RunningService.StartAsync(new GatedPlanner(), Quick, place);
        string plan = await first.Client.SubmitAsync();
        await UntilRunningAsync(first, plan);
        await first.DisposeAsync();

        GatedPlanner planner = new();
        await using RunningService second = await RunningService.StartAsync(planner, Quick, place);
        planner.Release();
        Assert.Equal("done", await second.Client.LastStateAsync(plan));
        JobRow job = Assert.Single(second.Store.Read(reader => reader.Jobs.List(Scope.All, 10)));
        Assert.Equal((1L, 2L), (job.Attempts, job.Fence));
    }

    [Theory]
    [MemberData(nameof(StorePlace.Engines), MemberType = typeof(StorePlace))]
    public async Task LatePlanOfALostLeaseIsNotWritten(string engine)
    {
        using StorePlace place = new(engine);
        GatedPlanner slow = new() { IgnoresStop = true };
        await using RunningService first = await RunningService.StartAsync(slow, Quick, place);
        string plan = await first.Client.SubmitAsync();
        await UntilRunningAsync(first, plan);
        JobRow job = Assert.Single(first.Store.Read(reader => reader.Jobs.List(Scope.All, 10)));
        // Somebody else takes the job, as if this process had been asleep for longer than its lease.
        JobRow taken = await first.Store.WriteAsync(
            Author.System,
            change =>
            {
                change.JobDesk.HandBack(job.Lease);
                return change.JobDesk.Take(new LeaseTerms("other", TimeSpan.FromMinutes(1)))!;
            }
        );
        slow.Release();
        while (first.Services.GetService(typeof(ActiveJobs)) is ActiveJobs { Count: > 0 })
            await Task.Delay(20);

        JobRow now = first.Store.Read(reader => reader.Jobs.Find(Scope.All, job.Id))!;
        Assert.Equal((JobState.Running, taken.Fence), (now.State, now.Fence));
        Assert.Empty(first.Store.Read(reader => reader.Plans.Versions(job.PlanId!)));
    }

    [Fact]
    public async Task SolverThatBreaksIsTriedOnceMoreAndTheLastGoodPlanStays()
    {
        GatedPlanner planner = new();
        await using RunningService service = await RunningService.StartAsync(planner, Quick);
        string plan = await service.Client.SubmitAsync();
        planner.Release();
        Assert.Equal("done", await service.Client.LastStateAsync(plan));
        string before = (await service.Client.JsonAsync(plan)).GetProperty("plan").GetRawText();

        planner.Fault = new InvalidOperationException("the solver broke");
        string id = plan.Split('/')[^1];
        await service.Client.AskAsync("/v1/plans", $$"""{"plan":"{{id}}","seed":7}""");
        planner.Release();
        planner.Release();
        Assert.Equal("failed", await service.Client.LastStateAsync(plan));

        var now = await service.Client.JsonAsync(plan);
        Assert.Equal("unexpected", now.GetProperty("problem").GetProperty("code").GetString());
        Assert.Equal(before, now.GetProperty("plan").GetRawText());
        Assert.Equal(3, planner.Asked.Count);
        Assert.Single(
            service.Store.Read(reader => reader.Documents(DocumentKind.ExceptionItem).List(Scope.All, new()))
        );
    }

    [Fact]
    public async Task SolverThatHangsIsLeftBehindWhenItsTimeIsOver()
    {
        GatedPlanner planner = new() { IgnoresStop = true };
        ApiOptions limits = Quick with
        {
            JobLimit = TimeSpan.FromMilliseconds(200),
            JobGrace = TimeSpan.FromMilliseconds(100),
        };
        await using RunningService service = await RunningService.StartAsync(planner, limits);
        string plan = await service.Client.SubmitAsync();
        Assert.Equal("failed", await service.Client.LastStateAsync(plan));
        Assert.Equal(2, planner.Asked.Count);
    }

    [Fact]
    public async Task EventsGoOnAfterARestart()
    {
        using StorePlace place = new("sqlite");
        RunningService first = await RunningService.StartAsync(new GatedPlanner(), Quick, place);
        string plan = await first.Client.SubmitAsync();
        string last = await UntilRunningAsync(first, plan);
        await first.DisposeAsync();

        GatedPlanner planner = new();
        await using RunningService second = await RunningService.StartAsync(planner, Quick, place);
        planner.Release();
        List<long> ids = [];
        List<string> states = [];
        await foreach (var item in second.Client.FollowAsync(plan, last))
        {
            ids.Add(long.Parse(item.Id));
            if (item.Kind == "state")
                states.Add(item.Data.GetProperty("state").GetString()!);
        }
        Assert.All(ids, id => Assert.True(id > long.Parse(last), $"{id} came after {last}"));
        Assert.Equal("done", states[^1]);
    }

    private static async Task<string> UntilRunningAsync(RunningService service, string plan)
    {
        await foreach (var item in service.Client.FollowAsync(plan))
            if (item.Kind == "progress")
                return item.Id;
        throw new InvalidOperationException("It never ran.");
    }
}
