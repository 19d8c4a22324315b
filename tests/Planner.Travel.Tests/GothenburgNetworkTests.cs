namespace Planner.Travel.Tests;

public sealed class GothenburgNetworkTests
{
    [Fact]
    public void TheSampleCityIsReadWithItsAttribution()
    {
        Assert.Equal("Gothenburg", Gothenburg.Network.Name);
        Assert.Equal("© OpenStreetMap contributors", Gothenburg.Network.Attribution);
        Assert.InRange(Gothenburg.Network.Edges.Count, 10_000, 20_000);
    }

    [Fact]
    public async Task EveryPairIsReachableAndOneWayStreetsMakeTravelAsymmetric()
    {
        var places = Gothenburg.Places(40, 1);
        var matrix = await new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null }).BuildAsync(
            places,
            default
        );
        var pairs = (
            from a in Enumerable.Range(0, 40)
            from b in Enumerable.Range(0, 40)
            where a != b
            select (There: matrix.Leg(a, b), Back: matrix.Leg(b, a))
        ).ToList();
        Assert.All(pairs, p => Assert.NotNull(p.There));
        Assert.Contains(pairs, p => p.There != p.Back);
        Assert.All(Enumerable.Range(0, 40), i => Assert.Equal(new TravelLeg(0, 0), matrix.Leg(i, i)));
    }

    [Fact]
    public async Task APathIsAsLongAsItsLegSays()
    {
        var matrix = (RoadMatrix)
            await new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null }).BuildAsync(
                Gothenburg.Places(16, 2),
                default
            );
        for (var from = 0; from < 16; from++)
        for (var to = 0; to < 16; to++)
            Assert.Equal(matrix.Leg(from, to)!.Value.Metres, GreatCircle.Length(matrix.Path(from, to)), 2.0);
    }

    [Fact]
    public async Task APathIsNeverShorterThanTheStraightLine()
    {
        var matrix = (RoadMatrix)
            await new RoadNetworkProvider(Gothenburg.Network, new() { CacheFolder = null }).BuildAsync(
                Gothenburg.Places(30, 3),
                default
            );
        for (var i = 1; i < 30; i++)
        {
            var path = matrix.Path(0, i);
            Assert.True(matrix.Leg(0, i)!.Value.Metres >= GreatCircle.Metres(path[0], path[^1]) - 1);
        }
    }
}
