namespace Planner.Store.Tests;

public sealed class IdempotencyTests
{
    private static readonly TimeSpan TakeOver = TimeSpan.FromMinutes(5);
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OfTwoHundredRequestsWithOneKeyOneBegins(string engine)
    {
        using TestStore test = new(engine);

        IdempotencyEntry[] entries = await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Begin(test, "h")));

        Assert.Equal(1, entries.Count(entry => entry.State == IdempotencyState.Begun));
        Assert.Equal(199, entries.Count(entry => entry.State == IdempotencyState.InFlight));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AnswerIsGivenAgainAsItWas(string engine)
    {
        using TestStore test = new(engine);
        await Begin(test, "h");
        KeptAnswer answer = new(201, """{"ETag":"1"}""", "Åsa"u8.ToArray());
        await test.Store.WriteAsync(Author.System, change => change.Idempotency.Finish("u1", "k", answer));

        IdempotencyEntry entry = await Begin(test, "h");

        Assert.Equal(IdempotencyState.Answered, entry.State);
        Assert.Equal((201, answer.Headers), (entry.Answer!.Status, entry.Answer.Headers));
        Assert.Equal(answer.Body, entry.Answer.Body);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task KeyOfAnotherRequestIsAMismatchAndOfAnotherAccountIsNew(string engine)
    {
        using TestStore test = new(engine);
        await Begin(test, "h");

        Assert.Equal(IdempotencyState.Mismatch, (await Begin(test, "other")).State);
        Assert.Equal(IdempotencyState.Begun, (await Begin(test, "other", "u2")).State);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AbandonedKeyMayBeUsedAgainButAnAnswerStays(string engine)
    {
        using TestStore test = new(engine);
        await Begin(test, "h");
        await test.Store.WriteAsync(Author.System, change => change.Idempotency.Abandon("u1", "k"));
        Assert.Equal(IdempotencyState.Begun, (await Begin(test, "h")).State);

        await test.Store.WriteAsync(Author.System, change => change.Idempotency.Finish("u1", "k", new(200, "{}", [])));
        await test.Store.WriteAsync(Author.System, change => change.Idempotency.Abandon("u1", "k"));

        Assert.Equal(IdempotencyState.Answered, (await Begin(test, "h")).State);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task KeyIsForgottenAfterADay(string engine)
    {
        using TestStore test = new(engine);
        await Begin(test, "h");
        await test.Store.WriteAsync(Author.System, change => change.Idempotency.Finish("u1", "k", new(200, "{}", [])));
        await test.Store.WriteAsync(
            Author.System,
            change =>
                change.Execute("UPDATE idempotency SET created_at = @long", new { @long = change.Now - 86_400_001 })
        );

        Assert.Equal(IdempotencyState.Begun, (await Begin(test, "other")).State);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ClaimOfAProcessThatEndedIsTakenOver(string engine)
    {
        using TestStore test = new(engine);
        await Begin(test, "h");
        await test.Store.WriteAsync(
            Author.System,
            change => change.Execute("UPDATE idempotency SET created_at = created_at - 600000")
        );

        Assert.Equal(IdempotencyState.Begun, (await Begin(test, "h")).State);
        Assert.Equal(IdempotencyState.InFlight, (await Begin(test, "h")).State);
    }

    private static Task<IdempotencyEntry> Begin(TestStore test, string hash, string account = "u1") =>
        test.Store.WriteAsync(Author.System, change => change.Idempotency.Begin(account, "k", hash, TakeOver));
}
