namespace Planner.Store.Tests;

public sealed class IdempotencyTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task OfTwoHundredChangesUnderOneKeyOneIsDone(string engine)
    {
        using TestStore test = new(engine);
        bool[] done = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => TryAsync(test, $"b{i}")));
        Assert.Single(done, isDone => isDone);
        Assert.Single(test.Store.Read(r => r.Documents(DocumentKind.Branch).List(Scope.All, new DocumentFilter())));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AChangeThatFailsDoesNotTakeItsKey(string engine)
    {
        using TestStore test = new(engine);
        IdempotencyClaim claim = new("u1", "k", "h");
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            test.Store.WriteAsync(With(claim), _ => throw new InvalidOperationException("no"))
        );
        Assert.False(claim.IsTaken);
        Assert.Null(test.Store.Read(reader => reader.Idempotency.Find("u1", "k")));
        Assert.True(await TryAsync(test, "b"));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task SeveralChangesOfOneRequestTakeTheKeyOnce(string engine)
    {
        using TestStore test = new(engine);
        IdempotencyClaim claim = new("u1", "k", "h");
        await test.Store.WriteAsync(With(claim), change => change.Record("a", "b", "c", null));
        await test.Store.WriteAsync(With(claim), change => change.Record("a", "b", "d", null));
        Assert.True(claim.IsTaken);
        Assert.Null(test.Store.Read(reader => reader.Idempotency.Find("u1", "k"))!.Status);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task AnswerIsGivenAgainAsItWas(string engine)
    {
        using TestStore test = new(engine);
        IdempotencyClaim claim = new("u1", "k", "h");
        await test.Store.WriteAsync(With(claim), change => change.Record("a", "b", "c", null));
        byte[] body = "Åsa"u8.ToArray();
        await test.Store.WriteAsync(Author.System, c => c.Idempotency.Answer(claim, 201, """{"ETag":"1"}""", body));
        IdempotencyRow row = test.Reopen().Read(reader => reader.Idempotency.Find("u1", "k"))!;
        Assert.Equal((201L, """{"ETag":"1"}""", "h"), (row.Status, row.Headers, row.RequestHash));
        Assert.Equal(body, row.Body);
        Assert.Null(test.Store.Read(reader => reader.Idempotency.Find("u2", "k")));
    }

    private static Author With(IdempotencyClaim claim) => new("u1", "manager") { Claim = claim };

    private static async Task<bool> TryAsync(TestStore test, string branch)
    {
        DocumentRow row = new()
        {
            BranchId = branch,
            Id = branch,
            Document = "{}",
        };
        try
        {
            Author author = With(new IdempotencyClaim("u1", "k", "h"));
            await test.Store.WriteAsync(author, change => change.Documents(DocumentKind.Branch).Insert(row));
            return true;
        }
        catch (StoreConflictException refused)
        {
            Assert.Equal(StoreConflict.KeyUsed, refused.Conflict);
            return false;
        }
    }
}
