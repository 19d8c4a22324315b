namespace Planner.Store.Tests;

public sealed class JobLeaseTests
{
    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task JobWhoseLeaseRanOutIsTakenAgainAndTheLateOneWritesNothing(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        await shop.AskAsync("north", "a");
        JobRow first = (await shop.TakeAsync())!;
        Assert.Null(await shop.TakeAsync(JobShop.There));
        shop.Clock.Advance(TimeSpan.FromSeconds(31));
        Assert.True(shop.Store.Read(reader => reader.Jobs.HasWork()));
        JobRow second = (await shop.TakeAsync(JobShop.There))!;

        Assert.Equal((first.Id, first.Fence + 1, 2L), (second.Id, second.Fence, second.Attempts));
        await LostAsync(shop, desk => desk.Finish(first.Lease, "{}"));
        await LostAsync(shop, desk => desk.Fail(first.Lease, "{}"));
        await LostAsync(shop, desk => desk.HandBack(first.Lease));
        await LostAsync(shop, desk => desk.Renew(first.Lease, JobShop.Here));
        await shop.DoAsync(desk => desk.Finish(second.Lease, """{"a":1}"""));

        Assert.Equal(JobState.Done, shop.Read(first.Id).State);
        Assert.Equal("""{"a":1}""", shop.Store.Read(reader => reader.Jobs.Result(first.Id)));
        await LostAsync(shop, desk => desk.Finish(second.Lease));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task HeartbeatKeepsTheLease(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        await shop.AskAsync("north", "a");
        JobRow job = (await shop.TakeAsync())!;
        for (int i = 0; i < 4; i++)
        {
            shop.Clock.Advance(TimeSpan.FromSeconds(20));
            await shop.DoAsync(desk => desk.Renew(job.Lease, JobShop.Here));
            Assert.Null(await shop.TakeAsync(JobShop.There));
        }
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task JobThatIsHandedBackIsTakenAgainAndCountsNoAttempt(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        await shop.AskAsync("north", "a");
        JobRow first = (await shop.TakeAsync())!;
        await shop.DoAsync(desk => desk.HandBack(first.Lease));
        JobRow second = (await shop.TakeAsync())!;
        Assert.Equal((1L, 1L), (first.Attempts, second.Attempts));
        Assert.Equal(first.Fence + 1, second.Fence);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task JobThatCrashesThreeTimesIsGivenUpAndShownAsAnException(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        JobRow job = await shop.AskAsync("north", "a");
        for (int i = 0; i < 3; i++)
        {
            Assert.Equal(job.Id, (await shop.TakeAsync())!.Id);
            shop.Clock.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Null(await shop.TakeAsync());
        Assert.Equal(JobState.Dead, shop.Read(job.Id).State);
        DocumentRow exception = Assert.Single(Exceptions(shop));
        Assert.Equal(("north", "2026-03-02", "open"), (exception.BranchId, exception.Day, exception.State));
        Assert.Contains(job.Id, exception.Document);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task JobThatBreaksIsTriedOnceMoreAndThenGivenUp(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        await shop.AskAsync("north", "a");
        JobRow first = (await shop.TakeAsync())!;
        await shop.DoAsync(desk => desk.Break(first.Lease, """{"code":"unexpected"}""", mostAttempts: 2));
        Assert.Equal(JobState.Queued, shop.Read(first.Id).State);
        Assert.Empty(Exceptions(shop));
        JobRow second = (await shop.TakeAsync())!;
        await shop.DoAsync(desk => desk.Break(second.Lease, """{"code":"unexpected"}""", mostAttempts: 2));

        Assert.Equal(JobState.Dead, shop.Read(first.Id).State);
        Assert.Contains("unexpected", Assert.Single(Exceptions(shop)).Document);
        Assert.Null(await shop.TakeAsync());
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task NothingOfAChangeWithALostLeaseIsWritten(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        await shop.AskAsync("north", "a");
        JobRow first = (await shop.TakeAsync())!;
        shop.Clock.Advance(TimeSpan.FromSeconds(31));
        await shop.TakeAsync(JobShop.There);

        await Assert.ThrowsAsync<StoreConflictException>(() =>
            shop.Store.WriteAsync(
                Author.System,
                change =>
                {
                    change.Plans.Create(new("north", "2026-03-02", "2026-03-02", "", "{}"));
                    change.JobDesk.Finish(first.Lease);
                }
            )
        );

        Assert.Empty(shop.Store.Read(reader => reader.Plans.List(Scope.All, new())));
    }

    private static IReadOnlyList<DocumentRow> Exceptions(JobShop shop) =>
        shop.Store.Read(reader => reader.Documents(DocumentKind.ExceptionItem).List(Scope.All, new()));

    private static async Task LostAsync(JobShop shop, Action<JobDesk> act)
    {
        var refused = await Assert.ThrowsAsync<StoreConflictException>(() => shop.DoAsync(act));
        Assert.Equal(StoreConflict.LostLease, refused.Conflict);
    }
}
