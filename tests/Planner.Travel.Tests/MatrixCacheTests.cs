namespace Planner.Travel.Tests;

public sealed class MatrixCacheTests : IDisposable
{
    private readonly TinyRoads roads = new();
    private readonly RoadNetwork network;
    private readonly NamedPlace[] places = [.. Enumerable.Range(0, 25).Select(Place)];

    public MatrixCacheTests() =>
        network = roads.Network([(0, 0), (0, 10_000), (10_000, 5_000)], (0, 1, true), (1, 2, false), (2, 0, false));

    [Fact]
    public async Task ASecondBuildReadsTheSameMatrixFromDisk()
    {
        var made = await Build();
        var untouched = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(CacheFile(), untouched);
        var kept = await Build();
        Assert.Equal(Legs.Of(made), Legs.Of(kept));
        Assert.Equal(untouched, File.GetLastWriteTimeUtc(CacheFile()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(100)]
    [InlineData(5_000)]
    public async Task ADamagedFileIsMadeAnew(int position)
    {
        var made = await Build();
        var bytes = File.ReadAllBytes(CacheFile());
        var damaged = bytes.ToArray();
        damaged[position] ^= 1;
        File.WriteAllBytes(CacheFile(), damaged);
        Assert.Equal(Legs.Of(made), Legs.Of(await Build()));
        Assert.Equal(bytes, File.ReadAllBytes(CacheFile()));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(1_000)]
    public async Task ATruncatedFileIsMadeAnew(int length)
    {
        var made = await Build();
        var bytes = File.ReadAllBytes(CacheFile());
        File.WriteAllBytes(CacheFile(), bytes[..length]);
        Assert.Equal(Legs.Of(made), Legs.Of(await Build()));
        Assert.Equal(bytes, File.ReadAllBytes(CacheFile()));
    }

    [Fact]
    public async Task OtherSpeedsOtherPlacesAndOtherOrderAreOtherMatrices()
    {
        await Build();
        await Build(new SpeedProfile("slow", 0.7));
        await new RoadNetworkProvider(network, Options()).BuildAsync(places[1..], default);
        await new RoadNetworkProvider(network, Options()).BuildAsync([.. places.Reverse()], default);
        Assert.Equal(4, Directory.GetFiles(roads.CacheFolder).Length);
    }

    [Fact]
    public async Task AFolderThatCannotBeMadeDoesNotStopTheBuild()
    {
        File.WriteAllText(roads.CacheFolder, "a file where the folder should be");
        Assert.Equal(25, (await Build()).Count);
    }

    public void Dispose() => roads.Dispose();

    private static NamedPlace Place(int index) => new($"House {index}", new GeoPoint(0, 0.0002 + 0.0004 * index));

    private Task<ITravelMatrix> Build(SpeedProfile? speeds = null) =>
        new RoadNetworkProvider(network, Options() with { Speeds = speeds ?? SpeedProfile.UrbanCar }).BuildAsync(
            places,
            default
        );

    private RoadNetworkProviderOptions Options() => new() { CacheFolder = roads.CacheFolder };

    private string CacheFile() => Assert.Single(Directory.GetFiles(roads.CacheFolder));
}
