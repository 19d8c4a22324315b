using Dapper;

namespace Planner.Store.Tests;

public sealed class UnavailableTests : IDisposable
{
    private readonly TestStore _test = new("sqlite");
    private readonly FaultyDisk _disk;
    private readonly PlannerStore _store;

    public UnavailableTests()
    {
        _disk = new FaultyDisk(StoreAddress.Open(Path.Combine(_test.Folder, "faulty.db")));
        _store = PlannerStore.Open(_disk, _test.Seal, TimeProvider.System);
        _store.WriteAsync(Filled.Dispatcher, change => Filled.Branch(change, "north")).Wait();
    }

    public void Dispose()
    {
        _store.Dispose();
        _test.Dispose();
    }

    [Fact]
    public async Task FullDiskIsToldToEverybodyAndWritingGoesOnByItselfOnceThereIsRoom()
    {
        _disk.IsFull = true;

        Task<DocumentRow>[] writes = [.. Enumerable.Range(0, 100).Select(i => Insert($"P{i}"))];
        StoreUnavailableException told = await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            Task.WhenAll(writes)
        );

        Assert.Contains("disk is full", told.Message);
        Assert.All(
            writes.Where(write => write.IsFaulted),
            write => Assert.IsType<StoreUnavailableException>(write.Exception!.InnerException)
        );
        int kept = writes.Count(write => write.IsCompletedSuccessfully);
        Assert.Equal(kept, Patients());
        _disk.IsFull = false;
        await Insert("Later");
        Assert.Equal(kept + 1, Patients());
        Assert.Empty(StoreCheck.Run(_store).Findings);
    }

    [Fact]
    public async Task DiskThatCannotBeWrittenIsToldAndReadingGoesOn()
    {
        _disk.IsReadOnly = true;

        StoreUnavailableException told = await Assert.ThrowsAsync<StoreUnavailableException>(() => Insert("P1"));

        Assert.Contains("right to write", told.Message);
        Assert.Equal(0, Patients());
        _disk.IsReadOnly = false;
        await Insert("P1");
        Assert.Equal(1, Patients());
    }

    [Fact]
    public async Task ClosedStoreSaysSo()
    {
        TestStore closed = new("sqlite");
        closed.Store.Dispose();

        await Assert.ThrowsAsync<StoreUnavailableException>(() =>
            closed.Store.WriteAsync(Filled.Dispatcher, change => Filled.Branch(change, "north"))
        );
        closed.Dispose();
    }

    [Fact]
    public async Task ConnectionsThatTheServerEndedAreReplaced()
    {
        using TestStore test = await Filled.WithBranch("postgresql");
        StoreEngine engine = StoreAddress.Open(test.Address + ";Application Name=doomed");
        using PlannerStore store = PlannerStore.Open(engine, test.Seal, TimeProvider.System);
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => store.Read(r => r.Audit.Head()))));

        EndConnections(test);
        int branches = store.Read(r => r.Documents(DocumentKind.Branch).List(Scope.All, new()).Count);
        EndConnections(test);
        await store.WriteAsync(
            Filled.Dispatcher,
            change => change.Documents(DocumentKind.Patient).Insert(Filled.Patient("P1"))
        );

        Assert.Equal(1, branches);
        Assert.Single(test.Store.Read(r => r.Documents(DocumentKind.Patient).List(Scope.All, new())));
    }

    private static void EndConnections(TestStore test)
    {
        using var raw = test.Raw();
        raw.Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'doomed'");
    }

    [Fact]
    public void ServerThatIsNotThereIsToldWithTheRemedy()
    {
        using StoreEngine engine = StoreAddress.Open("Host=127.0.0.1;Port=1;Database=none;Timeout=2");

        Exception fault = Assert.ThrowsAny<Exception>(engine.Open);

        Assert.Contains("store", engine.UnavailableOf(fault)!.Message);
    }

    private Task<DocumentRow> Insert(string id) =>
        _store.WriteAsync(
            Filled.Dispatcher,
            change =>
                change
                    .Documents(DocumentKind.Patient)
                    .Insert(Filled.Patient(id) with { Personal = $$"""{"note":"{{new string('x', 5000)}}"}""" })
        );

    private int Patients() => _store.Read(r => r.Documents(DocumentKind.Patient).List(Scope.All, new()).Count);
}
