using System.Text;
using System.Text.Json;
using Planner.Domain;
using Planner.Routing;

namespace Planner.Formats.Tests;

public sealed class HhcrspSolutionTests
{
    private static readonly HhcrspInstance Instance = HhcrspReader.Read(
        new MemoryStream(Encoding.UTF8.GetBytes(HhcrspReaderTests.Tiny)),
        "tiny.json"
    );

    private static readonly RoutingSolution Solution = new()
    {
        Routes =
        [
            [0, 1, 4],
            [2, 3],
        ],
        ServiceStart = [10500, 28000, 38000, 49000, 49000],
        BreakStart = [],
        Departure = [9000, 36000],
        Return = [58000, 57000],
    };

    private static string Written()
    {
        using MemoryStream stream = new();
        HhcrspSolutionWriter.Write(Instance, Solution, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static RoutingSolution Read(string text) =>
        HhcrspSolutionReader.Read(Instance, new MemoryStream(Encoding.UTF8.GetBytes(text)), "sol.json");

    [Fact]
    public void ArrivalTimeIsTheStartOfService()
    {
        JsonElement first = JsonDocument.Parse(Written()).RootElement.GetProperty("routes")[0];
        JsonElement stop = first.GetProperty("locations")[0];
        Assert.Equal("c1", first.GetProperty("caregiver").GetString());
        Assert.Equal("p1", stop.GetProperty("patient").GetString());
        Assert.Equal(10.5, stop.GetProperty("arrival_time").GetDouble());
        Assert.Equal(24.501, stop.GetProperty("departure_time").GetDouble());
    }

    [Fact]
    public void ReadingWhatWasWrittenGivesTheSolution()
    {
        RoutingSolution read = Read(Written());
        Assert.Equal(Solution.Routes, read.Routes);
        Assert.Equal(Solution.ServiceStart, read.ServiceStart);
        Assert.Equal(Solution.Departure, read.Departure);
        Assert.Equal(Solution.Return, read.Return);
    }

    [Theory]
    [InlineData("\"c1\"", "\"c9\"")]
    [InlineData("\"c1\"", "\"c2\"")]
    [InlineData("\"p1\"", "\"p2\"")]
    [InlineData("24.501", "25")]
    [InlineData("10.5", "-3")]
    public void ABrokenSolutionIsRefused(string from, string to)
    {
        string text = Written().Replace(from, to, StringComparison.Ordinal);
        Assert.NotEmpty(Assert.Throws<InvalidInputException>(() => Read(text)).Mistakes);
    }
}
