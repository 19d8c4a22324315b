namespace Planner.Travel.Tests;

/// <summary>The sample city, loaded once, and seeded places in it.</summary>
internal static class Gothenburg
{
    private static readonly Lazy<RoadNetwork> Loaded = new(() => RoadNetwork.Load(File));

    public static string File => Path.Combine(AppContext.BaseDirectory, "gothenburg.roads.json.gz");

    public static RoadNetwork Network => Loaded.Value;

    /// <summary>Places at most some 150 m beside a random junction.</summary>
    public static NamedPlace[] Places(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(i => new NamedPlace($"Address {i}", Near(random)))];
    }

    private static GeoPoint Near(Random random)
    {
        var node = Network.Nodes[random.Next(Network.Nodes.Count)];
        return new(node.Latitude + random.NextDouble() * 1e-3, node.Longitude + random.NextDouble() * 2e-3);
    }
}
