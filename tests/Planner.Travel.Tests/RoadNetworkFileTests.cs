namespace Planner.Travel.Tests;

public sealed class RoadNetworkFileTests : IDisposable
{
    private static readonly (int, int)[] Nodes = [(0, 0), (0, 10_000)];
    private readonly TinyRoads roads = new();

    [Fact]
    public void AMissingFileIsNamed()
    {
        Assert.Contains("tiny.roads.json.gz", Refused());
    }

    [Fact]
    public void AnEmptyFileIsRefused()
    {
        File.WriteAllBytes(roads.File, []);
        Assert.Contains("truncated", Refused());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void ATruncatedFileIsRefused(int length)
    {
        File.WriteAllBytes(roads.File, File.ReadAllBytes(Gothenburg.File)[..length]);
        Assert.Contains("truncated", Refused());
    }

    [Fact]
    public void AFileThatIsNotGzippedIsRefused()
    {
        File.WriteAllText(roads.File, "{\"type\":\"FeatureCollection\"}");
        Assert.Contains("not gzipped", Refused());
    }

    [Fact]
    public void AnotherKindOfFileIsRefused()
    {
        roads.Write(Nodes, [(0, 1, false)], format: "something-else");
        Assert.Contains("not a road network", Refused());
    }

    [Fact]
    public void AnotherVersionIsRefusedWithBothVersions()
    {
        roads.Write(Nodes, [(0, 1, false)], version: 2);
        Assert.Contains("version is 2, this program reads version 1", Refused());
    }

    [Fact]
    public void ANetworkWithoutRoadsIsRefused()
    {
        roads.Write(Nodes, []);
        Assert.Contains("no edges", Refused());
        roads.Write([], [(0, 1, false)]);
        Assert.Contains("no nodes", Refused());
    }

    [Fact]
    public void AnEdgeToAnUnknownNodeIsRefused()
    {
        roads.Write(Nodes, [(0, 2, false)]);
        Assert.Contains("node is out of range (2)", Refused());
    }

    [Fact]
    public void ACoordinateOutsideTheEarthIsRefused()
    {
        roads.Write([(0, 0), (91_000_000, 0)], [(0, 1, false)]);
        Assert.Contains("outside the earth", Refused());
    }

    [Theory]
    [InlineData("\"residential\"", "\"canal\"", "unknown road class 'canal'")]
    [InlineData("\"residential\"", "\"11\"", "unknown road class '11'")]
    [InlineData("\"residential\"", "null", "unknown road class")]
    [InlineData("[0,1,11,", "[0,1,15,", "class is out of range (15)")]
    [InlineData("[0,1,11,0,", "[0,1,11,-1,", "speed limit is out of range (-1)")]
    [InlineData("[0,1,11,0,0,0,0]", "[0,1,11,0,0,1,0]", "name is out of range (1)")]
    [InlineData("[0,1,11,0,0,0,0]", "[0,1,11,0,0,0,1]", "shape is out of range (1)")]
    [InlineData("[0,1,11,0,0,0,0]", "[0,1,11,0,0,0]", "no edges")]
    [InlineData("[0,1,11,0,0,0,0]", "{}", "damaged")]
    public void AWrongValueIsRefusedAndNamed(string text, string wrong, string reason)
    {
        roads.Write(Nodes, [(0, 1, false)]);
        var json = roads.ReadText();
        Assert.Contains(text, json);
        roads.WriteText(json.Replace(text, wrong));
        Assert.Contains(reason, Refused());
    }

    [Fact]
    public void AFileWithAWrongByteIsReadOrRefusedButNothingElse()
    {
        var random = new Random(7);
        roads.Write(Nodes, [(0, 1, false)]);
        var json = roads.ReadText();
        var refused = 0;
        for (var i = 0; i < 500; i++)
        {
            var mutated = json.ToCharArray();
            mutated[random.Next(mutated.Length)] = (char)random.Next(32, 127);
            roads.WriteText(new string(mutated));
            var error = Record.Exception(() => RoadNetwork.Load(roads.File));
            Assert.True(error is null or RoadNetworkException, error?.ToString());
            refused += error is null ? 0 : 1;
        }
        Assert.InRange(refused, 100, 499);
    }

    public void Dispose() => roads.Dispose();

    private string Refused() => Assert.Throws<RoadNetworkException>(() => RoadNetwork.Load(roads.File)).Message;
}
