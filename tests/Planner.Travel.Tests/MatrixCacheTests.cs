namespace Planner.Travel.Tests;

public sealed class MatrixCacheTests : IDisposable
{
    private readonly TinyRoads roads = new();
    private readonly NamedPlace[] places = Gothenburg.Places(25, 31);

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
        await new RoadNetworkProvider(Gothenburg.Network, Options()).BuildAsync(places[1..], default);
        await new RoadNetworkProvider(Gothenburg.Network, Options()).BuildAsync([.. places.Reverse()], default);
        Assert.Equal(4, Directory.GetFiles(roads.CacheFolder).Length);
    }

    [Fact]
    public async Task AFolderThatCannotBeMadeDoesNotStopTheBuild()
    {
        File.WriteAllText(roads.CacheFolder, "a file where the folder should be");
        Assert.Equal(25, (await Build()).Count);
    }

    public void Dispose() => roads.Dispose();

    private Task<ITravelMatrix> Build(SpeedProfile? speeds = null) =>
        new RoadNetworkProvider(
            Gothenburg.Network,
            Options() with
            {
                Speeds = speeds ?? SpeedProfile.UrbanCar,
            }
        ).BuildAsync(places, default);

    private RoadNetworkProviderOptions Options() => new() { CacheFolder = roads.CacheFolder };

    private string CacheFile() => Assert.Single(Directory.GetFiles(roads.CacheFolder));
}
