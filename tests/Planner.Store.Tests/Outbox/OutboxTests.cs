namespace Planner.Store.Tests;

public sealed class OutboxTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task MessageOfAChangeThatFailsIsNeverSent(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            test.Store.WriteAsync(
                Filled.Dispatcher,
                change =>
                {
                    change.Outbox.Append("roster.published", "north", "{}");
                    throw new InvalidOperationException("no");
                }
            )
        );

        Assert.Empty(await Take(test));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task MessagesAreTakenOldestFirstAndByOneOnly(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);
        List<string> sent = [];
        for (int i = 0; i < 5; i++)
            sent.Add(await test.Store.WriteAsync(Filled.Dispatcher, c => c.Outbox.Append("k", "north", "{}")));

        IReadOnlyList<OutboxMessage> first = await Take(test, 3);
        IReadOnlyList<OutboxMessage> second = await Take(test, 3);

        Assert.Equal(sent.Order(StringComparer.Ordinal), first.Concat(second).Select(message => message.Id));
        Assert.All(first, message => Assert.Equal(1, message.Attempts));
        Assert.Empty(await Take(test));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task MessageComesAgainUntilItIsDelivered(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);
        string id = await test.Store.WriteAsync(Filled.Dispatcher, c => c.Outbox.Append("k", null, "{}"));

        await Take(test);
        await test.Store.WriteAsync(Filled.Dispatcher, change => change.Outbox.Postpone(id, 0));
        OutboxMessage again = Assert.Single(await Take(test));
        await test.Store.WriteAsync(Filled.Dispatcher, change => change.Outbox.Delivered(id));
        await test.Store.WriteAsync(Filled.Dispatcher, change => change.Outbox.Postpone(id, 0));

        Assert.Equal((id, 2), (again.Id, again.Attempts));
        Assert.Empty(await Take(test));
    }

    private static Task<IReadOnlyList<OutboxMessage>> Take(TestStore test, int most = 10) =>
        test.Store.WriteAsync(Author.System, change => change.Outbox.Take(most, TimeSpan.FromMinutes(1)));
}
