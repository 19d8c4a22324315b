namespace Planner.Store.Tests;

public sealed class OfferTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OfAHundredWhoRaceForTenSlotsEachSlotHasOneWinner(string engine)
    {
        using TestStore test = await WithOffers(engine, 10, long.MaxValue);

        OfferAnswer[] answers = await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(i =>
                    test.Store.WriteAsync(Filled.Dispatcher, change => change.Offers.Accept($"offer{i % 10}", $"W{i}"))
                )
        );

        Assert.Equal(10, answers.Count(answer => answer.Won));
        Assert.Equal(10, answers.Where(answer => answer.Won).Select(answer => answer.Offer.Id).Distinct().Count());
        Assert.All(answers, answer => Assert.NotNull(answer.Offer.Winner));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task WinnerMaySayYesTwice(string engine)
    {
        using TestStore test = await WithOffers(engine, 1, long.MaxValue);

        Assert.True((await Accept(test, "W1")).Won);
        Assert.True((await Accept(test, "W1")).Won);
        Assert.False((await Accept(test, "W2")).Won);
        Assert.Single(test.Store.Read(reader => reader.Audit.List(Scope.All, new(Action: "accept"))));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task NobodyWinsAnOfferThatRanOutOrWasTakenBack(string engine)
    {
        using TestStore late = await WithOffers(engine, 1, 1);
        using TestStore gone = await WithOffers(engine, 1, long.MaxValue);
        Assert.True(await gone.Store.WriteAsync(Filled.Dispatcher, change => change.Offers.Withdraw("offer0")));

        Assert.False((await Accept(late, "W1")).Won);
        Assert.False((await Accept(gone, "W1")).Won);
        Assert.False(await gone.Store.WriteAsync(Filled.Dispatcher, change => change.Offers.Withdraw("offer0")));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OffersOfOtherBranchesAreNotThere(string engine)
    {
        using TestStore test = await WithOffers(engine, 2, long.MaxValue);

        Assert.Null(test.Store.Read(reader => reader.Offers.Find(Scope.Of("south"), "offer0")));
        Assert.Empty(test.Store.Read(reader => reader.Offers.Of(Scope.Of("south"), "plan1")));
        Assert.Equal(2, test.Store.Read(reader => reader.Offers.Of(Scope.Of("north"), "plan1")).Count);
        await Assert.ThrowsAsync<StoreConflictException>(() =>
            test.Store.WriteAsync(Filled.Dispatcher, change => change.Offers.Accept("offer7", "W1"))
        );
    }

    private static Task<OfferAnswer> Accept(TestStore test, string candidate) =>
        test.Store.WriteAsync(Filled.Dispatcher, change => change.Offers.Accept("offer0", candidate));

    private static async Task<TestStore> WithOffers(string engine, int offers, long expires)
    {
        TestStore test = await Filled.WithBranch(engine);
        await test.Store.WriteAsync(
            Filled.Dispatcher,
            change =>
            {
                Filled.Plan(change, "plan1");
                for (int i = 0; i < offers; i++)
                    change.Offers.Open(
                        new()
                        {
                            Id = $"offer{i}",
                            BranchId = "north",
                            PlanId = "plan1",
                            Document = "{}",
                            ExpiresAt = expires,
                        }
                    );
            }
        );
        return test;
    }
}
