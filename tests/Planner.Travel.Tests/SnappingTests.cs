namespace Planner.Travel.Tests;

public sealed class SnappingTests
{
    [Fact]
    public async Task AnAddressTooFarFromARoadIsNamed()
    {
        var provider = new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null });
        var island = new NamedPlace("Lighthouse 1", new GeoPoint(57.60, 11.60));
        var error = await Assert.ThrowsAsync<PlaceTooFarException>(() => provider.BuildAsync([island], default));
        Assert.Contains("Lighthouse 1", error.Message);
        Assert.Contains("Gothenburg", error.Message);
        Assert.Equal(island, error.Place);
    }

    [Theory]
    [InlineData(99, true)]
    [InlineData(101, false)]
    public async Task TheGreatestSnapDistanceIsKept(double metresAway, bool isNear)
    {
        using var roads = new TinyRoads();
        var network = roads.Network([(0, 0), (0, 10_000)], (0, 1, false));
        var provider = new RoadNetworkProvider(network, new() { MaxSnapMetres = 100, CacheFolder = null });
        var place = new NamedPlace("Farm", new GeoPoint(metresAway / 111_195.08, 0.005));
        var error = await Record.ExceptionAsync(() => provider.BuildAsync([place], default));
        Assert.Equal(isNear, error is null);
    }

    [Fact]
    public async Task AnAddressIsMovedToTheNearestPointOfTheNearestRoad()
    {
        using var roads = new TinyRoads();
        var network = roads.Network([(0, 0), (0, 10_000), (2_000, 0), (2_000, 10_000)], (0, 1, false), (2, 3, false));
        var provider = new RoadNetworkProvider(network, new() { CacheFolder = null });
        var matrix = (RoadMatrix)
            await provider.BuildAsync([new NamedPlace("House", new GeoPoint(0.0014, 0.0043))], default);
        var onRoad = Assert.Single(matrix.Path(0, 0));
        Assert.Equal(0.002, onRoad.Latitude, 6);
        Assert.Equal(0.0043, onRoad.Longitude, 6);
        Assert.Equal(new GeoPoint(0.0014, 0.0043), matrix.Place(0));
    }
}
