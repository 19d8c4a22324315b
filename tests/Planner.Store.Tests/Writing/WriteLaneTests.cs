using System.Text.Json;

namespace Planner.Store.Tests;

public sealed class WriteLaneTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ChangeThatFailsLeavesNothingAndTheOthersOfItsBatchHold(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);

        Task[] writes =
        [
            .. Enumerable
                .Range(0, 200)
                .Select(i =>
                    (Task)
                        test.Store.WriteAsync(
                            Filled.Dispatcher,
                            change =>
                            {
                                change.Documents(DocumentKind.Patient).Insert(Filled.Patient($"P{i}"));
                                if (i % 3 == 0)
                                    throw new InvalidOperationException($"{i}");
                            }
                        )
                ),
        ];
        await Task.WhenAll(writes.Select(write => write.ContinueWith(_ => { })));

        string[] held = Ids(test);
        Assert.Equal(133, held.Length);
        Assert.All(
            writes.Index().Where(w => w.Index % 3 == 0),
            w => Assert.Equal($"{w.Index}", w.Item.Exception!.InnerException!.Message)
        );
        Assert.Equal(
            held.Order(StringComparer.Ordinal),
            test.Store.Read(r => r.Audit.List(Scope.All, new("patients", Most: 1000)))
                .Select(row => row.SubjectId)
                .Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ClosingFinishesWhatWaits(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);

        Task<DocumentRow>[] writes = [.. Enumerable.Range(0, 300).Select(i => Insert(test, $"P{i}"))];
        test.Store.Dispose();

        Assert.All(writes, write => Assert.Equal(1, write.Result.Version));
        test.Reopen();
        Assert.Equal(300, Ids(test).Length);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task ReaderSeesWholeChangesOnly(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);
        Task writing = Task.Run(async () =>
        {
            for (int i = 0; i < 150; i++)
                await test.Store.WriteAsync(
                    Filled.Dispatcher,
                    change =>
                    {
                        change.Documents(DocumentKind.Patient).Insert(Filled.Patient($"A{i}"));
                        change.Documents(DocumentKind.Patient).Insert(Filled.Patient($"B{i}"));
                    }
                );
        });

        int reads = 0;
        while (!writing.IsCompleted)
        {
            (int patients, int traces) = test.Store.ReadSnapshot(r =>
                (
                    r.Documents(DocumentKind.Patient).List(Scope.All, new()).Count,
                    r.Audit.List(Scope.All, new("patients", Most: 1000)).Count
                )
            );
            Assert.Equal(0, patients % 2);
            Assert.Equal(patients, traces);
            reads++;
        }

        await writing;
        Assert.True(reads > 0);
        Assert.Equal(300, Ids(test).Length);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task FiftyWritersOfAHundredDocumentsLoseNoUpdate(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);
        for (int i = 0; i < 100; i++)
            await Insert(test, $"P{i}");

        await Task.WhenAll(Enumerable.Range(0, 50).Select(writer => Task.Run(() => Edit(test, writer))));

        IReadOnlyList<DocumentRow> rows = test.Store.Read(r =>
            r.Documents(DocumentKind.Patient).List(Scope.All, new())
        );
        Assert.All(rows, row => Assert.Equal(11, row.Version));
        Assert.All(rows, row => Assert.Equal(10, Marks(row).Distinct().Count()));
        Assert.True(test.Store.Read(reader => AuditVerifier.Run(reader)).IsSound);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task TwoProcessesWriteOneChain(string engine)
    {
        using TestStore test = await Filled.WithBranch(engine);
        using PlannerStore other = test.OpenAgain();

        await Task.WhenAll(
            Enumerable
                .Range(0, 100)
                .Select(i =>
                    (i % 2 == 0 ? test.Store : other).WriteAsync(
                        Filled.Dispatcher,
                        change => change.Documents(DocumentKind.Patient).Insert(Filled.Patient($"P{i}"))
                    )
                )
        );

        Assert.Equal(100, Ids(test).Length);
        Assert.True(test.Store.Read(reader => AuditVerifier.Run(reader)).IsSound);
    }

    // Each writer marks every fifth document, so that ten write each; one that comes too late reads again.
    private static async Task<int> Edit(TestStore test, int writer)
    {
        int refused = 0;
        for (int i = writer % 5; i < 100; i += 5)
            while (!await TryEdit(test, $"P{i}", writer))
                refused++;
        return refused;
    }

    private static async Task<bool> TryEdit(TestStore test, string id, int writer)
    {
        DocumentRow row = test.Store.Read(r => r.Documents(DocumentKind.Patient).Find(Scope.All, "north", id))!;
        string document = JsonSerializer.Serialize(new { id, marks = Marks(row).Append(writer) });
        try
        {
            await test.Store.WriteAsync(
                Filled.Dispatcher,
                change => change.Documents(DocumentKind.Patient).Update(row with { Document = document })
            );
            return true;
        }
        catch (StoreConflictException stale) when (stale.Conflict == StoreConflict.StaleVersion)
        {
            return false;
        }
    }

    private static int[] Marks(DocumentRow row) =>
        JsonElement.Parse(row.Document).TryGetProperty("marks", out JsonElement marks)
            ? [.. marks.EnumerateArray().Select(mark => mark.GetInt32())]
            : [];

    private static Task<DocumentRow> Insert(TestStore test, string id) =>
        test.Store.WriteAsync(
            Filled.Dispatcher,
            change => change.Documents(DocumentKind.Patient).Insert(Filled.Patient(id))
        );

    private static string[] Ids(TestStore test) =>
        [.. test.Store.Read(r => r.Documents(DocumentKind.Patient).List(Scope.All, new())).Select(row => row.Id)];
}
