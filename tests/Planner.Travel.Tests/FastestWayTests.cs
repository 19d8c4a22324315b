namespace Planner.Travel.Tests;

public sealed class FastestWayTests
{
    private static readonly RoadNetworkProviderOptions NoCache = new() { CacheFolder = null };

    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public async Task LegsInTheCityEqualAPlainSearch(int seed)
    {
        var network = Gothenburg.Network;
        var random = new Random(seed);
        var streets = network.Edges.Where(e => !e.PassingOnly).ToArray();
        var nodes = Enumerable.Range(0, 60).Select(_ => streets[random.Next(streets.Length)].From).Distinct().ToArray();
        await AssertEqualsPlainSearch(network, nodes);
    }

    [Fact]
    public async Task LegsInRandomNetworksEqualAPlainSearchEvenWhereThereIsNoWay()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            using var roads = new TinyRoads();
            var network = RandomNetwork(roads, new Random(seed));
            await AssertEqualsPlainSearch(network, [.. Enumerable.Range(0, network.Nodes.Count)]);
        }
    }

    [Fact]
    public async Task AOneWayStreetIsNotDrivenBackwards()
    {
        using var roads = new TinyRoads();
        var network = roads.Network([(0, 0), (0, 10_000), (10_000, 5_000)], (0, 1, true), (1, 2, false), (2, 0, false));
        var matrix = await Build(network, new GeoPoint(0, 0.002), new GeoPoint(0, 0.008));
        Assert.Equal(668, matrix.Leg(0, 1)!.Value.Metres, 2.0);
        Assert.True(matrix.Leg(1, 0)!.Value.Metres > 2_500);
    }

    [Fact]
    public async Task AnUnreachablePlaceHasNoLegAndNoPath()
    {
        using var roads = new TinyRoads();
        var network = roads.Network([(0, 0), (0, 10_000), (50_000, 0), (50_000, 10_000)], (0, 1, false), (2, 3, false));
        var matrix = await Build(network, new GeoPoint(0, 0.005), new GeoPoint(0.05, 0.005));
        Assert.Null(matrix.Leg(0, 1));
        Assert.Empty(matrix.Path(0, 1));
        Assert.Equal(new TravelLeg(0, 0), matrix.Leg(0, 0));
    }

    [Fact]
    public async Task ADeadEndIsLeftTheWayItWasEntered()
    {
        using var roads = new TinyRoads();
        var network = roads.Network([(0, 0), (0, 10_000), (0, 20_000)], (0, 1, false), (1, 2, false));
        var matrix = await Build(network, new GeoPoint(0, 0.015), new GeoPoint(0, 0.005));
        Assert.Equal(matrix.Leg(0, 1), matrix.Leg(1, 0));
        Assert.Equal(3, matrix.Path(0, 1).Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task TheMatrixDoesNotDependOnTheThreads(int threads)
    {
        var places = Gothenburg.Places(50, 21);
        var one = await new RoadNetworkProvider(Gothenburg.Network, NoCache with { Threads = 1 }).BuildAsync(
            places,
            default
        );
        var many = await new RoadNetworkProvider(Gothenburg.Network, NoCache with { Threads = threads }).BuildAsync(
            places,
            default
        );
        Assert.Equal(Legs.Of(one), Legs.Of(many));
    }

    [Fact]
    public async Task HalfTheSpeedDoublesTheTimeAndKeepsTheWay()
    {
        var places = Gothenburg.Places(20, 22);
        var usual = await new RoadNetworkProvider(Gothenburg.Network, NoCache).BuildAsync(places, default);
        var slow = NoCache with { Speeds = SpeedProfile.UrbanCar with { Scale = 0.5 } };
        var matrix = await new RoadNetworkProvider(Gothenburg.Network, slow).BuildAsync(places, default);
        Assert.All(
            Legs.Of(usual).Zip(Legs.Of(matrix)),
            p => Assert.Equal(2.0 * p.First!.Value.Seconds, p.Second!.Value.Seconds, 2.0)
        );
    }

    [Fact]
    public async Task ACancelledBuildStops()
    {
        var provider = new RoadNetworkProvider(Gothenburg.Network, NoCache);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            provider.BuildAsync(Gothenburg.Places(5, 1), new CancellationToken(canceled: true))
        );
    }

    private static async Task<RoadMatrix> Build(RoadNetwork network, params GeoPoint[] points) =>
        (RoadMatrix)
            await new RoadNetworkProvider(network, NoCache).BuildAsync(
                [.. points.Select((p, i) => new NamedPlace($"P{i}", p))],
                default
            );

    private static async Task AssertEqualsPlainSearch(RoadNetwork network, int[] nodes)
    {
        var matrix = await Build(network, [.. nodes.Select(n => network.Nodes[n])]);
        var plain = new PlainSearch(network, SpeedProfile.UrbanCar);
        for (var from = 0; from < nodes.Length; from++)
        {
            var truth = plain.From(nodes[from]);
            for (var to = 0; to < nodes.Length; to++)
                Assert.Equal(truth.TryGetValue(nodes[to], out var leg) ? leg : null, matrix.Leg(from, to));
        }
    }

    /// <summary>Random junctions on a plane, each with a road to a neighbour or two, many one-way.</summary>
    private static RoadNetwork RandomNetwork(TinyRoads roads, Random random)
    {
        var nodes = new (int, int)[25];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = (random.Next(30_000), random.Next(30_000));
        var edges = new (int, int, bool)[45];
        for (var i = 0; i < edges.Length; i++)
            edges[i] = (i % 25, (i % 25 + 1 + random.Next(24)) % 25, random.Next(2) == 0);
        return roads.Network(nodes, edges);
    }
}
