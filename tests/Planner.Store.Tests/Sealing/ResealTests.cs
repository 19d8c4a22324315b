namespace Planner.Store.Tests;

public sealed class ResealTests
{
    public static TheoryData<string> Engines => StoreEngines.All;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task EverythingButTheAuditIsSealedAnewWithTheNewestKey(string engine)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("planner-keys-");
        DataSeal seal = DataSeal.InFolder(folder.FullName);
        using TestStore test = new(engine, seal: seal);
        await FilledStore.FillAsync(test.Store);
        Guid[] before = KeyIds(test);

        seal.AddKey(TimeProvider.System.GetUtcNow());
        long done = await Resealing.RunAsync(test.Store, Filled.Dispatcher);

        Assert.Equal(before.Length, done);
        Assert.Single(before.Distinct());
        Assert.Single(KeyIds(test).Distinct());
        Assert.NotEqual(before[0], KeyIds(test)[0]);
        Assert.Empty(StoreCheck.Run(test.Store).Findings);
        Assert.Contains(
            "Åsa",
            test.Store.Read(r => r.Documents(DocumentKind.Patient).Find(Scope.All, "north", "a"))!.Personal
        );
        folder.Delete(recursive: true);
    }

    private static Guid[] KeyIds(TestStore test) =>
        [
            .. StoreTables
                .All.Where(table => table.IsResealed)
                .SelectMany(table => table.Sealed.SelectMany(column => Values(test, table, column)))
                .Select(closed => new Guid(closed.AsSpan(4, 16))),
        ];

    private static IEnumerable<byte[]> Values(TestStore test, StoreTable table, SealedColumn column) =>
        test.Store.Read(reader =>
            reader.Query<byte[]>($"SELECT {column.Name} FROM {table.Name} WHERE {column.Name} IS NOT NULL").ToList()
        );
}
