namespace Planner.Store.Tests;

public sealed class DocumentTests
{
    private static readonly Author Dispatcher = new("u1", "dispatcher");

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task DocumentIsReadAsItWasWritten(string engine)
    {
        using TestStore test = new(engine);
        await test.Store.WriteAsync(Dispatcher, change => Branch(change, "north"));
        DocumentRow written = await test.Store.WriteAsync(
            Dispatcher,
            change => change.Documents(DocumentKind.Patient).Insert(Patient("P1"))
        );

        DocumentRow? read = test.Reopen()
            .Read(reader => reader.Documents(DocumentKind.Patient).Find(Scope.Of("north"), "P1"));

        Assert.Equal(written, read);
        Assert.Equal(1, read!.Version);
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task DocumentOfAnotherBranchIsNotThere(string engine)
    {
        using TestStore test = new(engine);
        await test.Store.WriteAsync(Dispatcher, change => Branch(change, "north"));
        await test.Store.WriteAsync(Dispatcher, change => Branch(change, "south"));
        await test.Store.WriteAsync(Dispatcher, change => change.Documents(DocumentKind.Patient).Insert(Patient("P1")));

        Assert.Null(test.Store.Read(reader => reader.Documents(DocumentKind.Patient).Find(Scope.Of("south"), "P1")));
        Assert.Empty(test.Store.Read(reader => reader.Documents(DocumentKind.Patient).List(Scope.Of("south"), new())));
        Assert.Empty(test.Store.Read(reader => reader.Documents(DocumentKind.Patient).List(new Scope([]), new())));
    }

    [Theory]
    [MemberData(nameof(StoreEngines.All), MemberType = typeof(StoreEngines))]
    public async Task ChangeOfAnOldVersionIsRefusedAndNothingOfItIsWritten(string engine)
    {
        using TestStore test = new(engine);
        await test.Store.WriteAsync(Dispatcher, change => Branch(change, "north"));
        DocumentRow first = await test.Store.WriteAsync(
            Dispatcher,
            change => change.Documents(DocumentKind.Patient).Insert(Patient("P1"))
        );
        await test.Store.WriteAsync(
            Dispatcher,
            change => change.Documents(DocumentKind.Patient).Update(first with { Document = """{"id":"P1","a":1}""" })
        );

        var refused = await Assert.ThrowsAsync<StoreConflictException>(() =>
            test.Store.WriteAsync(
                Dispatcher,
                change =>
                {
                    change.Documents(DocumentKind.Patient).Insert(Patient("P2"));
                    return change.Documents(DocumentKind.Patient).Update(first);
                }
            )
        );

        Assert.Equal(StoreConflict.StaleVersion, refused.Conflict);
        Assert.Single(test.Store.Read(reader => reader.Documents(DocumentKind.Patient).List(Scope.All, new())));
        Assert.Equal(3, test.Store.Read(reader => reader.Audit.Head())!.Seq);
    }

    private static DocumentRow Branch(StoreChange change, string id) =>
        change
            .Documents(DocumentKind.Branch)
            .Insert(
                new()
                {
                    BranchId = id,
                    Id = id,
                    Document = "{}",
                }
            );

    private static DocumentRow Patient(string id) =>
        new()
        {
            BranchId = "north",
            Id = id,
            Document = $$"""{"id":"{{id}}"}""",
            Personal = """{"name":"Åsa Öst"}""",
        };
}
