namespace Planner.Store.Tests;

public sealed class JobQueueTests
{
    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task InputOfAJobIsReadAsItWasGivenAndIsNotToBeReadInTheTable(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        JobRow job = await shop.AskAsync("north", "a");

        Assert.Equal("""{"patient":"Åsa Öst"}""", shop.Store.Read(reader => reader.Jobs.Input(job.Id)));
        Assert.Equal(JobState.Queued, shop.Read(job.Id).State);
        Assert.Null(shop.Store.Read(reader => reader.Jobs.Find(Scope.Of("south"), job.Id)));
        Assert.Empty(shop.Store.Read(reader => reader.Jobs.List(Scope.Of("south"), 10)));
        Assert.Single(shop.Store.Read(reader => reader.Jobs.List(Scope.Of("north"), 10)));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task SameOpenInputIsOneJob(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        JobRow[] asked = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => shop.AskAsync("north", "a")));
        Assert.Single(asked.Select(job => job.Id).Distinct());

        JobRow taken = (await shop.TakeAsync())!;
        Assert.Equal(taken.Id, (await shop.AskAsync("north", "a")).Id);
        await shop.DoAsync(desk => desk.Finish(taken.Lease));
        Assert.NotEqual(taken.Id, (await shop.AskAsync("north", "a")).Id);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task BranchWithManyJobsDoesNotKeepOthersWaiting(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        foreach (string hash in (string[])["a", "b", "c", "d"])
            await shop.AskAsync("north", hash);
        await shop.AskAsync("south", "a");
        await shop.AskAsync("south", "b");
        await shop.AskAsync("west", "a");

        List<string> order = [];
        while (await shop.TakeAsync() is { } job)
            order.Add(job.BranchId);

        Assert.Equal(["north", "south", "west", "north", "south", "north", "north"], order);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task TooManyWaitingJobsAreRefused(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        JobLimits limits = new(PerBranch: 2, Total: 3);
        await shop.AskAsync("north", "a", limits);
        await shop.AskAsync("north", "b", limits);

        var branch = await Assert.ThrowsAsync<StoreConflictException>(() => shop.AskAsync("north", "c", limits));
        await shop.AskAsync("south", "a", limits);
        var total = await Assert.ThrowsAsync<StoreConflictException>(() => shop.AskAsync("west", "a", limits));

        Assert.Equal(StoreConflict.QueueFull, branch.Conflict);
        Assert.Contains("north", branch.Message);
        Assert.Equal(StoreConflict.QueueFull, total.Conflict);
        Assert.Equal(3, shop.Store.Read(reader => reader.Jobs.Waiting()));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task WaitingJobIsCancelledAtOnceAndARunningOneIsTold(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        JobRow waiting = await shop.AskAsync("north", "a");
        await shop.Store.WriteAsync(JobShop.Dispatcher, change => change.Jobs.AskToStop(waiting));
        Assert.Equal(JobState.Cancelled, shop.Read(waiting.Id).State);
        Assert.Null(await shop.TakeAsync());

        await shop.AskAsync("north", "a");
        JobRow running = (await shop.TakeAsync())!;
        bool before = await shop.Store.WriteAsync(Author.System, c => c.JobDesk.Renew(running.Lease, JobShop.Here));
        await shop.Store.WriteAsync(JobShop.Dispatcher, change => change.Jobs.AskToStop(running));
        bool after = await shop.Store.WriteAsync(Author.System, c => c.JobDesk.Renew(running.Lease, JobShop.Here));

        Assert.Equal((false, true), (before, after));
        Assert.Equal(JobState.Running, shop.Read(running.Id).State);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task EachJobIsTakenByOneOfTwoProcesses(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        using PlannerStore other = shop.OpenAgain();
        for (int i = 0; i < 20; i++)
            await shop.AskAsync("north", $"h{i}");

        JobRow?[] taken = await Task.WhenAll(
            Enumerable
                .Range(0, 30)
                .Select(i =>
                    (i % 2 == 0 ? shop.Store : other).WriteAsync(
                        Author.System,
                        change => change.JobDesk.Take(i % 2 == 0 ? JobShop.Here : JobShop.There)
                    )
                )
        );

        string[] ids = [.. taken.OfType<JobRow>().Select(job => job.Id)];
        Assert.Equal(20, ids.Length);
        Assert.Equal(20, ids.Distinct().Count());
    }
}
