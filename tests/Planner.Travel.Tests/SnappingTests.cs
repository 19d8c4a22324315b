namespace Planner.Travel.Tests;

public sealed class SnappingTests
{
    [Fact]
    public async Task EveryAddressTooFarFromARoadIsNamed()
    {
        var provider = new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null });
        var places = Gothenburg.Places(3, 5);
        places[0] = new NamedPlace("Lighthouse 1", new GeoPoint(57.60, 11.60));
        places[2] = new NamedPlace("Nowhere 2", new GeoPoint(double.NaN, 11.9));
        var error = await Assert.ThrowsAsync<PlaceTooFarException>(() => provider.BuildAsync(places, default));
        Assert.StartsWith(
            "Farther than 500 m from any road of 'Gothenburg': 'Lighthouse 1' (57.60000, 11.60000, outside its area)",
            error.Message
        );
        Assert.Equal(["Lighthouse 1", "Nowhere 2"], error.Places.Select(p => p.Name));
    }

    [Fact]
    public async Task NoPlacesMakeAnEmptyMatrix()
    {
        var provider = new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null });
        Assert.Equal(0, (await provider.BuildAsync([], default)).Count);
    }

    [Fact]
    public async Task NoAddressIsPutOnAMotorway()
    {
        var motorway = Gothenburg.Network.Edges.First(e => e.Class == RoadClass.Motorway && e.Points.Count > 2);
        var provider = new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null, MaxSnapMetres = 2_000 });
        var matrix = (RoadMatrix)
            await provider.BuildAsync([new NamedPlace("Beside the motorway", motorway.Points[1])], default);
        Assert.True(GreatCircle.Metres(motorway.Points[1], matrix.Path(0, 0)[0]) > 5);
    }

    [Theory]
    [InlineData(0, 1, 1.0)]
    [InlineData(double.NaN, 1, 1.0)]
    [InlineData(500, 0, 1.0)]
    [InlineData(500, 1, 0.0)]
    [InlineData(500, 1, double.NaN)]
    public void ImpossibleOptionsAreRefused(double maxSnapMetres, int threads, double scale)
    {
        var options = new RoadNetworkProviderOptions
        {
            MaxSnapMetres = maxSnapMetres,
            Threads = threads,
            Speeds = new SpeedProfile("test", scale),
        };
        Assert.Throws<ArgumentException>(() => new RoadNetworkProvider(Gothenburg.Network, options));
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
