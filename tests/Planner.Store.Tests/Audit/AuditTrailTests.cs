namespace Planner.Store.Tests;

public sealed class AuditTrailTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RowsAreFoundBySubjectActorActionBranchAndTime(string engine)
    {
        using TestStore test = await Filled(engine);
        AuditRow third = test.Store.Read(reader => reader.Audit.After(2, 1)[0]);

        Assert.Equal([3, 1], Seqs(test, Scope.All, new(SubjectKind: "visits", SubjectId: "V1")));
        Assert.Equal([4], Seqs(test, Scope.All, new(Actor: "u2")));
        Assert.Equal([2], Seqs(test, Scope.All, new(Action: "read")));
        Assert.Equal([4], Seqs(test, Scope.All, new(BranchId: "south")));
        Assert.Equal([5, 4, 3, 2, 1], Seqs(test, Scope.All, new(From: 0, To: third.At + 100_000)));
        Assert.Empty(Seqs(test, Scope.All, new(To: third.At - 100_000)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task PagesGoOnBehindTheLastRowInBothDirections(string engine)
    {
        using TestStore test = await Filled(engine);

        Assert.Equal([5, 4], Seqs(test, Scope.All, new(Most: 2)));
        Assert.Equal([3, 2], Seqs(test, Scope.All, new(Behind: 4, Most: 2)));
        Assert.Equal([2, 3], Seqs(test, Scope.All, new(Behind: 1, Most: 2, OldestFirst: true)));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task RowsOfOtherBranchesAndOfNoneAreOutOfScope(string engine)
    {
        using TestStore test = await Filled(engine);

        Assert.Equal([3, 2, 1], Seqs(test, Scope.Of("north"), new()));
        Assert.Empty(Seqs(test, Scope.Of("north"), new(BranchId: "south")));
        Assert.Empty(Seqs(test, new Scope(null, "C1"), new()));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task DetailIsSealedInTheTableAndOpenedOnDemand(string engine)
    {
        using TestStore test = await Filled(engine);

        AuditRow row = test.Store.Read(reader => reader.Audit.After(0, 1)[0]);

        Assert.DoesNotContain("Åsa", System.Text.Encoding.UTF8.GetString(row.Detail!));
        Assert.Equal(
            """{"before":{"name":"Åsa"},"after":{"name":"Eva"}}""",
            System.Text.RegularExpressions.Regex.Unescape(test.Store.Read(reader => reader.Audit.Detail(row))!)
        );
    }

    private static async Task<TestStore> Filled(string engine)
    {
        TestStore test = new(engine);
        await test.Store.WriteAsync(
            new Author("u1", "dispatcher", "call"),
            change =>
            {
                change.Record("update", "visits", "V1", "north", """{"name":"Åsa"}""", """{"name":"Eva"}""");
                change.Record("read", "patients", "V1", "north");
                change.Record("delete", "visits", "V1", "north");
            }
        );
        await test.Store.WriteAsync(new Author("u2", "manager"), c => c.Record("update", "visits", "V2", "south"));
        await test.Store.WriteAsync(new Author("u1", "manager"), c => c.Record("create", "accounts", "A1", null));
        return test;
    }

    private static long[] Seqs(TestStore test, Scope scope, AuditFilter filter) =>
        [.. test.Store.Read(reader => reader.Audit.List(scope, filter)).Select(row => row.Seq)];
}
