namespace Planner.Travel.Tests;

public sealed class RoadMapTests
{
    [Fact]
    public void OnlyRoadsThatTouchTheBoxAreDrawn()
    {
        using var roads = new TinyRoads();
        var network = roads.Network([(0, 0), (0, 10_000), (20_000, 0), (20_000, 10_000)], (0, 1, false), (2, 3, false));
        var line = Assert.Single(network.RoadsWithin(new GeoBox(-0.001, 0.009, 0.001, 0.012)));
        Assert.Equal([new GeoPoint(0, 0), new GeoPoint(0, 0.01)], line.Points);
        Assert.Equal(RoadClass.Residential, line.Class);
    }

    [Fact]
    public void MajorRoadsComeLastSoThatTheyLieOnTop()
    {
        var drawn = Gothenburg.Network.RoadsWithin(Gothenburg.Network.Bounds).ToList();
        Assert.Equal(Gothenburg.Network.Edges.Count, drawn.Count);
        Assert.Equal(RoadClass.Motorway, drawn[^1].Class);
        Assert.Equal(drawn.OrderByDescending(l => l.Class).Select(l => l.Class), drawn.Select(l => l.Class));
    }

    [Fact]
    public void MinorRoadsCanBeLeftOut()
    {
        var major = Gothenburg.Network.RoadsWithin(Gothenburg.Network.Bounds, RoadClass.TertiaryLink).ToList();
        Assert.NotEmpty(major);
        Assert.All(major, l => Assert.True(l.Class <= RoadClass.TertiaryLink));
    }
}
