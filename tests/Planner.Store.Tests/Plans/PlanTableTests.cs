namespace Planner.Store.Tests;

public sealed class PlanTableTests
{
    private static readonly Author Anna = new("u1", "dispatcher", "the patient asked");

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task VersionsFollowOneAnotherAndKeepTheirCause(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        PlanRow plan = await CreateAsync(shop);
        await AppendAsync(shop, plan, new(null, "search", "h", "{\"n\":1}", "{\"plan\":1}"));
        await AppendAsync(shop, plan, new(1, "edit", "h", "{\"n\":2}", "{\"plan\":2}"));

        PlanRow now = Read(shop, plan);
        IReadOnlyList<PlanVersionRow> versions = shop.Store.Read(reader => reader.Plans.Versions(plan.Id));
        Assert.Equal((2L, 3L, "{\"n\":2}"), (now.Head, now.Version, now.Summary));
        Assert.Equal(
            [(1L, (long?)null, "search"), (2L, 1L, "edit")],
            versions.Select(v => (v.Number, v.Parent, v.Cause))
        );
        Assert.All(versions, version => Assert.Equal(("u1", "the patient asked"), (version.Actor, version.Reason)));
        Assert.Equal("{\"plan\":1}", shop.Store.Read(reader => reader.Plans.Document(plan.Id, 1)));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task VersionFromAnOlderOneStandsBesideTheHead(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        PlanRow plan = await CreateAsync(shop);
        await AppendAsync(shop, plan, new(null, "search", "h", "{}", "{}"));
        await AppendAsync(shop, plan, new(1, "edit", "h", "{}", "{}"));
        await AppendAsync(shop, plan, new(1, "search", "h", "{}", "{}"));
        Assert.Equal(2, Read(shop, plan).Head);
        Assert.Equal(3, shop.Store.Read(reader => reader.Plans.Versions(plan.Id)).Count);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task HeadMovesOnlyForWhoKnowsIt(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        PlanRow plan = await CreateAsync(shop);
        PlanVersionRow first = await AppendAsync(shop, plan, new(null, "search", "h", "{}", "{}"));
        await AppendAsync(shop, plan, new(1, "edit", "h", "{}", "{}"));
        PlanRow read = Read(shop, plan);

        int[] moved = await Task.WhenAll(
            Enumerable
                .Range(0, 10)
                .Select(async _ =>
                {
                    try
                    {
                        await shop.Store.WriteAsync(Anna, change => change.Plans.MoveHead(read, first, "undo"));
                        return 1;
                    }
                    catch (StoreConflictException refused) when (refused.Conflict == StoreConflict.StaleVersion)
                    {
                        return 0;
                    }
                })
        );

        Assert.Equal(1, moved.Sum());
        Assert.Equal((1L, 4L), (Read(shop, plan).Head, Read(shop, plan).Version));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task PlansAreListedNewestFirstWithinTheirBranchAndDays(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        PlanRow monday = await CreateAsync(shop);
        PlanRow week = await CreateAsync(shop, "2026-03-02", "2026-03-08");
        PlanRow south = await CreateAsync(shop, branch: "south");

        IReadOnlyList<string> Ids(Scope scope, PlanFilter filter) =>
            [.. shop.Store.Read(reader => reader.Plans.List(scope, filter)).Select(plan => plan.Id)];

        Assert.Equal([south.Id, week.Id, monday.Id], Ids(Scope.All, new()));
        Assert.Equal([week.Id, monday.Id], Ids(Scope.Of("north"), new()));
        Assert.Equal([week.Id], Ids(Scope.All, new(From: "2026-03-03")));
        Assert.Empty(Ids(Scope.All, new(To: "2026-03-01")));
        Assert.Equal([monday.Id], Ids(Scope.All, new(Before: week.Id)));
        Assert.Null(shop.Store.Read(reader => reader.Plans.Find(Scope.Of("north"), south.Id)));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task ProposalIsDecidedOnce(string engine)
    {
        using JobShop shop = await JobShop.OpenAsync(engine);
        PlanRow plan = await CreateAsync(shop);
        await AppendAsync(shop, plan, new(null, "search", "h", "{}", "{}"));
        ProposalRow made = await shop.Store.WriteAsync(
            Anna,
            change => change.Proposals.Add(plan, 1, "{\"people\":2}", "{\"x\":1}")
        );
        await shop.Store.WriteAsync(Anna, change => change.Proposals.Decide(made, "accepted"));

        var refused = await Assert.ThrowsAsync<StoreConflictException>(() =>
            shop.Store.WriteAsync(Anna, change => change.Proposals.Decide(made, "declined"))
        );

        Assert.Equal(StoreConflict.StaleVersion, refused.Conflict);
        Assert.Equal("{\"x\":1}", shop.Store.Read(reader => reader.Proposals.Document(made.Id)));
        Assert.Equal("accepted", Assert.Single(shop.Store.Read(r => r.Proposals.List(Scope.All, plan.Id))).State);
        Assert.Empty(shop.Store.Read(reader => reader.Proposals.List(Scope.Of("south"), plan.Id)));
    }

    private static Task<PlanRow> CreateAsync(
        JobShop shop,
        string from = "2026-03-02",
        string to = "2026-03-02",
        string branch = "north"
    )
    {
        shop.Clock.Advance(TimeSpan.FromMilliseconds(5));
        return shop.Store.WriteAsync(Anna, change => change.Plans.Create(new(branch, from, to, "", "{}")));
    }

    private static Task<PlanVersionRow> AppendAsync(JobShop shop, PlanRow plan, NewPlanVersion version) =>
        shop.Store.WriteAsync(Anna, change => change.Plans.Append(plan, version));

    private static PlanRow Read(JobShop shop, PlanRow plan) =>
        shop.Store.Read(reader => reader.Plans.Find(Scope.All, plan.Id))!;
}
